import { isBefore } from '../../calendar/instants.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';

export interface AuthoriseMeeting {
  /** An urgency of the protocol. */
  readonly urgency: string;
  /** A desk of the protocol. */
  readonly desk: string;
  /** ISO instant at which it was decided that a meeting is required: now, or earlier. */
  readonly decidedAt: string;
  /** ISO instant at which an agency had to act at once, or null. */
  readonly actionTakenAt: string | null;
  /** Whose rationale it is, and the rationale, for an urgency that needs one. */
  readonly rationale: { readonly by: string; readonly text: string };
}

const choiceFault = ({ urgency, desk }: AuthoriseMeeting, protocol: Circumstances['protocol']['protocol']) => {
  if (!protocol.urgencies.some(({ id }) => id === urgency))
    return refused('unknown-urgency', 'Select how soon the meeting must be held', protocol.request.clauses, 'urgency');
  if (!protocol.desks.some(({ id }) => id === desk))
    return refused('unknown-desk', 'Select the desk that will book the meeting', protocol.request.clauses, 'desk');
  return null;
};

const timeFault = ({ decidedAt, actionTakenAt }: AuthoriseMeeting, now: string): Verdict<never> | null => {
  if (isBefore(now, decidedAt))
    return refused('in-the-future', 'The time you decided must be now or earlier', [], 'decided-at');
  if (actionTakenAt !== null && isBefore(now, actionTakenAt))
    return refused('in-the-future', 'The time an agency acted must be now or earlier', [], 'action-taken-at');
  return null;
};

/** Decides that a meeting is required and sends the request to its desk. BR-040, BR-042 to BR-045, BR-049. */
export const authoriseMeeting: Decide<AuthoriseMeeting> = (state, command, { protocol: { protocol }, now }) => {
  if (state.status !== 'awaiting-authority') return notNow('This request is no longer waiting to be authorised.');
  const fault = choiceFault(command, protocol) ?? timeFault(command, now);
  if (fault !== null) return fault;
  const urgency = protocol.urgencies.find(({ id }) => id === command.urgency);
  const { by, text } = command.rationale;
  const rationaleFault =
    urgency?.rationaleBy === undefined
      ? null
      : (textFault(by, { field: 'rationale-by', what: 'whose rationale it is', max: 200 }) ??
        textFault(text, { field: 'rationale', what: 'the rationale for a meeting outside the standard timescale' }));
  if (rationaleFault !== null) return rationaleFault;
  const { decidedAt, actionTakenAt, desk } = command;
  const rationale = urgency?.rationaleBy === undefined ? null : { by: tidy(by), text: tidy(text) };
  return accepted({
    type: 'MeetingAuthorised',
    occurredAt: decidedAt,
    data: { urgency: command.urgency, decidedAt, actionTakenAt, desk, rationale },
  });
};
