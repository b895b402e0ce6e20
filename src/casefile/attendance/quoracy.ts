import type { Facts, ProtocolInForce, QuorumSeat } from '../../protocol/schema.ts';
import type { Invited } from '../invitation/invitation.ts';
import { factsOfCase } from '../facts-of-case.ts';
import type { CaseFileIn } from '../state.ts';
import type { Attendance } from './attendance.ts';

/** One rule of the quorum, and who meets it. */
export interface Seat {
  readonly seat: string;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly state: 'filled' | 'empty' | 'not-needed';
  /** The people who fill it. */
  readonly by: readonly string[];
  /** Why it is not needed. */
  readonly because: string | null;
}

export interface Quoracy {
  readonly quorate: boolean;
  readonly seats: readonly Seat[];
}

type Meeting = CaseFileIn<'meeting' | 'closed'>;

/** Somebody who could fill a seat. */
export interface Sitter {
  readonly role: string;
  readonly name: string;
  /** They do not come: their agency's information does. */
  readonly inWriting?: boolean;
}

const fills = ({ filledBy, inWriting }: QuorumSeat, sitter: Sitter): boolean =>
  filledBy.includes(sitter.role) && (inWriting || sitter.inWriting !== true);

/** Those who contribute in writing instead of coming: they fill a seat only where the protocol says so. */
export const writers = (invitations: readonly Invited[]): readonly Sitter[] =>
  invitations
    .filter(({ answer }) => answer?.kind === 'contribute')
    .map(({ role, name }) => ({ role, name: `${name} in writing`, inWriting: true }));

/** The seats of the quorum, filled by the given people. A seat whose condition does not hold is not needed. */
export const seatsOf = (
  { protocol, holds }: ProtocolInForce,
  facts: Facts,
  people: readonly Sitter[],
): readonly Seat[] =>
  protocol.quorum.map((rule: QuorumSeat): Seat => {
    const { seat, clauses, when, notNeeded, atLeast } = rule;
    const name = atLeast === 1 ? rule.name : `${rule.name} (at least ${String(atLeast)})`;
    const by = people.filter((person) => fills(rule, person)).map((person) => person.name);
    if (by.length < atLeast && !holds(when, facts))
      return { seat, name, clauses, state: 'not-needed', by, because: notNeeded ?? null };
    return { seat, name, clauses, state: by.length >= atLeast ? 'filled' : 'empty', by, because: null };
  });

const quoracyOf = (
  meeting: Meeting,
  protocol: ProtocolInForce,
  presences: readonly Attendance['presence'][],
): Quoracy => {
  const there = meeting.attendance.filter(({ presence }) => presences.includes(presence));
  const facts = factsOfCase(meeting, protocol, meeting.startedAt);
  const written = writers(meeting.invitations.filter(({ id }) => !there.some((each) => each.id === id)));
  const seats = seatsOf(protocol, facts, [...there, ...written]);
  return { quorate: seats.every(({ state }) => state !== 'empty'), seats };
};

/** Whether the meeting is quorate with those who are in it at this moment. BR-062 to BR-066. */
export const quoracyNow = (meeting: Meeting, protocol: ProtocolInForce): Quoracy =>
  quoracyOf(meeting, protocol, ['present']);

/** Whether the meeting was quorate, counting everybody who took part in it. BR-062 to BR-066. */
export const quoracyOfRecord = (meeting: Meeting, protocol: ProtocolInForce): Quoracy =>
  quoracyOf(meeting, protocol, ['present', 'left']);
