import type { Search } from './best-slots.ts';
import type { Start } from './starts.ts';
import { type Cause, whyNothing, whyOut } from './why-nothing.ts';
import { weigh } from './weigh.ts';

/**
 * What a request asked for and did not get: a time in time (`late`), everybody who must come (`without`), or a time that
 * the procedure foresees (`nothing` was offered, and another was taken). Or it has no booking: nothing in time was to be
 * had when it was `asked` for, or it was still `unbooked` at its limit.
 */
export interface Shortfall {
  readonly kind: 'late' | 'without' | 'nothing' | 'asked' | 'unbooked';
  readonly causes: readonly Cause[];
}

/** Why nothing in time was taken. */
const whyLate = (search: Search): readonly Cause[] => {
  const because = whyNothing(search);
  return because.length > 0 ? because : [{ kind: 'choice', id: '', role: null, hours: [] }];
};

/** What a request falls short of as it is asked for; null where a time in time has everybody. */
export const shortfallAsked = (search: Search): Shortfall | null => {
  const causes = whyNothing(search);
  return causes.length === 0 ? null : { kind: 'asked', causes };
};

/** What a request falls short of that has no booking at its limit, searched from when it was asked for. */
export const shortfallUnbooked = (search: Search): Shortfall => ({ kind: 'unbooked', causes: whyLate(search) });

/** What a booking falls short of what was asked for, with its causes; null where it falls short of nothing. */
export const shortfallOf = (search: Search, booked: Start, desk: string): Shortfall | null => {
  const { want, ready } = search;
  const { isLate, mandatoryOut } = weigh(want, booked, desk, ready);
  if (isLate) return { kind: 'late', causes: whyLate(search) };
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
