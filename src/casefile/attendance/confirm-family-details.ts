import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { lengthFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

/** The chair confirms names, dates of birth, addresses and household, with whatever needs correcting. BR-133, BR-154. */
export const confirmFamilyDetails: Decide<{ readonly corrections: string }> = (state, { corrections }) => {
  if (state.status !== 'meeting') return notNow('Family details are confirmed while the meeting is on.');
  return (
    lengthFault(corrections, { field: 'corrections', what: 'the corrections' }) ??
    accepted({ type: 'FamilyDetailsConfirmed', data: { corrections: tidy(corrections) } })
  );
};
