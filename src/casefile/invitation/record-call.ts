import { isBefore } from '../../calendar/instants.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import type { CaseFileIn } from '../state.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused, together } from '../verdict.ts';
import { type Call, callResults } from './call.ts';
import type { InvitationAnswer } from './invitation.ts';
import { type DeputyInvited, inviteDeputy } from './invite-deputy.ts';
import { sayAnswer } from './say-answer.ts';

/** Whom they send in their place. */
export type DeputyNamed = Omit<Extract<InvitationAnswer, { readonly kind: 'deputy' }>, 'kind'>;

export interface RecordCall extends DeputyInvited {
  readonly call: Call;
  /** Counts for a call in which they said that they send a deputy. */
  readonly deputy: DeputyNamed;
  /** ISO instant of the call: now, or earlier when it is written down afterwards. */
  readonly calledAt: string;
}

const tidied = (call: Call): Call => ({
  ...call,
  number: tidy(call.number),
  spokeWith: call.result === 'not-reached' ? '' : tidy(call.spokeWith),
  said: tidy(call.said),
});

const fault = ({ result, number, spokeWith, said }: Call): Verdict<never> | null => {
  if (!callResults.includes(result)) return refused('missing', 'Select what came of the call', [], 'result');
  const name = { field: 'spoke-with', what: 'whom you spoke with', max: 200 };
  return (
    lengthFault(number, { field: 'number', what: 'the number you rang', max: 50 }) ??
    (result === 'not-reached' ? null : textFault(spokeWith, name)) ??
    (result === 'will-not' ? textFault(said, { field: 'said', what: 'why nobody can come', max: 1_000 }) : null) ??
    lengthFault(said, { field: 'said', what: 'what they said', max: 1_000 })
  );
};

/** What somebody said on the telephone, as an answer to the invitation. */
const answerOf = ({ call: { result, said }, deputy }: RecordCall): InvitationAnswer | null => {
  switch (result) {
    case 'will-come':
      return { kind: 'accept' };
    case 'cannot-decide':
      return { kind: 'accept', cannotDecide: true };
    case 'deputy':
      return { kind: 'deputy', ...deputy };
    case 'in-writing':
      return { kind: 'contribute' };
    case 'will-not':
      return { kind: 'decline', reason: said };
    case 'reached':
    case 'not-reached':
      return null;
  }
};

const answering = (command: RecordCall, state: CaseFileIn<'booked' | 'meeting'>): Verdict<Decided> => {
  const { call, calledAt } = command;
  const invitation = state.invitations.find(({ id }) => id === call.invitationId);
  if (invitation === undefined)
    return refused('no-such-invitation', 'This person was not invited to this meeting.', [], 'invitation');
  const answer = answerOf(command);
  if (answer === null) return accepted();
  return together(
    sayAnswer(invitation.id, answer, { who: call.spokeWith, at: calledAt }),
    inviteDeputy({ invitation, answer }, state, command),
  );
};

const timeFault = ({ calledAt }: RecordCall, { now }: Circumstances): Verdict<never> | null =>
  isBefore(now, calledAt)
    ? refused('in-the-future', 'The time of the call must be now or earlier', [], 'called')
    : null;

/**
 * Records that somebody who was invited was rung: by whom, when, and what came of it. What they answered on the telephone
 * is their answer, and says by whose word it is. A deputy is invited as one named on the invitation is. BR-060.
 */
export const recordCall: Decide<RecordCall> = (state, command, circumstances) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('Calls are recorded once the meeting is booked and until it ends.');
  const call = tidied(command.call);
  const wrong = fault(call) ?? timeFault(command, circumstances);
  if (wrong !== null) return wrong;
  const recorded = accepted<Decided>({ type: 'CallRecorded', occurredAt: command.calledAt, data: { call } });
  return together(recorded, answering({ ...command, call }, state));
};
