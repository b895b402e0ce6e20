import { insideSentence } from '../protocol/in-a-sentence.ts';
import { roleName } from '../protocol/role-name.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Attendee, Want } from './want.ts';

const list = new Intl.ListFormat('en-GB');

/** "police, health and school"; "" for nothing. */
export const sayAll = (parts: readonly string[]): string => list.format(parts);

/** "police": the agency, or the role where the request invites several of that agency. */
export const sayAttendee = (
  { agency, role }: Pick<Attendee, 'agency' | 'role'>,
  { mandatory, expected }: Pick<Want, 'mandatory' | 'expected'>,
  protocol: Protocol,
): string => {
  const isAlone = [...mandatory, ...expected].every((other) => other.agency !== agency || other.role === role);
  const name = isAlone ? protocol.agencies.find(({ id }) => id === agency)?.name : undefined;
  return insideSentence(name ?? roleName(protocol, role));
};

/** "police and health", each once. */
export const sayAttendees = (
  attendees: readonly Attendee[],
  want: Pick<Want, 'mandatory' | 'expected'>,
  protocol: Protocol,
): string => sayAll([...new Set(attendees.map((attendee) => sayAttendee(attendee, want, protocol)))]);
