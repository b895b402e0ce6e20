import type { Temporal } from 'temporal-polyfill';
import { type AgencyAnswers, numbersMissing, whomToRing } from '../diary/whom-to-ring.ts';
import { type ChairsNow, whoChairs } from '../diary/who-chairs.ts';
import { mayRecordCall, maySetNumbers } from '../disclosure/who-answers.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';
import { listContacts } from '../store/contacts.ts';
import { dutyRota } from '../store/duty-rota.ts';
import { type DutyNumber, dutyNumbers } from '../store/duty-numbers.ts';
import { type Person as KeptPerson, listPeople } from '../store/people.ts';
import { type KeptCall, callsBetween } from '../store/shift-calls.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

/** A contact of the protocol, and the number that was set for it. */
export interface NumberSet {
  readonly contact: string;
  readonly name: string;
  readonly set: DutyNumber | null;
}

/** A call between two shifts, and whether this person may record that it was made. */
export type CallSeen = KeptCall & { readonly mayRecord: boolean };

export interface WhoAnswersSeen {
  readonly protocol: ProtocolInForce;
  readonly answers: readonly AgencyAnswers[];
  readonly chairs: ChairsNow;
  /** Everybody of the authority. */
  readonly people: readonly KeptPerson[];
  /** The calls of the day before and of the hours to come, the latest first. */
  readonly calls: readonly CallSeen[];
  readonly numbers: readonly NumberSet[];
  /** The contacts of the rotas that cannot be rung, because no number is set for them. */
  readonly missing: readonly string[];
  readonly maySetNumbers: boolean;
}

const hoursOfCalls = { back: 24, ahead: 12 };

/** Who answers at an instant, as the authority's numbers and contact book have it. */
export const answersAt = async (
  tx: Tx,
  inForce: ProtocolInForce,
  at: Temporal.Instant,
): Promise<readonly AgencyAnswers[]> =>
  whomToRing(at, inForce, {
    numbers: new Map([...(await dutyNumbers(tx))].map(([contact, { telephone }]) => [contact, telephone])),
    book: await listContacts(tx),
    rota: await dutyRota(tx, { from: at.toString(), to: at.add({ milliseconds: 1 }).toString() }),
  });

/** Who answers at an instant, for anybody who signs in. */
export const seeWhoAnswers = (house: House, person: Person, at: Temporal.Instant): Promise<WhoAnswersSeen> => {
  const inForce = protocolOf(house, person.authorityId);
  const { protocol } = inForce;
  const now = house.clock();
  return withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'who-answers', now: now.toString() });
    const chairs = whoChairs(at, inForce);
    const set = await dutyNumbers(tx);
    const { back, ahead } = hoursOfCalls;
    const calls = await callsBetween(
      tx,
      now.subtract({ hours: back }).toString(),
      now.add({ hours: ahead }).toString(),
    );
    return {
      protocol: inForce,
      answers: await answersAt(tx, inForce, at),
      chairs,
      people: await listPeople(tx),
      calls: calls.map((call) => ({ ...call, mayRecord: mayRecordCall(person, call, protocol) })),
      numbers: protocol.contacts
        .filter(({ needs }) => needs.includes('telephone'))
        .map(({ id, name }) => ({ contact: id, name, set: set.get(id) ?? null })),
      missing: await contactsWithoutNumber(tx, inForce),
      maySetNumbers: maySetNumbers(person, protocol),
    };
  });
};

/** The names of the contacts of a rota that cannot be rung, because no number is set for them. */
export const contactsWithoutNumber = async (tx: Tx, { protocol }: ProtocolInForce): Promise<readonly string[]> => {
  if (protocol.rotas.length === 0) return [];
  const numbers = new Map([...(await dutyNumbers(tx))].map(([contact, { telephone }]) => [contact, telephone]));
  return numbersMissing(protocol, { numbers }).map(({ name }) => name);
};
