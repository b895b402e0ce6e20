import { invite } from '../../../application/invite.ts';
import type { Outcome } from '../../../application/outcome.ts';
import { seeInvitations } from '../../../application/see-invitations.ts';
import { askForInformation } from '../../../application/use-cases.ts';
import { secondLook } from '../../../casefile/invitation/check-addresses.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { readMoment } from '../meeting/typed-moment.ts';
import { invitationsView } from './view.ts';

const notYours = 'The desk, the requester and whoever authorised the request invite people.';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, errors: readonly PageError[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, query, body } = visit;
  const seen = await seeInvitations(house, person, caseIdOf(visit));
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found') return notFound(visitor);
  const confirmed = errors.length === 0 ? [] : visit.all(secondLook.field);
  const page = invitationsView({ ...seen.value, visitor, protocol, now, query, body, errors, confirmed });
  return errors.length === 0 ? page : withStatus(422, page);
};

const answered = (visit: Visit, outcome: Outcome, look: string): Answer | Promise<Answer> =>
  answerTo(outcome, {
    visitor: visit.visitor,
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
    look: paths.discussion(caseIdOf(visit)),
    whose: { message: notYours },
  });

const send = async (visit: Visit): Promise<Answer> => {
  const { house, person, protocol, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const role = protocol.protocol.roles.find(({ id }) => id === body['role']);
  if (role === undefined) return showWith(visit, [{ message: 'Select the role of the person', field: 'role' }]);
  const { name = '', organisation = '', email = '', telephone = '' } = body;
  const invitation = {
    ...{ id: house.newId(), role: role.id, agency: role.agency, deputyFor: null },
    ...{ name, organisation, email, telephone },
  };
  const command = { invitation, confirmed: visit.all(secondLook.field) };
  const outcome = await invite(house, person, { caseId, command, idempotencyKey });
  return answered(visit, outcome, `${paths.discussion(caseId)}#invitations`);
};

const ask = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const due = readMoment(body, 'due', 'by when they should send it');
  if (!due.ok) return showWith(visit, [due.error]);
  const command = { invitationId: body['invitation'] ?? '', what: body['what'] ?? '', dueAt: due.at.toString() };
  const outcome = await askForInformation(house, person, { caseId, command, idempotencyKey });
  return answered(visit, outcome, paths.invitations(caseId));
};

export const invitePage: AddPage = (app, house) => {
  app.get(
    paths.invitations(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.invitations(':id'), signedIn(house, send));
  app.post(paths.askForInformation(':id'), signedIn(house, ask));
};
