import type { Temporal } from 'temporal-polyfill';
import { type Answer, seeOther } from './answer.ts';
import type { Visit } from './visit.ts';

/** The time of day in England, as "10:42". */
export const timeOfDay = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' });

/** Where to go, what the next save builds on, and what somebody else had changed meanwhile: their values, by the name of the input. */
interface Saved {
  readonly to: string;
  readonly version?: number;
  readonly theirs?: Readonly<Record<string, readonly string[]>>;
}

/** A form was saved: word to the page if it saved itself, otherwise on to `to`. */
export const saved = (visit: Visit, { to, ...news }: Saved): Answer =>
  visit.isAutosave ? { kind: 'json', status: 200, data: { savedAt: timeOfDay(visit.now), ...news } } : seeOther(to);

/** Somebody else wrote the same thing meanwhile. `shown` is the page with both texts: a press on the form's button brings it. */
export const clash = (visit: Visit, { who, shown }: { who: string; shown: string }): Answer =>
  visit.isAutosave ? { kind: 'json', status: 409, data: { who } } : { kind: 'page', status: 409, page: shown };

/** An autosave that cannot be kept as it is (too long, say); a plain form gets its page with the errors. */
export const notSaved = (visit: Visit, { why, shown }: { why: string; shown: string }): Answer =>
  visit.isAutosave ? { kind: 'json', status: 422, data: { why } } : { kind: 'page', status: 422, page: shown };
