import { matchStep, type Matched } from './match-step.ts';
import { readGherkin } from './read/gherkin.ts';
import type { Playing } from './step.ts';

/** A step that is understood, as far as that goes without a protocol. */
export interface StoryStep {
  readonly line: number;
  readonly text: string;
  readonly table: Playing['table'];
  /** What it is, or why it is nothing. */
  readonly matched: Matched | string;
  /** The clauses that the answer must rest on. */
  readonly citing: readonly string[];
}

export interface Story {
  readonly line: number;
  readonly name: string;
  readonly clauses: readonly string[];
  /** The protocol that it asks for by name; null where it is the one of its folder. */
  readonly protocol: string | null;
  readonly steps: readonly StoryStep[];
}

export type StoriesRead =
  | { readonly ok: true; readonly stories: readonly Story[] }
  | { readonly ok: false; readonly faults: readonly { readonly line: number; readonly message: string }[] };

const clause = '[A-Z]{2}-\\d{3}';
const citation = new RegExp(`,? citing (${clause}(?:(?:, | and |, and )${clause})*)$`);
const isClause = (tag: string): boolean => new RegExp(`^${clause}$`).test(tag);

const readStep = ({ line, text, table }: Pick<StoryStep, 'line' | 'text' | 'table'>): StoryStep => {
  const cited = citation.exec(text);
  const matched = matchStep(cited === null ? text : text.slice(0, cited.index));
  return { line, text, table, matched, citing: cited?.[1]?.split(/, and |, | and /) ?? [] };
};

const protocolNamed = (steps: readonly StoryStep[]): string | null =>
  steps.map(({ text }) => /^the protocol "([^"]+)"$/.exec(text)?.[1]).find((name) => name !== undefined) ?? null;

/** Reads the stories of a feature file, before it is known on which protocol they are played. */
export const readStories = (text: string): StoriesRead => {
  const read = readGherkin(text);
  if (!read.ok) return read;
  return {
    ok: true,
    stories: read.stories.map(({ line, name, tags, steps }): Story => {
      const understood = steps.map(readStep);
      return { line, name, clauses: tags.filter(isClause), protocol: protocolNamed(understood), steps: understood };
    }),
  };
};
