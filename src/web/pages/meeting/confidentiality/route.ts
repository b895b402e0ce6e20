import { stateConfidentiality } from '../../../../application/use-cases.ts';
import { sayInstant } from '../../../../calendar/say.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { answered } from '../answered.ts';
import { notFound } from '../../../wrong/pages.ts';
import { roomPage } from '../frame/room-page.ts';
import { neighboursOf } from '../frame/way.ts';
import type { Room } from '../room.ts';
import { confidentialityView } from './view.ts';

/** The statement, to be read out. */
export const showConfidentiality = ({ visitor }: Visit, room: Room): Answer => {
  const { meeting, protocol, caseId, now } = room;
  const { confidentiality } = protocol.protocol.meeting;
  if (confidentiality === undefined) return notFound(visitor);
  return roomPage({
    room,
    visitor,
    place: 'confidentiality',
    title: 'Confidentiality',
    body: confidentialityView({
      caseId,
      csrf: visitor.csrf,
      ...confidentiality,
      givenAt: meeting.confidentialityStatedAt === null ? null : sayInstant(meeting.confidentialityStatedAt, now),
      ...neighboursOf(room, 'confidentiality'),
    }),
  });
};

/** Records that everybody heard the statement. */
export const giveConfidentiality = async (visit: Visit, room: Room): Promise<Answer> => {
  const { house, person, idempotencyKey } = visit;
  const { caseId } = room;
  const { next } = neighboursOf(room, 'confidentiality');
  const outcome = await stateConfidentiality(house, person, { caseId, command: {}, idempotencyKey });
  return answered(visit, caseId, outcome, {
    done: () => seeOther(next?.href ?? paths.meeting(caseId)),
    refused: () => showConfidentiality(visit, room),
  });
};
