import type { DutyEntry } from '../../../../application/diary/duty-rota.ts';
import { inLondon } from '../../../../calendar/london.ts';
import { isEmail } from '../../../../casefile/email.ts';
import { longest, tidy } from '../../../../casefile/text.ts';
import { parseStretch } from '../../../../diary/pasted-lines.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { readPastedList } from '../pasted-list.ts';
import { readStretch } from '../typed-stretch.ts';

/** Nobody is on duty for longer in one entry. */
export const mostDaysOn = 31;
const mostWeeks = 26;

export type RotaRead =
  | { readonly ok: true; readonly entries: readonly DutyEntry[] }
  | { readonly ok: false; readonly errors: readonly PageError[] };

type Roles = Protocol['roles'];

/** Who is on, as written: in a form or in a line of a list. */
interface Written {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly place: string;
  readonly role: string;
}

type Who = Pick<DutyEntry, 'name' | 'email' | 'telephone' | 'place' | 'role'>;

const placeIn = (typed: string): number | null => {
  if (typed === '') return 1;
  return /^[1-9]$/.test(typed) ? Number(typed) : null;
};

const nameFault = (name: string): string | null => {
  if (name === '') return 'Enter who is on duty';
  return name.length > longest.name ? `Shorten the name to ${String(longest.name)} characters or fewer` : null;
};

const reachFault = (email: string, telephone: string): string | null => {
  if (email === '' && telephone === '') return 'Enter a mailbox or a telephone number, so that they can be reached';
  return telephone.length > 40 ? 'Shorten the telephone number to 40 characters' : null;
};

const whoIn = (written: Written, roles: Roles): Who | readonly PageError[] => {
  const [name, email, telephone] = [written.name, written.email, written.telephone].map(tidy);
  const place = placeIn(written.place.trim());
  const wanted = written.role.trim().toLowerCase();
  const role = roles.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
  const faults: readonly (readonly [string, string | null])[] = [
    ['name', nameFault(name ?? '')],
    ['email', (email ?? '') === '' || isEmail(email ?? '') ? null : 'Enter an email address like name@example.org'],
    ['telephone', reachFault(email ?? '', telephone ?? '')],
    ['place', place === null ? 'Enter the order as a number from 1 to 9' : null],
    ['role', wanted === '' || role !== undefined ? null : `“${written.role.trim()}” is not a role of this agency`],
  ];
  const errors = faults.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
  if (errors.length > 0) return errors;
  const reach = {
    email: email === '' ? null : (email ?? null),
    telephone: telephone === '' ? null : (telephone ?? null),
  };
  return { name: name ?? '', ...reach, place: place ?? 1, role: role?.id ?? null };
};

const isWho = (who: Who | readonly PageError[]): who is Who => 'name' in who;

/** The same hours by the clocks on the wall so many weeks on. */
const weeksOn = (at: string, weeks: number): string => inLondon(at).add({ weeks }).toInstant().toString();

const weeksIn = (typed: string): number | null => {
  if (typed === '') return 1;
  const weeks = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return weeks >= 1 && weeks <= mostWeeks ? weeks : null;
};

/** One entry, or the same each week for so many weeks. */
export const readDuty = (body: Fields, roles: Roles): RotaRead => {
  const written = (field: keyof Written): string => body[field] ?? '';
  const who = whoIn(
    {
      ...{ name: written('name'), email: written('email'), telephone: written('telephone') },
      ...{ place: written('place'), role: written('role') },
    },
    roles,
  );
  const read = readStretch(body, mostDaysOn);
  const weeks = weeksIn((body['weeks'] ?? '').trim());
  const errors = [
    ...(isWho(who) ? [] : who),
    ...(read.ok ? [] : read.errors),
    ...(weeks === null ? [{ field: 'weeks', message: `Enter a number of weeks from 1 to ${String(mostWeeks)}` }] : []),
  ];
  if (errors.length > 0 || !isWho(who) || !read.ok) return { ok: false, errors };
  const { startsAt, endsAt } = read.stretch;
  return {
    ok: true,
    entries: Array.from({ length: weeks ?? 1 }, (_, week) => ({
      ...who,
      startsAt: weeksOn(startsAt, week),
      endsAt: weeksOn(endsAt, week),
    })),
  };
};

const lineIn = (columns: readonly string[], roles: Roles): DutyEntry | string => {
  const [from = '', to = '', name = '', email = '', telephone = '', place = '', role = ''] = columns;
  if (columns.length < 4) return 'write from, to, name, and a mailbox or a telephone number';
  const read = parseStretch(from, to, mostDaysOn);
  if (!read.ok) return read.refusal.message;
  const isNumber = telephone === '' && email !== '' && !email.includes('@');
  const reach = isNumber ? { email: '', telephone: email } : { email, telephone };
  const who = whoIn({ name, ...reach, place, role }, roles);
  return isWho(who) ? { ...who, ...read.value } : who.map(({ message }) => message).join(', ');
};

/** A list of who is on duty: all of it, or every line that is at fault. */
export const readList = (text: string, roles: Roles): RotaRead => {
  const read = readPastedList(text, 'each turn of duty', (columns) => lineIn(columns, roles));
  return read.ok ? { ok: true, entries: read.lines } : read;
};
