import type { AwayNoted } from '../../../../application/diary/change-diary.ts';
import type { DiaryRow } from '../../../../application/diary/every-diary.ts';
import { parseStretch } from '../../../../diary/pasted-lines.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { readPastedList } from '../pasted-list.ts';
import { readStretch } from '../typed-stretch.ts';

/** Nobody is away for longer in one entry. */
export const mostDaysAway = 366;

export type AwayRead =
  | { readonly ok: true; readonly away: readonly AwayNoted[] }
  | { readonly ok: false; readonly errors: readonly PageError[] };

const whyIn = (text: string | undefined): AwayNoted['why'] | null =>
  text === 'leave' || text === 'absence' ? text : null;

/** One stretch away for everybody who is ticked. */
export const readAway = (body: Fields, who: readonly string[], kept: readonly DiaryRow[]): AwayRead => {
  const ids = kept.map(({ id }) => id).filter((id) => who.includes(id));
  const why = whyIn(body['why']);
  const read = readStretch(body, mostDaysAway);
  const errors = [
    ...(ids.length === 0 ? [{ field: 'who', message: 'Select who is away' }] : []),
    ...(why === null ? [{ field: 'why', message: 'Select leave, or another absence' }] : []),
    ...(read.ok ? [] : read.errors),
  ];
  if (errors.length > 0 || why === null || !read.ok) return { ok: false, errors };
  return { ok: true, away: ids.map((diaryId) => ({ diaryId, why, ...read.stretch })) };
};

const alike = (one: string, other: string): boolean =>
  one.toLowerCase().replaceAll(/\s+/g, ' ') === other.toLowerCase().replaceAll(/\s+/g, ' ');

const named = (name: string, kept: readonly DiaryRow[]): DiaryRow | string => {
  const [found, second] = kept.filter(
    (each) => alike(each.name, name) || (each.email !== null && alike(each.email, name)),
  );
  if (found === undefined) return `“${name}” is nobody whose diary you keep`;
  return second === undefined ? found : `“${name}” could be several people: write their email address instead`;
};

const lineIn = (columns: readonly string[], kept: readonly DiaryRow[]): AwayNoted | string => {
  const [name = '', from = '', to = '', why = ''] = columns;
  if (columns.length < 3) return 'write a name, from when and to when';
  const diary = named(name, kept);
  if (typeof diary === 'string') return diary;
  const read = parseStretch(from, to, mostDaysAway);
  if (!read.ok) return read.refusal.message;
  return { diaryId: diary.id, why: whyIn(why.toLowerCase()) ?? 'absence', ...read.value };
};

/** A list of names with from and to: all of it, or every line that is at fault. */
export const readPasted = (text: string, kept: readonly DiaryRow[]): AwayRead => {
  const read = readPastedList(text, 'each time away', (columns) => lineIn(columns, kept));
  return read.ok ? { ok: true, away: read.lines } : read;
};
