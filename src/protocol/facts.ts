import type { Protocol } from './schema.ts';

export type FactType = 'text' | 'yes-no' | 'number';

/** What a condition may ask for, and what it gets. */
interface FactMeaning {
  readonly type: FactType;
  /** `form`: the answer to the field that carries `fact:`; `family`: worked out from the people; `case`: from what was done; `time`: from the hour it is. */
  readonly from: 'form' | 'family' | 'case' | 'time';
  readonly meaning: string;
}

/** The vocabulary of conditions. A fact that nobody has answered yet makes no condition true. */
export const vocabulary = {
  urgency: { type: 'text', from: 'form', meaning: 'How soon the meeting must be held: the id of an urgency.' },
  caseType: {
    type: 'text',
    from: 'form',
    meaning: 'Whether it is a new referral or a case already open: an option id.',
  },
  locality: { type: 'text', from: 'form', meaning: 'The part of the authority the child lives in: an option id.' },
  injury: { type: 'yes-no', from: 'form', meaning: 'A child has an injury.' },
  urgentMedical: { type: 'yes-no', from: 'form', meaning: 'An urgent medical is needed or has been done.' },
  sexualAbuseConcern: {
    type: 'yes-no',
    from: 'form',
    meaning: 'A child has spoken of sexual abuse or assault, or a professional is worried about it.',
  },
  youthJustice: {
    type: 'text',
    from: 'form',
    meaning: 'How far youth justice is involved with a child: an option id.',
  },
  incident: { type: 'yes-no', from: 'form', meaning: 'There was a particular incident.' },
  domesticIncident: { type: 'yes-no', from: 'form', meaning: 'The incident was one of domestic abuse.' },
  anyChildInCare: { type: 'yes-no', from: 'family', meaning: 'At least one child the request is about is in care.' },
  anyUnborn: { type: 'yes-no', from: 'family', meaning: 'At least one child the request is about is not yet born.' },
  anySchoolAge: {
    type: 'yes-no',
    from: 'family',
    meaning: 'At least one child the request is about is of school age.',
  },
  childCount: { type: 'number', from: 'family', meaning: 'How many children the request is about.' },
  youngestAge: { type: 'number', from: 'family', meaning: 'The age in years of the youngest child who is born.' },
  weeksToBirth: { type: 'number', from: 'family', meaning: 'Weeks, also in part, until the earliest expected birth.' },
  route: { type: 'text', from: 'case', meaning: 'How it is held: the id of a route.' },
  outOfHours: { type: 'yes-no', from: 'time', meaning: 'It is outside the office hours of the protocol.' },
  bankHoliday: { type: 'yes-no', from: 'time', meaning: 'It is a bank holiday in England and Wales.' },
  schoolHoliday: { type: 'yes-no', from: 'time', meaning: 'The schools of the authority are closed for a holiday.' },
} as const satisfies Readonly<Record<string, FactMeaning>>;

const byName: Readonly<Record<string, FactMeaning>> = vocabulary;

export const isFactName = (name: string): boolean => Object.hasOwn(byName, name);

/** What Convenor's own fact means, if it is one. */
export const factMeaning = (name: string): FactMeaning | undefined => (isFactName(name) ? byName[name] : undefined);

/** A pathway's name in a condition: `hospital-patient` is `hospitalPatient`. */
export const pathwayFact = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_hyphen, letter: string) => letter.toUpperCase());

/** A fact as a protocol's conditions know it: its type, and the texts it can be (null: not listed). */
export interface KnownFact {
  readonly type: FactType;
  readonly answers: readonly string[] | null;
  /** Whether anything in the protocol or the house ever answers it. */
  readonly isAnswered: boolean;
}

interface Answering {
  readonly fact?: string | undefined;
  readonly type?: string | undefined;
  readonly options: readonly { readonly id: string }[];
}

/** The texts that each fact is answered with, by the fields of the request and the decisions of the meeting; not where it is typed freely. */
const answersTo = ({ request, meeting }: Protocol): ReadonlyMap<string, readonly string[]> => {
  const answering: readonly Answering[] = [...request.sections.flatMap(({ fields }) => fields), ...meeting.decisions];
  return new Map(
    answering.flatMap(({ fact, type, options }) =>
      fact === undefined || type === 'text' ? [] : [[fact, options.map(({ id }) => id)] as const],
    ),
  );
};

type Listed = ReadonlyMap<string, readonly string[]>;

const convenors = (protocol: Protocol, answers: Listed): readonly (readonly [string, KnownFact])[] =>
  Object.entries(byName).map(([name, { type, from }]) => {
    const listed = name === 'route' ? protocol.routes.map(({ id }) => id) : answers.get(name);
    return [name, { type, answers: listed ?? null, isAnswered: from !== 'form' || answers.has(name) }];
  });

const own = ({ facts, pathways }: Protocol, answers: Listed): readonly (readonly [string, KnownFact])[] => [
  ...facts.map(({ id, type, options }): readonly [string, KnownFact] => {
    const listed = options.length > 0 ? options.map((option) => option.id) : answers.get(id);
    return [id, { type, answers: type === 'text' ? (listed ?? null) : null, isAnswered: true }];
  }),
  ...pathways.map(({ id }) => [pathwayFact(id), { type: 'yes-no', answers: null, isAnswered: true }] as const),
];

const decided = ({ meeting }: Protocol): readonly (readonly [string, KnownFact])[] =>
  meeting.decisions.flatMap(({ fact, options }) =>
    fact === undefined
      ? []
      : [[fact, { type: 'text', answers: options.map(({ id }) => id), isAnswered: true }] as const],
  );

/** Every fact that the conditions of a protocol can ask about: Convenor's, the protocol's own, its decisions and pathways. */
export const knownFacts = (protocol: Protocol): ReadonlyMap<string, KnownFact> => {
  const answers = answersTo(protocol);
  return new Map([...convenors(protocol, answers), ...decided(protocol), ...own(protocol, answers)]);
};
