import type { Path } from '../../protocol/fault.ts';
import type { Clause, ProtocolInForce } from '../../protocol/schema.ts';
import { entriesOf, sayPath } from '../../protocol/walk.ts';
import { type Answer, answersOfEntry, answers } from './answers-of-entry.ts';
import { type FiledStory, provingStories } from './proof.ts';

/** Kinds of clause that a protocol can get wrong: each needs a story that would fail without it. */
export const kindsThatNeedStories = [
  ...['clock', 'quorum', 'chair', 'circulate', 'correct', 'slot', 'escalation', 'special-case', 'decision', 'outcome'],
  ...['consent', 'review', 'sign', 'report', 'rota', 'calendar'],
];

/** What honours a clause, and how that is known. */
export interface AnsweredClause {
  readonly id: string;
  readonly kind: string;
  /** Null: nothing does. */
  readonly answer: Answer | null;
  /** The entries that cite it, by name: `timescales.meeting-held`. */
  readonly by: readonly string[];
  /** The stories that hold, and would not without those entries: `protocols/…/x.feature:12`. */
  readonly stories: readonly string[];
  /** A story proves it; what is shown, a test proves that reads the pages; and people alone answer with a sentence. */
  readonly proven: boolean;
  /** For `outside`: why software can only remind of it. */
  readonly why?: string;
}

interface Citing {
  readonly path: Path;
  readonly entry: Readonly<Record<string, unknown>>;
}

const citing = (inForce: ProtocolInForce): ReadonlyMap<string, readonly Citing[]> => {
  const all = entriesOf(inForce.protocol).flatMap((found) =>
    Array.isArray(found.entry['clauses']) ? found.entry['clauses'].map((clause: unknown) => ({ clause, found })) : [],
  );
  const byClause = Map.groupBy(all, ({ clause }) => String(clause));
  return new Map([...byClause].map(([clause, cited]) => [clause, cited.map(({ found }) => found)]));
};

/** The strongest answer there is: a rule counts as one where a story proves it, or where nothing else answers. */
const strongest = (kinds: readonly Answer[], isProved: boolean): Answer | null => {
  const [rule, ...others] = answers.filter((each) => kinds.includes(each));
  if (rule !== 'rule') return rule ?? null;
  return isProved ? 'rule' : (others.find((each) => each !== 'outside') ?? 'rule');
};

const reasonOf = (cited: readonly Citing[]): string | undefined =>
  cited.map(({ entry }) => entry['why']).find((why): why is string => typeof why === 'string');

const isProven = (answer: Answer | null, { kind }: Clause, isProved: boolean): boolean => {
  if (answer === null) return false;
  if (answer === 'rule') return isProved;
  return isProved || answer === 'outside' || !kindsThatNeedStories.includes(kind);
};

const sayStory = ({ file, story }: FiledStory): string => `${file}:${String(story.line)}`;

/** What honours each clause of a procedure, in the order of the procedure. */
export const answerClauses = (inForce: ProtocolInForce, stories: readonly FiledStory[]): readonly AnsweredClause[] => {
  const cited = citing(inForce);
  const proving = provingStories(inForce, stories);
  return [...inForce.clauses.values()].map((clause): AnsweredClause => {
    const { id, kind } = clause;
    const entries = cited.get(id) ?? [];
    const proved = entries.length === 0 ? [] : proving(id);
    const answer = strongest(
      entries.flatMap(({ path }) => answersOfEntry(path)),
      proved.length > 0,
    );
    const why = answer === 'outside' ? reasonOf(entries) : undefined;
    return {
      id,
      kind,
      answer,
      by: entries.map(({ path }) => sayPath(inForce.protocol, path)),
      stories: proved.map(sayStory),
      proven: isProven(answer, clause, proved.length > 0),
      ...(why === undefined ? {} : { why }),
    };
  });
};
