import type { Protocol } from '../schema.ts';
import { describeProtocol } from './describe-protocol.ts';
import type { Line, Topic } from './line.ts';

/** One thing in two protocols; null where one of them does not say it. */
export interface Compared {
  readonly what: string;
  readonly a: Side | null;
  readonly b: Side | null;
}

export interface Side {
  readonly said: string;
  readonly clauses: readonly string[];
  readonly assumed: boolean;
}

export interface ComparedTopic {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly Compared[];
  readonly same: readonly Compared[];
}

const side = (line: Line | undefined): Side | null =>
  line === undefined ? null : { said: line.said, clauses: line.clauses, assumed: line.assumed };

const paired = (a: readonly Line[], b: readonly Line[]): readonly Compared[] => {
  const keys = [...new Set([...a, ...b].map(({ key }) => key))];
  return keys.map((key) => {
    const [one, other] = [a, b].map((lines) => lines.find((each) => each.key === key));
    return { what: one?.what ?? other?.what ?? key, a: side(one), b: side(other) };
  });
};

const isSame = ({ a, b }: Compared): boolean =>
  a !== null && b !== null && a.said === b.said && a.assumed === b.assumed;

const compareTopic = (a: Topic, b: Topic | undefined): ComparedTopic => {
  const all = paired(a.lines, b?.lines ?? []);
  return { id: a.id, title: a.title, differences: all.filter((each) => !isSame(each)), same: all.filter(isSame) };
};

/** Two protocols side by side in words: for each topic where they differ, then where they are the same. */
export const compareProtocols = (a: Protocol, b: Protocol): readonly ComparedTopic[] => {
  const other = describeProtocol(b);
  return describeProtocol(a).map((topic) =>
    compareTopic(
      topic,
      other.find(({ id }) => id === topic.id),
    ),
  );
};
