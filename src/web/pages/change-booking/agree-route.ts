import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import type { Outcome } from '../../../application/outcome.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { agreeChangeOfBooking, declineChangeOfBooking } from '../../../application/use-cases.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import { paths } from '../../paths.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { type ToAgree, toAgree } from './agree-presenter.ts';
import { agreeView } from './agree-view.ts';

const whose = ({ protocol: { protocol } }: Visit) => ({
  message:
    protocol.rearranging === undefined
      ? 'Nobody has to agree to a change of booking.'
      : `The ${insideSentence(roleName(protocol, protocol.rearranging.agreedBy))} agrees to a change of booking, or does not.`,
  clauses: protocol.rearranging?.clauses ?? [],
});

/** Opens a change that waits for agreement, for whoever the protocol names. */
const forAgreer =
  (handler: (visit: Visit, shown: ToAgree) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, visitor, protocol, now } = visit;
    const caseId = visit.params['id'] ?? '';
    const found = await seeDiscussion(house, person, { caseId, act: 'agree-change-of-booking' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose(visit));
    const { state } = found.value;
    if (state.status !== 'booked' || state.changeAsked === null) {
      const message = 'No change to this booking is waiting for agreement.';
      return movedOn(visitor, { message, look: paths.discussion(caseId) });
    }
    return handler(visit, toAgree({ seen: found.value, booked: state, protocol, now }, state.changeAsked));
  };

export const showAgree = forAgreer(({ visitor }, shown) => agreeView({ visitor, shown, body: {}, errors: [] }));

const taken = (error: PageError & { readonly code?: string }): PageError =>
  error.code === 'slot-taken'
    ? { ...error, message: `${error.message} Do not agree, and ask for another time to be found.` }
    : error;

const decide = ({ house, person, body, idempotencyKey }: Visit, caseId: string): Promise<Outcome> | null => {
  const { decision, reason = '' } = body;
  const ask = { caseId, idempotencyKey };
  if (decision === 'agree') return agreeChangeOfBooking(house, person, { ...ask, command: {} });
  return decision === 'decline' ? declineChangeOfBooking(house, person, { ...ask, command: { reason } }) : null;
};

export const decideOnChange = forAgreer(async (visit, shown) => {
  const { visitor, body } = visit;
  const again = (errors: readonly PageError[]) => agreeView({ visitor, shown, body, errors: errors.map(taken) });
  const outcome = await decide(visit, shown.caseId);
  if (outcome === null) return withStatus(422, again([{ message: 'Select whether you agree' }]));
  const look = paths.discussion(shown.caseId);
  return answerTo(outcome, { visitor, done: () => seeOther(look), again, look, whose: whose(visit) });
});
