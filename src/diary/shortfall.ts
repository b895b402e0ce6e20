import type { Search } from './best-slots.ts';
import type { Start } from './starts.ts';
import { type Cause, whyNothing, whyOut } from './why-nothing.ts';
import { weigh } from './weigh.ts';

/**
 * What a request asked for and did not get: a time in time (`late`), everybody who must come (`without`), or a time that
 * the procedure foresees (`nothing` was offered, and another was taken).
 */
export interface Shortfall {
  readonly kind: 'late' | 'without' | 'nothing';
  readonly causes: readonly Cause[];
}

/** What a booking falls short of what was asked for, with its causes; null where it falls short of nothing. */
export const shortfallOf = (search: Search, booked: Start, desk: string): Shortfall | null => {
  const { want, ready } = search;
  const { isLate, mandatoryOut } = weigh(want, booked, desk, ready);
  if (isLate) {
    const because = whyNothing(search);
    return { kind: 'late', causes: because.length > 0 ? because : [{ kind: 'choice', id: '', role: null, hours: [] }] };
  }
  if (mandatoryOut.length > 0)
    return {
      kind: 'without',
      causes: mandatoryOut.map((out) => ({
        kind: 'agency',
        id: out.agency,
        role: out.role,
        hours: [{ from: booked.from, to: booked.to, why: whyOut(out, booked, ready) }],
      })),
    };
  const causes = booked.isRegular ? [] : whyNothing(search);
  return causes.length === 0 ? null : { kind: 'nothing', causes };
};
