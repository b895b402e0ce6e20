import { Temporal } from 'temporal-polyfill';
import type { At } from './london.ts';
import { remember } from './remember.ts';

/** The instant that a text names. */
export const instantOf: (at: At) => Temporal.Instant = remember((at: At) => Temporal.Instant.from(at));

/** Below 0 when one comes first, above 0 when the other does: for sorting. */
export const inOrder = (one: At, other: At): number => Temporal.Instant.compare(instantOf(one), instantOf(other));

export const isBefore = (one: At, other: At): boolean => inOrder(one, other) < 0;
