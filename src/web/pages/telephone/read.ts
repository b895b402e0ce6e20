import type { Temporal } from 'temporal-polyfill';
import type { Begun, ChildNamed } from '../../../application/begin-by-telephone.ts';
import type { Telephoned } from '../../../application/hold-by-telephone.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import { longest } from '../../../casefile/text.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment } from '../meeting/typed-moment.ts';
import type { BeginShown } from './presenter.ts';

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly PageError[] };

const typed = (body: Fields, name: string): string => (body[name] ?? '').trim();

interface Text {
  readonly name: string;
  /** Ends "Enter …". */
  readonly what: string;
  readonly max: number;
}

const textFaults = (body: Fields, { name, what, max }: Text): readonly PageError[] => {
  const { length } = typed(body, name);
  if (length === 0) return [{ field: name, message: `Enter ${what}` }];
  const message = `Shorten ${what} to ${max.toLocaleString('en-GB')} characters or fewer`;
  return length > max ? [{ field: name, message }] : [];
};

const startFrom = (body: Fields, now: Temporal.Instant): string | PageError => {
  if (body['when'] === 'now') return now.toString();
  if (body['when'] !== 'earlier') return { field: 'when', message: 'Select when the discussion began' };
  const read = readMoment(body, 'started-at', 'when the discussion began');
  if (!read.ok) return read.error;
  const isAhead = read.at.epochMilliseconds > now.epochMilliseconds;
  return isAhead
    ? { field: 'started-at', message: 'The discussion cannot have begun later than now' }
    : read.at.toString();
};

/** What is asked of every discussion by telephone; every fault at once. */
export const readTelephoned = (
  body: Fields,
  { chairs, desks }: BeginShown,
  now: Temporal.Instant,
): Read<Telephoned> => {
  const startedAt = startFrom(body, now);
  const [chairPersonId, desk] = [body['chair'] ?? '', desks.length === 1 ? (desks[0]?.id ?? '') : (body['desk'] ?? '')];
  const errors = [
    ...(chairs.some(({ id }) => id === chairPersonId) ? [] : [{ field: 'chair', message: 'Select who chairs it' }]),
    ...(desks.some(({ id }) => id === desk) ? [] : [{ field: 'desk', message: 'Select the desk that it belongs to' }]),
    ...(typeof startedAt === 'string' ? [] : [startedAt]),
    ...textFaults(body, { name: 'place', what: 'how people are joined, or the number to ring', max: longest.short }),
    ...textFaults(body, { name: 'reason', what: 'why it cannot wait', max: longest.reason }),
  ];
  if (errors.length > 0 || typeof startedAt !== 'string') return { ok: false, errors };
  return {
    ok: true,
    value: { chairPersonId, desk, startedAt, place: typed(body, 'place'), reason: typed(body, 'reason') },
  };
};

const line = /^(.*?)(?:[\s,;]+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?$/;
const mostChildren = 20;

const childOn = (text: string): ChildNamed | PageError => {
  const [, name = '', day, month, year] = line.exec(text) ?? [];
  if (name.length > longest.name) return { field: 'children', message: 'Shorten each name to 200 characters or fewer' };
  if (day === undefined) return { name, dateOfBirth: '' };
  const date = parseTypedDate(day, month ?? '', year ?? '');
  return date.ok
    ? { name, dateOfBirth: [day, month, year].join('/') }
    : { field: 'children', message: `${name}: ${date.refusal.message}` };
};

const isChild = (read: ChildNamed | PageError): read is ChildNamed => 'dateOfBirth' in read;

const childrenFrom = (body: Fields): Read<readonly ChildNamed[]> => {
  const lines = typed(body, 'children')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (lines.length === 0)
    return { ok: false, errors: [{ field: 'children', message: 'Enter the name of each child, one on a line' }] };
  if (lines.length > mostChildren)
    return { ok: false, errors: [{ field: 'children', message: `Enter ${String(mostChildren)} children or fewer` }] };
  const read = lines.map(childOn);
  const errors = read.flatMap((one) => (isChild(one) ? [] : [one]));
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: read.filter(isChild) };
};

/** All that an urgent discussion needs where there is no request; every fault at once. */
export const readBegun = (body: Fields, shown: BeginShown, now: Temporal.Instant): Read<Begun> => {
  const telephoned = readTelephoned(body, shown, now);
  const children = childrenFrom(body);
  const received = readMoment(body, 'received', 'when you learnt of it');
  const isAhead = received.ok && received.at.epochMilliseconds > now.epochMilliseconds;
  const errors = [
    ...(children.ok ? [] : children.errors),
    ...textFaults(body, { name: 'why', what: 'what has happened', max: longest.long }),
    ...(received.ok ? [] : [received.error]),
    ...(isAhead ? [{ field: 'received', message: 'You cannot have learnt of it later than now' }] : []),
    ...(telephoned.ok ? [] : telephoned.errors),
  ];
  if (errors.length > 0 || !telephoned.ok || !children.ok || !received.ok) return { ok: false, errors };
  const about = { children: children.value, why: typed(body, 'why'), receivedAt: received.at.toString() };
  return { ok: true, value: { ...telephoned.value, ...about } };
};
