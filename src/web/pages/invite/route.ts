import { seeDiscussion } from '../../../application/see-discussion.ts';
import { invite } from '../../../application/use-cases.ts';
import { hasBooking } from '../../../casefile/in-status.ts';
import type { Refusal } from '../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { inviteView } from './view.ts';

const notYours = 'The desk, the requester and whoever authorised the request invite people.';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, errors: readonly Refusal[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const seen = await seeDiscussion(house, person, { caseId: caseIdOf(visit), act: 'invite' });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found' || !hasBooking(seen.value.state)) return notFound(visitor);
  const page = inviteView({ ...seen.value, visitor, protocol, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const send = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, protocol, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const role = protocol.protocol.roles.find(({ id }) => id === body['role']);
  if (role === undefined)
    return showWith(visit, [{ code: 'missing', clauses: [], message: 'Select the role of the person', field: 'role' }]);
  const invitation = {
    id: house.newId(),
    role: role.id,
    agency: role.agency,
    name: body['name'] ?? '',
    organisation: body['organisation'] ?? '',
    email: body['email'] ?? '',
    telephone: body['telephone'] ?? '',
    mandatory: false,
    deputyFor: null,
  };
  const outcome = await invite(house, person, { caseId, command: { invitation }, idempotencyKey });
  const look = `${paths.discussion(caseId)}#invitations`;
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
    look,
    whose: { message: notYours },
  });
};

export const invitePage: AddPage = (app, house) => {
  app.get(
    paths.invitations(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.invitations(':id'), signedIn(house, send));
};
