import type { Action } from '../../../../casefile/action/action.ts';
import { longest } from '../../../../casefile/text.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { Room } from '../room.ts';
import { rosterOf } from '../roster.ts';
import { readMoment } from '../typed-moment.ts';

type ActionRead =
  | { readonly ok: true; readonly action: Omit<Action, 'id' | 'kind'> }
  | { readonly ok: false; readonly errors: readonly PageError[] };

type Who = Pick<Action, 'who' | 'agency' | 'invitationId'>;

const missing = (field: string, message: string): readonly PageError[] => [{ field, message }];

const typedIn = (body: Fields, name: string): string => (body[name] ?? '').trim();

const whoFrom = (body: Fields, { meeting, protocol: { protocol } }: Room): Who | readonly PageError[] => {
  if (body['who'] !== 'other') {
    const found = rosterOf(meeting, protocol).find(({ id }) => id === body['who']);
    if (found === undefined) return missing('who', 'Select who will do it, or “Somebody else”');
    return { who: found.name, agency: found.agency, invitationId: found.id };
  }
  const who = typedIn(body, 'who-name');
  const agency = protocol.agencies.find(({ id }) => id === body['agency']);
  const errors = [
    ...(who === '' ? missing('who-name', 'Enter the full name of the person who will do it') : []),
    ...(agency === undefined ? missing('agency', 'Select the agency they work for') : []),
  ];
  return errors.length === 0 && agency !== undefined ? { who, agency: agency.id, invitationId: null } : errors;
};

const textFrom = (
  body: Fields,
  { name, what, max }: { name: string; what: string; max: number },
): readonly PageError[] => {
  const { length } = typedIn(body, name);
  if (length === 0) return missing(name, `Enter ${what}`);
  return length > max ? missing(name, `Shorten ${what} to ${max.toLocaleString('en-GB')} characters or fewer`) : [];
};

const isWho = (who: Who | readonly PageError[]): who is Who => 'invitationId' in who;

/** What the form says, all of it required; every fault at once. */
export const readAction = (body: Fields, room: Room): ActionRead => {
  const who = whoFrom(body, room);
  const by = readMoment(body, 'by-when', 'the day and time it will be done by');
  const errors = [
    ...textFrom(body, { name: 'what', what: 'what will be done', max: 2_000 }),
    ...(isWho(who) ? [] : who),
    ...(by.ok ? [] : [by.error]),
    ...textFrom(body, { name: 'review', what: 'how it will be reviewed', max: longest.short }),
  ];
  if (errors.length > 0 || !isWho(who) || !by.ok) return { ok: false, errors };
  return {
    ok: true,
    action: { ...who, what: typedIn(body, 'what'), byWhen: by.at.toString(), review: typedIn(body, 'review') },
  };
};
