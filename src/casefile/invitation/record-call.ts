import { isBefore } from '../../calendar/instants.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import type { CaseFileIn } from '../state.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import { type Call, callResults } from './call.ts';
import type { InvitationAnswer } from './invitation.ts';
import { sayAnswer } from './say-answer.ts';

export interface RecordCall {
  readonly call: Call;
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
const answerOf = ({ result, said }: Call): InvitationAnswer | null => {
  switch (result) {
    case 'will-come':
      return { kind: 'accept' };
    case 'cannot-decide':
      return { kind: 'accept', cannotDecide: true };
    case 'in-writing':
      return { kind: 'contribute' };
    case 'will-not':
      return { kind: 'decline', reason: said };
    case 'reached':
    case 'not-reached':
      return null;
  }
};

const answering = (
  call: Call,
  calledAt: string,
  { invitations }: CaseFileIn<'booked' | 'meeting'>,
): Verdict<Decided> => {
  if (!invitations.some(({ id }) => id === call.invitationId))
    return refused('no-such-invitation', 'This person was not invited to this meeting.');
  const answer = answerOf(call);
  return answer === null ? accepted() : sayAnswer(call.invitationId, answer, { who: call.spokeWith, at: calledAt });
};

const timeFault = ({ calledAt }: RecordCall, { now }: Circumstances): Verdict<never> | null =>
  isBefore(now, calledAt)
    ? refused('in-the-future', 'The time of the call must be now or earlier', [], 'called')
    : null;

/**
 * Records that somebody who was invited was rung: by whom, when, and what came of it. What they answered on the telephone
 * is their answer, and says by whose word it is. BR-060.
 */
export const recordCall: Decide<RecordCall> = (state, command, circumstances) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('Calls are recorded once the meeting is booked and until it ends.');
  const call = tidied(command.call);
  const wrong = fault(call) ?? timeFault(command, circumstances);
  if (wrong !== null) return wrong;
  const said = answering(call, command.calledAt, state);
  if (said.kind !== 'accepted') return said;
  return accepted({ type: 'CallRecorded', occurredAt: command.calledAt, data: { call } }, ...said.events);
};
