import type { Temporal } from 'temporal-polyfill';
import type { StoryFile } from '../../../application/story-files.ts';
import { horizonOn } from '../../../calendar/horizon.ts';
import { type Topic, type Line } from '../../../protocol/compare/line.ts';
import { describeCalendar } from '../../../protocol/compare/describe-calendar.ts';
import { describeProtocol } from '../../../protocol/compare/describe-protocol.ts';
import type { Clause, Protocol, ProtocolInForce } from '../../../protocol/schema.ts';
import { entriesOf } from '../../../protocol/walk.ts';
import { answersOfEntry, answers, type Answer } from '../../../story/clauses/answers-of-entry.ts';
import { type Citation, citationsOf } from '../clause/citations.ts';
import { type Shown, whereShown } from './where-shown.ts';

export interface ToldStory {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** A clause and what honours it. */
export interface HonouredClause {
  readonly clause: Clause;
  readonly answer: Answer | null;
  readonly citations: readonly Citation[];
  readonly shown: readonly Shown[];
  readonly stories: readonly ToldStory[];
  /** Why it is left to people, where it is. */
  readonly why: string | null;
}

export interface ProtocolShown {
  readonly protocol: Protocol;
  readonly belowMinimum: readonly string[];
  /** From a year before the bank holidays end. */
  readonly calendarEnds: string | null;
  readonly topics: readonly Topic[];
  readonly sections: ReadonlyMap<string, readonly HonouredClause[]>;
}

const told = (files: readonly StoryFile[], clause: string): readonly ToldStory[] =>
  files.flatMap(({ name: file, stories }) =>
    stories.filter(({ clauses }) => clauses.includes(clause)).map(({ line, name }) => ({ file, line, name })),
  );

const unique = (shown: readonly Shown[]): readonly Shown[] => [
  ...new Map(shown.map((each) => [each.text, each])).values(),
];

const honoured = (protocol: Protocol, files: readonly StoryFile[]) => {
  const entries = entriesOf(protocol);
  return (clause: Clause): HonouredClause => {
    const citing = entries.filter(
      ({ entry }) => Array.isArray(entry['clauses']) && entry['clauses'].includes(clause.id),
    );
    const kinds = citing.flatMap(({ path }) => answersOfEntry(path));
    const why = citing.map(({ entry }) => entry['why']).find((each) => typeof each === 'string');
    return {
      clause,
      answer: answers.find((each) => kinds.includes(each)) ?? null,
      citations: citationsOf(protocol, clause.id),
      shown: unique(citing.map(({ path }) => whereShown(protocol, path))),
      stories: told(files, clause.id),
      why: typeof why === 'string' ? why : null,
    };
  };
};

const isSaid = ({ said }: Line): boolean => said !== '';

/** A protocol in words, and each clause of its procedure with what honours it. */
export const showProtocol = (
  inForce: ProtocolInForce,
  { files, today }: { readonly files: readonly StoryFile[]; readonly today: Temporal.PlainDate },
): ProtocolShown => {
  const { protocol, clauses, calendar, belowMinimum } = inForce;
  return {
    protocol,
    belowMinimum,
    calendarEnds: horizonOn(today).warning,
    topics: [...describeProtocol(protocol), describeCalendar(calendar)]
      .map((topic) => ({ ...topic, lines: topic.lines.filter(isSaid) }))
      .filter(({ lines }) => lines.length > 0),
    sections: Map.groupBy([...clauses.values()].map(honoured(protocol, files)), ({ clause }) => clause.section),
  };
};
