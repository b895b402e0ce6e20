import type { Temporal } from 'temporal-polyfill';
import type { DiarySeen } from '../../../../application/diary/see-diary.ts';
import type { Fields } from '../../../fields.ts';
import { countOf } from '../../../describe/family.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { fileInput, input } from '../../../govuk/input.ts';
import { insetText } from '../../../govuk/show.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, type Part, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { instant } from '../../../pieces/instant.ts';
import type { Visitor } from '../../../visitor.ts';

const faults: Readonly<Record<string, string>> = {
  address: 'the address is not one that may be read: it must begin with https:// and hold no password',
  'not-public': 'the address is not on the open internet',
  redirects: 'the address leads on to too many others',
  'too-large': 'the calendar is too large',
  'too-slow': 'it took too long to answer',
  unreachable: 'it could not be reached',
  refused: 'it was refused: the address may have been changed or withdrawn',
  'not-a-calendar': 'it is not a calendar (iCalendar, .ics)',
  'too-many-times': 'it has too many times in it',
};

/** Why a calendar could not be read, to end a sentence. */
const sayWhyNot = (fault: string): string => faults[fault] ?? 'it could not be read';

/** The same beside the file that was chosen, or what was pasted. */
export const faultIn = (
  fault: 'not-a-calendar' | 'too-many-times',
  { field }: { readonly field: string },
): PageError => {
  if (fault === 'too-many-times') return { field, message: 'This calendar has too many times in it to be read' };
  return field === 'calendar-file'
    ? { field, message: 'This is not a calendar file. Choose one that was saved as iCalendar (.ics)' }
    : { field, message: 'Paste the whole text of a calendar file: it begins with BEGIN:VCALENDAR' };
};

const longest = { address: 2_000, text: 1_000_000 };

export type CalendarFormRead =
  | { readonly ok: true; readonly address: string | null; readonly text: null }
  /** `field`: where the calendar was given. */
  | { readonly ok: true; readonly text: string; readonly field: string }
  | { readonly ok: false; readonly error: PageError };

const isAddress = (address: string): boolean => {
  if (address.length > longest.address || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
};

/** Calendars are often given out as webcal://, which is https:// by another name. */
const asHttps = (typed: string): string => typed.trim().replace(/^webcals?:\/\//i, 'https://');

const fault = (field: string, message: string): CalendarFormRead => ({ ok: false, error: { field, message } });

const ways = ['calendar-address', 'calendar-file', 'calendar-text'] as const;

/** An address to read from, none any more, or the text of a calendar. */
export const readCalendarForm = (body: Fields): CalendarFormRead => {
  if (body['calendar'] === 'end') return { ok: true, address: null, text: null };
  const given = ways.filter((way) => (body[way] ?? '').trim() !== '');
  const [field, another] = given;
  if (field === undefined) return fault(ways[0], 'Enter the address of a calendar, choose a file, or paste one');
  if (another !== undefined) return fault(ways[0], 'Give one calendar: an address, a file, or its text');
  const typed = (body[field] ?? '').trim();
  const value = field === 'calendar-address' ? asHttps(typed) : typed;
  if (field !== 'calendar-address')
    return value.length > longest.text
      ? fault(field, 'This calendar is too large. Give its address instead')
      : { ok: true, text: value, field };
  return isAddress(value)
    ? { ok: true, address: value, text: null }
    : fault(field, 'Enter an address that begins with https:// and holds no password');
};

export interface CalendarForm {
  readonly seen: DiarySeen;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const lastRead = ({ seen, now }: CalendarForm): Part => {
  const { read, busy } = seen.calendars;
  if (read === null)
    return busy.pasted === 0
      ? null
      : insetText(`The file or text that was given has ${countOf(busy.pasted, 'busy time', 'busy times')} to come.`);
  const when =
    read.readAt === null
      ? html`It has not been read yet.`
      : html`Last read ${instant(read.readAt, now)}: ${countOf(busy.feed, 'busy time', 'busy times')} to come.`;
  const failed =
    read.fault === null
      ? null
      : html` <strong>It could not be read since: ${sayWhyNot(read.fault)}.</strong> ${read.readAt === null ? null : 'What it said last still counts.'}`;
  return insetText(html`The calendar at ${read.host} is read. ${when}${failed}`);
};

/** The calendar whose busy times are taken. */
export const calendarForm = (view: CalendarForm): Html => {
  const { seen, visitor, typed, errors } = view;
  const { read, busy } = seen.calendars;
  return form({
    action: paths.diaryCalendar(seen.diary.id),
    csrf: visitor.csrf,
    id: 'calendar',
    sendsFile: true,
    body: html`
      <h2 class="govuk-heading-m">Busy by another calendar</h2>
      <p class="govuk-body">From a calendar in Outlook, Google or Apple only the times at which it is busy are taken. Titles, places and people are never kept.</p>
      ${lastRead(view)}
      ${input({ name: 'calendar-address', label: 'Address to read it from', hint: 'Publish the calendar as “iCal” or “ICS”, if you can with availability only. Nobody sees this address again.', type: 'url', value: typed['calendar-address'], error: errorOf(errors, 'calendar-address') })}
      ${fileInput({ name: 'calendar-file', label: 'Or choose a calendar file', hint: 'Saved from your calendar as iCalendar (.ics). It takes the place of the file or text given before.', accept: '.ics,text/calendar', error: errorOf(errors, 'calendar-file') })}
      ${textarea({ name: 'calendar-text', label: 'Or paste the text of a calendar file', rows: 3, value: typed['calendar-text'], error: errorOf(errors, 'calendar-text') })}
      <div class="govuk-button-group">
        ${button({ text: 'Take these busy times', name: 'calendar', value: 'take', kind: 'secondary' })}
        ${read === null && busy.feed === 0 ? null : button({ text: 'Stop reading the calendar', name: 'calendar', value: 'end', kind: 'warning' })}
      </div>`,
  });
};
