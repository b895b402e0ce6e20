import { hasAuthorisation, hasBooking, hasRequest } from '../casefile/in-status.ts';
import { recordables } from '../casefile/happening/recordable.ts';
import type { Invited } from '../casefile/invitation/invitation.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';

/** Somebody who asks to see or do something: what of them decides whether they may. */
export interface Asker {
  readonly id: string;
  readonly role: string;
  readonly addresses: readonly string[];
  readonly desk: string | null;
}

/**
 * How a person stands to a case file. Nobody sees anything of it without at least one relation. To `cover` is to stand
 * in for the desk that a request waits at: a child cannot wait for a minute-taker who is away.
 */
export type Relation =
  | 'requester'
  | 'authoriser'
  | 'agreer'
  | 'chair'
  | 'corrector'
  | 'desk'
  | 'cover'
  | 'invitee'
  | 'recorder';

/** The invitations that went to an address this person answers for, the latest first. */
export const invitationsOf = (state: CaseFile, { addresses }: Pick<Asker, 'addresses'>): readonly Invited[] =>
  hasBooking(state)
    ? state.invitations.filter(({ email }) => email !== '' && addresses.includes(email.toLowerCase())).toReversed()
    : [];

/** The person that the request names for a role, by id. */
const namedFor = (state: CaseFile, { request }: Protocol, role: string): string | undefined => {
  if (!hasRequest(state)) return undefined;
  const field = request.sections
    .flatMap(({ fields }) => fields)
    .find((each) => each.type === 'staff' && each.role === role);
  return field === undefined ? undefined : state.form.answers[field.id];
};

/** The desk a case file is with; before it is authorised, the one the request names, or the only one there is. */
const deskOf = (state: CaseFile, { desks }: Protocol): string | undefined => {
  const [only, ...others] = desks;
  if (hasAuthorisation(state)) return hasBooking(state) ? state.booking.desk : state.authorisation.desk;
  if (!hasRequest(state)) return undefined;
  return state.form.answers['desk'] ?? (others.length === 0 ? only?.id : undefined);
};

/** Whether somebody has a role in this very case: the request names them for it, or it is with their desk. */
export const isNear = ({ id, role, desk }: Asker, wanted: string, state: CaseFile, protocol: Protocol): boolean =>
  role === wanted &&
  hasRequest(state) &&
  (namedFor(state, protocol, wanted) === id || (desk !== null && deskOf(state, protocol) === desk));

/** Every role that can chair under the protocol, whatever the case. */
export const chairRoles = ({ chair }: Protocol): readonly string[] =>
  [chair, ...chair.instead].flatMap(({ role, deputies }) => [role, ...deputies]);

/** Those who chair: booked to, or in a role that chairs and near the case. */
const isChair = (asker: Asker, state: CaseFile, protocol: Protocol): boolean => {
  if (!chairRoles(protocol).includes(asker.role)) return false;
  const booked = hasBooking(state) && state.booking.chairPersonId === asker.id;
  return booked || isNear(asker, asker.role, state, protocol);
};

/** Whether somebody records things that happen in this case: their role does, and the case is theirs or with their desk. */
const isRecorder = (
  asker: Asker,
  state: CaseFile,
  { protocol, isKnown }: { readonly protocol: Protocol; readonly isKnown: boolean },
): boolean =>
  recordables(protocol).some(({ recordedBy }) => recordedBy.includes(asker.role)) &&
  (isKnown || isNear(asker, asker.role, state, protocol));

/** Those who allot slots: at the desk it is with, taking the minutes of it, or standing in while it waits. */
const placeOf = ({ id, role, desk }: Asker, state: CaseFile, protocol: Protocol): 'desk' | 'cover' | null => {
  if (role !== protocol.minuteTaker.role || desk === null || !hasAuthorisation(state)) return null;
  const takesMinutes = hasBooking(state) && state.booking.minuteTakerPersonId === id;
  if (takesMinutes || [state.authorisation.desk, deskOf(state, protocol)].includes(desk)) return 'desk';
  return state.status === 'waiting' ? 'cover' : null;
};

/** How somebody stands to a case file, by what the protocol and the request say. */
export const relationsOf = (asker: Asker, state: CaseFile, protocol: Protocol): readonly Relation[] => {
  if (state.status === 'none') return [];
  const { role, id } = asker;
  const near = (wanted: string | undefined): boolean => wanted !== undefined && isNear(asker, wanted, state, protocol);
  const { completedBy, authorisedBy, orAuthorisedBy } = protocol.request;
  const isRequester = state.begunBy.personId === id || (role === completedBy && namedFor(state, protocol, role) === id);
  const place = placeOf(asker, state, protocol);
  const relations: (Relation | null)[] = [
    isRequester ? 'requester' : null,
    [authorisedBy, ...orAuthorisedBy].some(near) ? 'authoriser' : null,
    near(protocol.rearranging?.agreedBy) ? 'agreer' : null,
    isChair(asker, state, protocol) ? 'chair' : null,
    near(protocol.circulation.corrections?.decidedBy) ? 'corrector' : null,
    place,
    invitationsOf(state, asker).length > 0 ? 'invitee' : null,
  ];
  const found = relations.filter((relation) => relation !== null);
  return isRecorder(asker, state, { protocol, isKnown: found.length > 0 }) ? [...found, 'recorder'] : found;
};

/** Whether somebody runs the discussion, so that all of it is theirs to see. Being invited, standing in, or recording what happens, is not that. */
export const runs = (asker: Asker, state: CaseFile, protocol: Protocol): boolean =>
  relationsOf(asker, state, protocol).some((relation) => !['invitee', 'cover', 'recorder'].includes(relation));
