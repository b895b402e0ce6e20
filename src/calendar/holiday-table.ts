import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from './answer.ts';
import { sayDate } from './say.ts';

/** A bank holiday as GOV.UK publishes it; `date` is an ISO date. */
export interface BankHoliday {
  readonly title: string;
  readonly date: string;
  /** "Substitute day", or nothing. */
  readonly notes: string;
  readonly bunting: boolean;
}

type Read = Answer<readonly BankHoliday[], 'not-holidays'>;

const refuse = (message: string): Read => noAnswer('not-holidays', message);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isBankHoliday = (value: unknown): value is BankHoliday =>
  isRecord(value) &&
  [value['title'], value['date'], value['notes']].every((each) => typeof each === 'string') &&
  value['title'] !== '' &&
  typeof value['bunting'] === 'boolean';

const eventsIn = (value: unknown): unknown => {
  if (!isRecord(value)) return undefined;
  const division = value['division'] === 'england-and-wales' ? value : value['england-and-wales'];
  return isRecord(division) ? division['events'] : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const dateOf = (iso: string): Temporal.PlainDate | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
};

const dayFault = ({ title, date }: BankHoliday): string | null => {
  const day = dateOf(date);
  if (day === null) return `“${date}” (${title}) is not a real date.`;
  return day.dayOfWeek > 5 ? `${sayDate(day)} (${title}) is at a weekend, which no bank holiday is kept on.` : null;
};

const fewest = 8;

/** Every year has eight bank holidays at least, Christmas among them: one with less is not all published yet, or was cut off. */
const yearFault = (holidays: readonly BankHoliday[]): string | null => {
  const years = holidays.map(({ date }) => Number(date.slice(0, 4)));
  const last = Math.max(...years);
  for (let year = Math.min(...years); year <= last; year += 1) {
    const inYear = holidays.filter(({ date }) => date.startsWith(String(year)));
    if (inYear.length < fewest || !inYear.some(({ date }) => date.slice(5, 7) === '12'))
      return `${String(year)} is not whole: it has ${String(inYear.length)} bank holidays, and every year has ${String(fewest)} or more, at Christmas too.`;
  }
  return null;
};

const twice = (holidays: readonly BankHoliday[]): string | null => {
  const dates = holidays.map(({ date }) => date);
  const again = dates.find((date, place) => dates.indexOf(date) < place);
  return again === undefined ? null : `${again} is there twice.`;
};

/**
 * The bank holidays of England and Wales in a text as GOV.UK publishes it, all divisions or that one alone, in order; or
 * one sentence that says why it is not such a text.
 */
export const readHolidayTable = (text: string): Read => {
  const events = eventsIn(parsed(text));
  if (!Array.isArray(events) || events.length === 0)
    return refuse(
      'It is not a table of bank holidays as GOV.UK publishes it: there are no events for “england-and-wales”.',
    );
  if (!events.every(isBankHoliday))
    return refuse(
      'It is not a table of bank holidays as GOV.UK publishes it: each needs a title, a date, notes and bunting.',
    );
  const fault = events.map(dayFault).find((each) => each !== null) ?? twice(events) ?? yearFault(events);
  if (fault !== null) return refuse(fault);
  return answer(events.map(onlyKnownKeys).toSorted((one, other) => one.date.localeCompare(other.date)));
};

const onlyKnownKeys = ({ title, date, notes, bunting }: BankHoliday): BankHoliday => ({ title, date, notes, bunting });

const written = ({ title, date, notes, bunting }: BankHoliday): string =>
  `      { "title": ${JSON.stringify(title)}, "date": "${date}", "notes": ${JSON.stringify(notes)}, "bunting": ${String(bunting)} }`;

/** The text of a table as the project keeps it: one bank holiday a line, so that a change shows what it changes. */
export const writeHolidayTable = (holidays: readonly BankHoliday[]): string =>
  `{
  "england-and-wales": {
    "division": "england-and-wales",
    "events": [
${holidays.map(written).join(',\n')}
    ]
  }
}
`;
