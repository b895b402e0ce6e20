import { AstBuilder, compile, Errors, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { GherkinDocument, PickleStep, Step } from '@cucumber/messages';

/** A step as it stands in a file. */
export interface WrittenStep {
  readonly line: number;
  readonly text: string;
  readonly table: readonly Readonly<Record<string, string>>[];
}

/** A scenario as it stands in a file, its background first, with the row of its examples filled in. */
export interface WrittenStory {
  readonly line: number;
  readonly name: string;
  readonly tags: readonly string[];
  readonly steps: readonly WrittenStep[];
}

export type Gherkin =
  | { readonly ok: true; readonly stories: readonly WrittenStory[] }
  | { readonly ok: false; readonly faults: readonly { readonly line: number; readonly message: string }[] };

const stepsIn = ({ feature }: GherkinDocument): readonly Step[] =>
  (feature?.children ?? []).flatMap(({ background, scenario, rule }) => [
    ...(background?.steps ?? []),
    ...(scenario?.steps ?? []),
    ...(rule?.children ?? []).flatMap((child) => [
      ...(child.background?.steps ?? []),
      ...(child.scenario?.steps ?? []),
    ]),
  ]);

const tableOf = ({ argument }: PickleStep): WrittenStep['table'] => {
  const [head, ...rows] = (argument?.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
  return rows.map((row) => Object.fromEntries((head ?? []).map((heading, index) => [heading, row[index] ?? ''])));
};

const storiesIn = (document: GherkinDocument, newId: () => string): readonly WrittenStory[] => {
  const lines = new Map(stepsIn(document).map(({ id, location }) => [id, location.line]));
  return compile(document, '', newId).map((pickle) => ({
    line: pickle.location?.line ?? 1,
    name: pickle.name,
    tags: [...new Set(pickle.tags.map(({ name }) => name.slice(1)))],
    steps: pickle.steps.map((step) => ({
      line: lines.get(step.astNodeIds[0] ?? '') ?? 1,
      text: step.text,
      table: tableOf(step),
    })),
  }));
};

const faultsOf = (error: unknown): readonly { readonly line: number; readonly message: string }[] => {
  if (!(error instanceof Errors.GherkinException)) throw error;
  const all = error instanceof Errors.CompositeParserException ? error.errors : [error];
  return all.map((one) => ({
    line: one instanceof Errors.GherkinException ? one.location.line : 1,
    message: one.message.replace(/^\(\d+:\d+\): /, ''),
  }));
};

/** Reads a feature file: every scenario with its background, one for each row of its examples. */
export const readGherkin = (text: string): Gherkin => {
  let last = 0;
  const newId = (): string => String((last += 1));
  try {
    const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
    return { ok: true, stories: storiesIn(document, newId) };
  } catch (error) {
    return { ok: false, faults: faultsOf(error) };
  }
};
