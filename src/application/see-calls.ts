import { fold } from '../casefile/evolve.ts';
import { isIn } from '../casefile/in-status.ts';
import { type ToRing, callList } from '../casefile/invitation/call-list.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { type OnDuty, whoAnswers } from '../diary/who-answers.ts';
import { allotsSlots } from '../disclosure/board.ts';
import { may } from '../disclosure/may.ts';
import { instantOf } from '../calendar/instants.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';
import { type Contact, listContacts } from '../store/contacts.ts';
import { dutyRota } from '../store/duty-rota.ts';
import { loadEvents } from '../store/load-events.ts';
import { slotsBetween } from '../store/slots.ts';
import { undeliveredIn } from '../store/undelivered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf, protocolOfCase } from './protocol-of.ts';

/** A number to try, whose it is, and where it is known from. */
export interface PhoneNumber {
  readonly telephone: string;
  readonly whose: string;
  readonly from: 'invitation' | 'rota' | 'contact-book';
}

/** Somebody to ring, with every number there is, the nearest first. */
export interface CallWanted extends ToRing {
  readonly numbers: readonly PhoneNumber[];
  /** The last message to their address did not arrive. */
  readonly cameBack: boolean;
}

export interface CallsSeen {
  readonly caseId: string;
  readonly state: CaseFileIn<'booked' | 'meeting'>;
  readonly protocol: ProtocolInForce;
  readonly calls: readonly CallWanted[];
}

/** Whom the desk can ring for an agency at this moment. */
interface PhoneBook {
  readonly rota: readonly OnDuty[];
  readonly contacts: readonly Contact[];
  /** ISO instant. */
  readonly now: string;
}

const phoneBook = async (tx: Tx, now: string): Promise<PhoneBook> => ({
  rota: await dutyRota(tx, { from: now, to: instantOf(now).add({ minutes: 1 }).toString() }),
  contacts: await listContacts(tx),
  now,
});

const numbersFor = (
  { invitation }: ToRing,
  { rota, contacts, now }: PhoneBook,
  { protocol }: ProtocolInForce,
): readonly PhoneNumber[] => {
  const { agency, role, name, telephone } = invitation;
  const answering = whoAnswers({ rota, contacts, protocol }, { agency, role }, instantOf(now).epochMilliseconds);
  const { kind } = answering;
  const others = kind === 'duty-line' ? [] : answering.who.map((one) => ({ ...one, from: kind }));
  const all: readonly PhoneNumber[] = [
    { telephone, whose: name, from: 'invitation' },
    ...others.map((one) => ({ telephone: one.telephone ?? '', whose: one.name, from: one.from })),
  ];
  const known = all.filter((one) => one.telephone !== '');
  return known.filter((one, at) => known.findIndex((other) => other.telephone === one.telephone) === at);
};

/** What a meeting's call list is made of. */
interface Calling extends Pick<CallsSeen, 'caseId' | 'state' | 'protocol'> {
  readonly book: PhoneBook;
}

const callsOf = async (tx: Tx, { caseId, state, protocol, book }: Calling): Promise<CallsSeen> => {
  const undelivered = await undeliveredIn(tx, caseId);
  const calls = callList(state, protocol).map((each) => ({
    ...each,
    numbers: numbersFor(each, book, protocol),
    cameBack: ['refused', 'bounced'].includes(undelivered.get(each.invitation.email.toLowerCase()) ?? ''),
  }));
  return { caseId, state, protocol, calls };
};

/** Whom to ring before one meeting, in order, and what came of it so far. */
export const seeCalls = (house: House, person: Person, caseId: string): Promise<Seen<CallsSeen>> =>
  look(house, person, {
    caseId,
    act: 'record-call',
    read: async ({ tx, state, protocol, now }) =>
      isIn(state, 'booked', 'meeting')
        ? callsOf(tx, { caseId, state, protocol, book: await phoneBook(tx, now) })
        : null,
  });

/** The desk rings for the meetings of the next day and night. */
const aheadHours = 24;

/** Whom a desk has to ring before its next meetings, the nearest meeting first. Each look is logged. */
export const seeDeskCalls = (house: House, person: Person): Promise<Seen<readonly CallsSeen[]>> => {
  const now = house.clock();
  const at = now.toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<readonly CallsSeen[]>> => {
    const allowed = allotsSlots(person, protocolOf(house, person.authorityId).protocol);
    await noteLook(tx, person, { caseId: null, what: allowed ? 'calls' : 'refused:calls', now: at });
    if (!allowed) return { kind: 'forbidden' };
    const slots = await slotsBetween(tx, at, now.add({ hours: aheadHours }).toString());
    const book = await phoneBook(tx, at);
    const seen: CallsSeen[] = [];
    for (const { caseId } of slots.filter(({ desk, status }) => desk === person.desk && status === 'booked')) {
      const state = fold(await loadEvents(tx, caseId));
      const protocol = protocolOfCase(house, person.authorityId, state);
      if (!isIn(state, 'booked') || !may('record-call', person, { state, protocol: protocol.protocol })) continue;
      await noteLook(tx, person, { caseId, what: 'record-call', now: at });
      seen.push(await callsOf(tx, { caseId, state, protocol, book }));
    }
    return { kind: 'seen', value: seen };
  });
};
