import { confirmFamilyDetails } from '../../../../application/use-cases.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { answered } from '../answered.ts';
import { notFound } from '../../../wrong/pages.ts';
import { roomPage } from '../frame/room-page.ts';
import { neighboursOf } from '../frame/way.ts';
import type { Room } from '../room.ts';
import { familyShown } from './presenter.ts';
import { familyView } from './view.ts';

const pageOf = ({ visitor }: Visit, room: Room, body: Fields = {}, errors: readonly PageError[] = []): string => {
  const { protocol } = room.protocol;
  const { checkedBy, clauses } = protocol.meeting.familyDetails ?? { checkedBy: protocol.chair.role, clauses: [] };
  return roomPage({
    room,
    visitor,
    place: 'family',
    title: 'Family details',
    errors,
    body: familyView({
      caseId: room.caseId,
      csrf: visitor.csrf,
      shown: familyShown(room),
      checkedBy: roleName(protocol, checkedBy),
      clauses,
      ...neighboursOf(room, 'family'),
      body,
      errors,
    }),
  });
};

/** The family details, to be checked, where the protocol asks for that. */
export const showFamily = (visit: Visit, room: Room): Answer =>
  room.protocol.protocol.meeting.familyDetails === undefined ? notFound(visit.visitor) : pageOf(visit, room);

/** Records that the chair confirmed them, with what needs correcting. */
export const confirmFamily = async (visit: Visit, room: Room): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const command = { corrections: body['corrections'] ?? '' };
  const outcome = await confirmFamilyDetails(house, person, { caseId: room.caseId, command, idempotencyKey });
  return answered(visit, room.caseId, outcome, {
    done: () => seeOther(neighboursOf(room, 'family').next?.href ?? paths.meeting(room.caseId)),
    refused: (errors) => withStatus(422, pageOf(visit, room, body, errors)),
  });
};
