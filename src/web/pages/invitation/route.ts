import { answerInvitation, giveInformation, giveView, signDocument } from '../../../application/own-invitation.ts';
import type { Outcome } from '../../../application/outcome.ts';
import { seeInvitation } from '../../../application/see-invitation.ts';
import { secondLook } from '../../../casefile/invitation/check-addresses.ts';
import type { InvitationAnswer } from '../../../casefile/invitation/invitation.ts';
import type { DepartureAsked, Refusal } from '../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { invitationView } from './view.ts';

interface Back {
  readonly errors: readonly Refusal[];
  readonly departures: readonly DepartureAsked[];
}

const nothingWrong: Back = { errors: [], departures: [] };

const idsOf = ({ params }: Visit) => ({ caseId: params['id'] ?? '', invitationId: params['invitation'] ?? '' });

const notTheirs = ({ visitor }: Visit): Answer =>
  forbidden(visitor, {
    message: 'This invitation went to somebody else. Ask the desk to invite you if you should be there.',
  });

const showWith = async (visit: Visit, back: Back): Promise<Answer> => {
  const { house, person, visitor, protocol, now, query, body } = visit;
  const seen = await seeInvitation(house, person, idsOf(visit));
  switch (seen.kind) {
    case 'seen': {
      const confirmed = back.errors.length === 0 ? [] : visit.all(secondLook.field);
      const shown = invitationView({ ...seen.value, visitor, protocol, now, query, body, confirmed, ...back });
      return back.errors.length === 0 ? shown : withStatus(422, shown);
    }
    case 'forbidden':
      return notTheirs(visit);
    case 'not-found':
      return notFound(visitor);
  }
};

const show = (visit: Visit): Promise<Answer> => showWith({ ...visit, body: {} }, nothingWrong);

const answered = async (visit: Visit, outcome: Outcome): Promise<Answer> => {
  const { caseId, invitationId } = idsOf(visit);
  switch (outcome.kind) {
    case 'done':
      return seeOther(paths.invitation(caseId, invitationId));
    case 'refused': {
      const moved = outcome.refusals.find(({ code }) => code === 'not-now');
      return moved === undefined
        ? showWith(visit, { errors: outcome.refusals, departures: [] })
        : movedOn(visit.visitor, { message: moved.message, look: paths.invitation(caseId, invitationId) });
    }
    case 'needs-reason':
      return showWith(visit, { errors: [], departures: outcome.departures });
    case 'forbidden':
      return notTheirs(visit);
    case 'not-found':
      return notFound(visit.visitor);
  }
};

/** What the form says, by the button that sent it. */
const answersByButton: Readonly<Record<string, (body: Fields) => InvitationAnswer>> = {
  accept: () => ({ kind: 'accept' }),
  'cannot-decide': () => ({ kind: 'accept', cannotDecide: true }),
  contribute: () => ({ kind: 'contribute' }),
  decline: ({ reason = '' }) => ({ kind: 'decline', reason }),
  deputy: ({ name = '', email = '', telephone = '' }) => ({ kind: 'deputy', name, email, telephone }),
};

const unclear: Refusal = { code: 'missing', clauses: [], message: 'Say whether somebody can come', field: 'answer' };

const answer = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const { caseId, invitationId } = idsOf(visit);
  const given = answersByButton[body['answer'] ?? '']?.(body);
  if (given === undefined) return showWith(visit, { errors: [unclear], departures: [] });
  const information = body['information'] ?? '';
  const confirmed = visit.all(secondLook.field);
  const command = { invitationId, answer: given, information, deputyInvitationId: house.newId(), confirmed };
  return answered(visit, await answerInvitation(house, person, { caseId, command, idempotencyKey }));
};

const inform = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const { caseId, invitationId } = idsOf(visit);
  const command = { invitationId, text: body['information'] ?? '', nothingKnown: body['known'] === 'nothing' };
  return answered(visit, await giveInformation(house, person, { caseId, command, idempotencyKey }));
};

const think = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const { caseId, invitationId } = idsOf(visit);
  const basedOn = Number.parseInt(body['version'] ?? '0', 10);
  const command = { invitationId, view: body['view'] ?? '', differs: body['differs'] === 'yes', basedOn };
  return answered(visit, await giveView(house, person, { caseId, command, idempotencyKey }));
};

const sign = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const { caseId, invitationId } = idsOf(visit);
  const issueNumber = Number.parseInt(body['issue'] ?? '', 10) || null;
  const command = { invitationId, issueNumber, typedName: body['full-name'] ?? '' };
  return answered(visit, await signDocument(house, person, { caseId, command, idempotencyKey }));
};

export const invitationPage: AddPage = (app, house) => {
  app.get(paths.invitation(':id', ':invitation'), signedIn(house, show));
  app.post(paths.answer(':id', ':invitation'), signedIn(house, answer));
  app.post(paths.giveInformation(':id', ':invitation'), signedIn(house, inform));
  app.post(paths.giveView(':id', ':invitation'), signedIn(house, think));
  app.post(paths.signDocument(':id', ':invitation'), signedIn(house, sign));
};
