import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { longest, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';

/** The chair confirms names, dates of birth, addresses and household, with whatever needs correcting. BR-133, BR-154. */
export const confirmFamilyDetails: Decide<{ readonly corrections: string }> = (state, { corrections }) => {
  if (state.status !== 'meeting') return notNow('Family details are confirmed while the meeting is on.');
  if (corrections.length > longest.long)
    return refused('too-long', 'Shorten the corrections to 20,000 characters or fewer', [], 'corrections');
  return accepted({ type: 'FamilyDetailsConfirmed', data: { corrections: tidy(corrections) } });
};
