import { Temporal } from 'temporal-polyfill';
import type { WhoAnswersSeen } from '../../../application/see-who-answers.ts';
import { sayExact, sayInstant } from '../../../calendar/say.ts';
import { factsOfTime } from '../../../casefile/facts-of-time.ts';
import { guidanceOn } from '../../../casefile/guidance-on.ts';
import type { AgencyAnswers, Answerer } from '../../../diary/whom-to-ring.ts';
import { insideSentence, sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Guidance } from '../../../protocol/schema.ts';

/** Somebody to ring, in words. */
export interface RingShown extends Omit<Answerer, 'contact'> {
  /** "Ring first", "Then, in the contact book", "If nobody answers". */
  readonly when: string;
}

export interface AgencyShown {
  readonly title: string;
  readonly ring: readonly RingShown[];
  /** What to do where no number is known, or nobody is named. */
  readonly instead: string | null;
  /** "Until tomorrow 09:00, then MASH police." */
  readonly until: string | null;
}

export interface CallShown {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly clauses: readonly string[];
  readonly state: 'spoken' | 'not-done' | 'ahead';
  readonly says: string;
  readonly mayRecord: boolean;
}

export interface WhoAnswersShown {
  readonly at: string;
  readonly isNow: boolean;
  readonly agencies: readonly AgencyShown[];
  readonly chair: {
    readonly says: string;
    readonly clauses: readonly string[];
    readonly people: readonly { readonly name: string; readonly role: string; readonly telephone: string }[];
  };
  readonly calls: readonly CallShown[];
  readonly guidance: readonly Guidance[];
  /** The agencies for which nobody can be rung by this page, and what to do then; null where there is none. */
  readonly nobodyFor: string | null;
  /** Names of contacts that the rotas lead to and that cannot be rung. */
  readonly missing: readonly string[];
}

/** Whom the agency itself has put on its rota goes before what the procedure says in general. */
const namedRing = ({ named }: AgencyAnswers, now: Temporal.Instant): readonly RingShown[] =>
  named.map(({ name, telephone, email, to }) => ({
    ...{ when: 'on the agency’s own rota', name, telephone, clauses: [], assumed: false },
    notice: `Until ${sayInstant(Temporal.Instant.fromEpochMilliseconds(to), now)}.${email === null ? '' : ` ${email}`}`,
  }));

const ringsOfProcedure = ({ now, source }: AgencyAnswers): readonly RingShown[] =>
  now.map((one) => ({ ...one, when: source === 'rota' ? '' : 'in the contact book' }));

/** In which order to ring, and where each of them is from, unless it is the procedure. */
const ringsOf = (agency: AgencyAnswers, at: Temporal.Instant): readonly RingShown[] => {
  const inTurn = [...namedRing(agency, at), ...ringsOfProcedure(agency)].map((one, index) => ({
    ...one,
    when: [index === 0 ? 'Ring first' : 'Then', one.when].filter(Boolean).join(', '),
  }));
  return agency.otherwise === null ? inTurn : [...inTurn, { ...agency.otherwise, when: 'If nobody answers' }];
};

/** Never "no one": where nobody can be rung by this page, it says whom to ring instead. */
const insteadOf = (rings: readonly RingShown[], { protocol: { protocol } }: WhoAnswersSeen): string | null => {
  const { duty } = protocol.words;
  if (rings.every(({ telephone }) => telephone === null))
    return `${protocol.name} has set no number for any of them. ${duty}`;
  if (rings[0]?.telephone === null) return `${protocol.name} has not set the first number. Ring the next one.`;
  return null;
};

const nobodyFor = ({ answers, protocol: { protocol } }: WhoAnswersSeen): string | null => {
  const without = answers.filter(({ now, named }) => now.length + named.length === 0).map(({ title }) => title);
  if (without.length === 0) return null;
  return `Neither the procedure nor the contact book names anybody for: ${without.join(', ')}. ${protocol.words.duty}`;
};

const agencyShown = (agency: AgencyAnswers, seen: WhoAnswersSeen, now: Temporal.Instant): AgencyShown => {
  const ring = ringsOf(agency, now);
  return {
    title: agency.title,
    ring,
    instead: insteadOf(ring, seen),
    until:
      agency.then === null
        ? null
        : `Until ${sayInstant(agency.then.at, now)}, then ${agency.then.names.map(insideSentence).join(', then ')}.`,
  };
};

const chairShown = ({ chairs, people, protocol: { protocol } }: WhoAnswersSeen, now: Temporal.Instant) => {
  const named = (role: string): string => `a ${insideSentence(roleName(protocol, role))}`;
  const deputies = chairs.deputies.map(named).join(' or ');
  const until = chairs.until === null ? '' : ` That holds until ${sayInstant(chairs.until, now)}.`;
  return {
    says: sentenceCase(
      `${named(chairs.role)} chairs${deputies === '' ? '' : `, or in their place ${deputies}`}.${chairs.because === null ? '' : ` ${chairs.because}`}${until}`,
    ),
    clauses: chairs.clauses,
    people: people
      .filter(({ role }) => [chairs.role, ...chairs.deputies].includes(role))
      .map(({ name, role, telephone }) => ({ name, role: roleName(protocol, role), telephone })),
  };
};

const callShown = (call: WhoAnswersSeen['calls'][number], now: Temporal.Instant): CallShown => {
  const { id, whoName, otherName, dueAt, clauses, spoken, mayRecord } = call;
  const isAhead = dueAt > now.toString();
  const state = spoken !== null ? 'spoken' : isAhead ? 'ahead' : 'not-done';
  const says =
    spoken === null
      ? isAhead
        ? 'Not due yet'
        : 'Nobody has recorded this call'
      : `Spoken ${sayInstant(spoken.at, now)}: ${spoken.byName} with ${spoken.to ?? 'somebody who is not named'}`;
  const due = sayInstant(dueAt, now);
  return { id, title: `${whoName} and ${insideSentence(otherName)}`, due, clauses, state, says, mayRecord };
};

/** Who answers at an instant, in words. */
export const whoAnswersShown = (
  seen: WhoAnswersSeen,
  { at, now }: { readonly at: Temporal.Instant; readonly now: Temporal.Instant },
): WhoAnswersShown => {
  return {
    at: sayExact(at),
    isNow: at.equals(now),
    agencies: seen.answers.map((agency) => agencyShown(agency, seen, now)).filter(({ ring }) => ring.length > 0),
    nobodyFor: nobodyFor(seen),
    chair: chairShown(seen, now),
    calls: seen.calls.map((call) => callShown(call, now)),
    guidance: guidanceOn('contacts', seen.protocol, factsOfTime(at, seen.protocol)),
    missing: seen.missing,
  };
};
