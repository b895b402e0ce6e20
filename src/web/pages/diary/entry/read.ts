import type { DiaryRow } from '../../../../application/diary/every-diary.ts';
import type { Entry } from '../../../../application/diary/keep-entry.ts';
import { isEmail } from '../../../../casefile/email.ts';
import { longest, tidy } from '../../../../casefile/text.ts';
import { homeAgency, interpreter, interpreters } from '../../../../disclosure/diary.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type ListRead, readPastedList } from '../pasted-list.ts';

export type EntryRead =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly errors: readonly PageError[] };

interface Wanted {
  readonly field: string;
  readonly what: string;
  readonly max?: number;
}

const textIn = (body: Fields, { field, what, max = longest.name }: Wanted) => {
  const value = tidy(body[field] ?? '').replaceAll(/\s+/g, ' ');
  if (value === '') return { value, errors: [{ field, message: `Enter ${what}` }] };
  if (value.length > max)
    return { value, errors: [{ field, message: `Shorten ${what} to ${String(max)} characters or fewer` }] };
  return { value, errors: [] };
};

const roomKinds = ['room', 'link', 'telephone'] as const;
const venues = ['office', 'hospital', 'elsewhere'] as const;

const minutesIn = (typed: string): number | null => {
  const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : typed === '' ? 0 : null;
  return minutes === null || minutes > 600 ? null : minutes;
};

/** A room, a link or a number to ring. `desk` is the desk that keeps it. */
export const readRoom = (body: Fields, desk: string | null): EntryRead => {
  const name = textIn(body, { field: 'name', what: 'what it is called' });
  const place = textIn(body, { field: 'place', what: 'the address, link or number', max: longest.short });
  const roomKind = roomKinds.find((each) => each === body['kind']);
  const venue = roomKind === 'room' ? venues.find((each) => each === body['venue']) : null;
  const travelMinutes = roomKind === 'room' ? minutesIn((body['travel'] ?? '').trim()) : 0;
  const errors = [
    ...name.errors,
    ...(roomKind === undefined ? [{ field: 'kind', message: 'Select what it is' }] : []),
    ...(venue === undefined && roomKind === 'room' ? [{ field: 'venue', message: 'Select where the room is' }] : []),
    ...place.errors,
    ...(travelMinutes === null ? [{ field: 'travel', message: 'Enter whole minutes, up to 600' }] : []),
  ];
  if (errors.length > 0 || roomKind === undefined || venue === undefined || travelMinutes === null)
    return { ok: false, errors };
  return {
    ok: true,
    entry: {
      ...{ kind: 'room', name: name.value, roomKind, venue, place: place.value, travelMinutes },
      desk: body['all-desks'] === 'yes' ? null : desk,
    },
  };
};

/** How an address may stand in the diary: empty, or one that could be written to. */
const emailIn = (body: Fields) => {
  const value = tidy(body['email'] ?? '');
  const errors =
    value === '' || isEmail(value)
      ? []
      : [{ field: 'email', message: 'Enter an email address in the correct format, like name@example.org' }];
  return { value: value === '' ? null : value, errors };
};

const languagesIn = (body: Fields) => {
  const typed = textIn(body, { field: 'languages', what: 'the languages interpreted', max: longest.short });
  const languages = typed.value.split(/[,;]/).map((each) => each.trim());
  return { ...typed, value: languages.filter((each) => each !== '') };
};

/** What kind of person an entry can be: an interpreter of the desk, or a representative of another agency. */
export interface EntryFor {
  readonly agency: string;
  readonly protocol: Protocol;
}

/** The roles an agency's people can come in. */
export const rolesOf = ({ agency, protocol }: EntryFor): Protocol['roles'] =>
  protocol.roles.filter((role) => role.agency === agency);

/** The agency that an entry is made for: one's own, or at the desk the interpreters. */
export const agencyFor = ({ agency }: { readonly agency: string }, protocol: Protocol): string =>
  agency === homeAgency(protocol) ? interpreters : agency;

/** Whether entries for this agency are interpreters. */
export const isInterpreters = (agency: string): boolean => agency === interpreters;

/** Somebody who does not sign in. */
export const readPerson = (body: Fields, about: EntryFor, desk: DiaryRow['desk']): EntryRead => {
  const name = textIn(body, { field: 'name', what: 'their full name' });
  const email = emailIn(body);
  const interprets = isInterpreters(about.agency);
  const languages = interprets ? languagesIn(body) : { value: [], errors: [] };
  const role = interprets ? interpreter : rolesOf(about).find(({ id }) => id === body['role'])?.id;
  const telephone = tidy(body['telephone'] ?? '');
  const errors = [
    ...name.errors,
    ...(role === undefined ? [{ field: 'role', message: 'Select in which role they come' }] : []),
    ...languages.errors,
    ...email.errors,
    ...(telephone.length > 40
      ? [{ field: 'telephone', message: 'Shorten the telephone number to 40 characters' }]
      : []),
  ];
  if (errors.length > 0 || role === undefined) return { ok: false, errors };
  const entry = { kind: 'person', name: name.value, desk, role, agency: about.agency, email: email.value } as const;
  return { ok: true, entry: { ...entry, telephone: telephone || null, languages: languages.value } };
};

/** What a list is of, and the desk that keeps it. */
interface ListFor extends EntryFor {
  readonly kind: 'rooms' | 'people';
  readonly desk: DiaryRow['desk'];
}

const wordFor = (words: readonly string[], typed: string): string =>
  words.find((each) => each === typed.toLowerCase()) ?? '';

const roomFields = ([name = '', kind = '', place = '', venue = '', travel = '']: readonly string[]): Fields => ({
  ...{ name, kind: wordFor(roomKinds, kind), place, venue: wordFor(venues, venue), travel },
});

/** A representative's line begins with name and role, an interpreter's with name and languages, "Polish; Urdu". */
const personFields = (
  [name = '', second = '', email = '', telephone = '']: readonly string[],
  about: EntryFor,
): Fields => {
  const isRole = ({ id, name: called }: Protocol['roles'][number]): boolean =>
    [id, called.toLowerCase()].includes(second.toLowerCase());
  return { name, languages: second, role: rolesOf(about).find(isRole)?.id ?? '', email, telephone };
};

const entryIn = (columns: readonly string[], list: ListFor): Entry | string => {
  const read =
    list.kind === 'rooms'
      ? readRoom(roomFields(columns), list.desk)
      : readPerson(personFields(columns, list), list, list.desk);
  return read.ok ? read.entry : read.errors.map(({ message }) => message).join(', ');
};

/** A list of rooms, or of people who do not sign in: all of it, or every line that is at fault. */
export const readEntries = (text: string, list: ListFor): ListRead<Entry> =>
  readPastedList(text, list.kind === 'rooms' ? 'each room or link' : 'each person', (columns) =>
    entryIn(columns, list),
  );
