import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { CorrectionRuling } from './minutes.ts';

const unchanged = refused('unchanged', 'Change the text so that it says what you accept', [], 'new-text');

/** Accepts or declines a correction, with a reason either way. Accepting says what the area will read from the next issue. BR-118. */
export const decideCorrection: Decide<{ readonly ruling: CorrectionRuling }> = (state, { ruling }) => {
  if (state.status !== 'closed') return notNow('There are no corrections to decide.');
  const correction = state.corrections.find(({ id }) => id === ruling.correctionId);
  if (correction === undefined) return notNow('This correction was not asked for.');
  if (correction.ruling !== null) return notNow('This correction has already been decided.');
  const fault =
    textFault(ruling.reason, { field: 'reason', what: 'the reason for your decision', max: 2_000 }) ??
    (ruling.accepted
      ? textFault(ruling.newText, { field: 'new-text', what: 'what this part of the minutes will say' })
      : null);
  if (fault !== null) return fault;
  if (ruling.accepted && tidy(ruling.newText) === (state.notes[correction.area] ?? '')) return unchanged;
  const reason = tidy(ruling.reason);
  const kept: CorrectionRuling = ruling.accepted
    ? { ...ruling, reason, newText: tidy(ruling.newText) }
    : { ...ruling, reason };
  return accepted({ type: 'CorrectionDecided', data: { ruling: kept } });
};
