import type { Decide } from '../command.ts';
import { notNow, unlessDeparting } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { type DepartureAsked, refused } from '../verdict.ts';
import type { Correction } from './minutes.ts';

export interface ProposeCorrection {
  readonly correction: Correction;
  /** When this person's window closed, in words, if it has; null while it is open. */
  readonly closed: { readonly said: string; readonly clauses: readonly string[] } | null;
}

const tooLate = (closed: ProposeCorrection['closed']): readonly DepartureAsked[] => {
  if (closed === null) return [];
  const asks = 'Corrections are asked for within the time after you received the minutes.';
  const but = `Your time for corrections ended ${closed.said}.`;
  return [{ rule: 'corrections-window', clauses: closed.clauses, asks, but }];
};

/** Asks for a correction of an issue. After the window it is still taken, with the reason for its lateness. BR-118, BR-119. */
export const proposeCorrection: Decide<ProposeCorrection> = (state, { correction, closed }, circumstances) => {
  if (state.status !== 'closed') return notNow('Corrections can be asked for once the minutes are issued.');
  const { protocol } = circumstances.protocol;
  if (protocol.circulation.corrections === undefined)
    return notNow('This procedure has no corrections of the minutes.');
  const issue = state.issues.find(({ number }) => number === correction.issueNumber);
  if (!issue?.invitationIds.includes(correction.invitationId))
    return refused('no-such-invitation', 'These minutes were not sent to you.');
  if (!protocol.meeting.areas.some(({ id }) => id === correction.area))
    return refused('unknown-area', 'Select which part of the minutes is wrong', [], 'area');
  const fault =
    textFault(correction.shouldSay, { field: 'should-say', what: 'what the minutes should say' }) ??
    textFault(correction.reason, { field: 'reason', what: 'why it needs correcting', max: 2_000 });
  if (fault !== null) return fault;
  const { shouldSay, reason } = correction;
  const kept = { ...correction, shouldSay: tidy(shouldSay), reason: tidy(reason) };
  return unlessDeparting(tooLate(closed), circumstances, [{ type: 'CorrectionProposed', data: { correction: kept } }]);
};
