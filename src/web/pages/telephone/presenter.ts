import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../application/person.ts';
import type { WhoAnswersSeen } from '../../../application/see-who-answers.ts';
import { chairRoles } from '../../../disclosure/relations.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { type AgencyShown, whoAnswersShown } from '../who-answers/presenter.ts';

/** What the page that begins a discussion by telephone offers. */
export interface BeginShown {
  /** Whom to ring now. */
  readonly ring: readonly AgencyShown[];
  readonly chairRule: string;
  readonly chairClauses: readonly string[];
  readonly chairs: readonly { readonly id: string; readonly says: string }[];
  readonly desks: readonly { readonly id: string; readonly name: string }[];
  /** Filled in before anybody types. */
  readonly chair: string;
  readonly desk: string;
}

/** Those who chair now first, then whoever else can chair; whoever asks is always among them. */
const chairsOf = ({ chairs, people, protocol: { protocol } }: WhoAnswersSeen, person: Person): BeginShown['chairs'] => {
  const now = [chairs.role, ...chairs.deputies];
  const able = chairRoles(protocol);
  const place = (role: string): number => (now.includes(role) ? now.indexOf(role) : now.length + able.indexOf(role));
  return people
    .filter(({ id, role }) => able.includes(role) || id === person.id)
    .toSorted((one, other) => place(one.role) - place(other.role) || one.name.localeCompare(other.name, 'en-GB'))
    .map(({ id, name, role }) => ({ id, says: `${name}, ${roleName(protocol, role)}` }));
};

/** What to show somebody who begins a discussion by telephone. */
export const beginShown = (
  seen: WhoAnswersSeen,
  { person, now }: { readonly person: Person; readonly now: Temporal.Instant },
): BeginShown => {
  const { protocol } = seen.protocol;
  const { agencies, chair } = whoAnswersShown(seen, { at: now, now });
  const mine = [seen.chairs.role, ...seen.chairs.deputies].includes(person.role);
  return {
    ring: agencies.filter(({ ring }) => ring.some(({ telephone }) => telephone !== null)),
    chairRule: chair.says,
    chairClauses: chair.clauses,
    chairs: chairsOf(seen, person),
    desks: protocol.desks,
    chair: mine ? person.id : '',
    desk: person.desk ?? '',
  };
};
