import type { Temporal } from 'temporal-polyfill';
import { type Answer, seeOther } from './answer.ts';
import type { Visit } from './visit.ts';

/** The time of day in England, as "10:42". */
export const timeOfDay = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' });

/** A form was saved: word to the page if it saved itself, otherwise on to `to`. `version` is what the next save builds on. */
export const saved = (visit: Visit, { to, version }: { to: string; version?: number }): Answer => {
  if (!visit.isAutosave) return seeOther(to);
  const data = { savedAt: timeOfDay(visit.now), ...(version === undefined ? {} : { version }) };
  return { kind: 'json', status: 200, data };
};

/** Somebody else wrote the same thing meanwhile. `shown` is the page with both texts: a press on the form's button brings it. */
export const clash = (visit: Visit, { who, shown }: { who: string; shown: string }): Answer =>
  visit.isAutosave ? { kind: 'json', status: 409, data: { who } } : { kind: 'page', status: 409, page: shown };

/** An autosave that cannot be kept as it is (too long, say); a plain form gets its page with the errors. */
export const notSaved = (visit: Visit, { why, shown }: { why: string; shown: string }): Answer =>
  visit.isAutosave ? { kind: 'json', status: 422, data: { why } } : { kind: 'page', status: 422, page: shown };
