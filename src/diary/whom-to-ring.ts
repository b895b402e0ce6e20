import { Temporal } from 'temporal-polyfill';
import { isBankHoliday } from '../calendar/is-bank-holiday.ts';
import type { At } from '../calendar/london.ts';
import { agencyName } from '../protocol/agency-name.ts';
import type { Protocol, ProtocolInForce, Rota } from '../protocol/schema.ts';
import { nextChange } from './next-change.ts';
import { type OnCall, onCall } from './rota.ts';
import { type OnDuty, whoAnswers } from './who-answers.ts';

/** An entry of the authority's contact book. */
interface BookEntry {
  readonly role: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
}

/** What the authority has set, and what the agencies keep themselves. */
export interface Reached {
  /** Telephone numbers, by contact of the protocol. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly book: readonly BookEntry[];
  /** The agencies' own duty rotas. */
  readonly rota: readonly OnDuty[];
}

/** Somebody to ring. */
export interface Answerer {
  /** The contact of the protocol; null for one of the contact book. */
  readonly contact: string | null;
  readonly name: string;
  /** Null where the authority has not set it. */
  readonly telephone: string | null;
  readonly notice: string | null;
  readonly clauses: readonly string[];
  /** The procedure does not say so. */
  readonly assumed: boolean;
}

/** Who answers for an agency. */
export interface AgencyAnswers {
  readonly agency: string;
  readonly title: string;
  /** Those whom the agency's own rota names for this instant, in the order in which to ring. */
  readonly named: readonly OnDuty[];
  /** A rota of the procedure, or the contact book where the procedure has none for this agency. */
  readonly source: 'rota' | 'contact-book';
  /** In the order in which to ring. Empty only where the procedure has no rota and the contact book no entry. */
  readonly now: readonly Answerer[];
  /** Whom to ring if nobody of these answers; null where the procedure does not say. */
  readonly otherwise: Answerer | null;
  /** When somebody else answers (ISO instant), and who; null where that is not within a week, or not known. */
  readonly then: { readonly at: string; readonly names: readonly string[] } | null;
}

const contactName = ({ contacts }: Protocol, id: string): string => contacts.find((each) => each.id === id)?.name ?? id;

interface Asked {
  readonly at: At;
  readonly inForce: ProtocolInForce;
  readonly reached: Reached;
}

/** What the agency's own rota says, or else the contact book. */
const keptFor = (agency: string, { at, inForce, reached }: Asked) =>
  whoAnswers(
    { rota: reached.rota, contacts: reached.book, protocol: inForce.protocol },
    { agency },
    Temporal.Instant.from(at).epochMilliseconds,
  );

const namedFor = (agency: string, asked: Asked): readonly OnDuty[] => {
  const kept = keptFor(agency, asked);
  return kept.kind === 'rota' ? kept.who : [];
};

const ofRota = (rota: Rota, asked: Asked): AgencyAnswers => {
  const {
    at,
    inForce: { protocol, calendar },
    reached: { numbers },
  } = asked;
  const isHoliday = (date: Temporal.PlainDate): boolean => isBankHoliday(date, calendar) === true;
  const answerer = ({ who, ...rest }: OnCall): Answerer => ({
    ...{ ...rest, contact: who, name: contactName(protocol, who), telephone: numbers.get(who) ?? null },
  });
  const now = onCall(rota, at, isHoliday);
  const change = nextChange(rota, at, isHoliday);
  const { who, notice = null, clauses, assumed } = rota.otherwise;
  const agency = protocol.contacts.find(({ id }) => id === now[0].who)?.agency ?? '';
  return {
    agency,
    title: rota.title,
    named: namedFor(agency, asked),
    source: 'rota',
    now: now.map(answerer),
    otherwise: now.some((each) => each.who === who) ? null : answerer({ who, notice, clauses, assumed }),
    then: change === null ? null : { at: change.at, names: change.who.map((each) => contactName(protocol, each.who)) },
  };
};

/** The agencies whose people fill a seat of the quorum. */
const seated = ({ quorum, roles }: Protocol): readonly string[] => {
  const filling = new Set(quorum.flatMap(({ filledBy }) => filledBy));
  return [...new Set(roles.filter(({ id }) => filling.has(id)).map(({ agency }) => agency))];
};

const ofBook = (agency: string, asked: Asked): AgencyAnswers => {
  const kept = keptFor(agency, { ...asked, reached: { ...asked.reached, rota: [] } });
  const book = kept.kind === 'contact-book' ? kept.who : [];
  return {
    agency,
    title: agencyName(asked.inForce.protocol, agency),
    named: namedFor(agency, asked),
    source: 'contact-book',
    now: book.map(({ name, organisation, telephone }) => ({
      ...{ contact: null, name: `${name}, ${organisation}`, notice: null, clauses: [], assumed: false },
      telephone: telephone === '' ? null : telephone,
    })),
    otherwise: null,
    then: null,
  };
};

/**
 * Who answers at an instant, for every agency that the procedure has a rota for and then for the others of the quorum.
 * The agency's own rota goes before what the procedure says; where it has no rota, there is the contact book. Whom to ring when nothing else is known, `words.duty` says.
 */
export const whomToRing = (at: At, inForce: ProtocolInForce, reached: Reached): readonly AgencyAnswers[] => {
  const { protocol } = inForce;
  const asked = { at, inForce, reached };
  const fromRotas = protocol.rotas.map((rota) => ofRota(rota, asked));
  const covered = new Set(fromRotas.map(({ agency }) => agency));
  const others = seated(protocol).filter((agency) => !covered.has(agency));
  return [...fromRotas, ...others.map((agency) => ofBook(agency, asked))];
};

/** The contacts of the rotas that cannot be rung: the authority has set no number for them. */
export const numbersMissing = ({ contacts, rotas }: Protocol, { numbers }: Pick<Reached, 'numbers'>) => {
  const rung = new Set(rotas.flatMap(({ shifts, otherwise }) => [...shifts.map(({ who }) => who), otherwise.who]));
  return contacts.filter(({ id }) => rung.has(id) && !numbers.has(id));
};
