import type { Temporal } from 'temporal-polyfill';
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import { type Span, type WorkingDays, workingDays } from './working-days.ts';

/** Days that an authority decides on: when its offices are shut, and when its schools are. Dates are ISO dates. */
export interface OwnDays {
  readonly closures: readonly (Span & { readonly title: string; readonly decidedBy: string })[];
  /** Stretches for which all school holidays are known. */
  readonly schoolYears: readonly (Span & {
    /** Typical dates, until the authority gives its own. */
    readonly assumed: boolean;
    readonly holidays: readonly (Span & { readonly title: string })[];
  })[];
}

/**
 * The calendar of an authority. Its own questions about working days are asked of the bank holidays alone, which is how
 * a limit that the law or national guidance gives is counted: no authority can lengthen it by shutting its offices.
 */
export interface AuthorityCalendar extends WorkingDays {
  /** What the authority has said. */
  readonly own: OwnDays;
  /** The same questions with the authority's closure days apart as well. */
  readonly exceptClosures: WorkingDays;
  /** Why the authority's offices are shut on a day, bank holidays and weekends apart; null when they are not. */
  readonly closureOn: (date: Temporal.PlainDate) => string | null;
  /** Whether the authority's schools are on holiday; null for a day of which nobody has said. */
  readonly isSchoolHoliday: (date: Temporal.PlainDate) => boolean | null;
}

const bankHolidaysApart = workingDays(bankHolidays);

const covering = <One extends Span>(spans: readonly One[], date: Temporal.PlainDate): One | undefined => {
  if (spans.length === 0) return undefined; // writing a date as text is slow, and most authorities have none
  const day = date.toString();
  return spans.find(({ from, to }) => from <= day && day <= to);
};

/** The calendar of an authority with these days of its own. */
export const authorityCalendar = (own: OwnDays): AuthorityCalendar => ({
  ...bankHolidaysApart,
  own,
  exceptClosures: own.closures.length === 0 ? bankHolidaysApart : workingDays(bankHolidays, own.closures),
  closureOn: (date) => covering(own.closures, date)?.title ?? null,
  isSchoolHoliday: (date) => {
    const year = covering(own.schoolYears, date);
    return year === undefined ? null : covering(year.holidays, date) !== undefined;
  },
});
