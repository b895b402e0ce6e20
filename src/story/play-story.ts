import { factFinder } from '../protocol/condition/conditions.ts';
import { nearest } from '../protocol/nearest.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { parameters } from './parameters.ts';
import type { Matched } from './match-step.ts';
import type { Story, StoryStep } from './read-stories.ts';
import { type Outcome, type Playing, wrong } from './step.ts';
import { nothingTold, type Told } from './told.ts';

/** How a step of a story went; `message` says what was found instead. */
export interface PlayedStep {
  readonly line: number;
  readonly text: string;
  readonly ok: boolean;
  readonly message: string;
}

export interface PlayedStory {
  readonly line: number;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly ok: boolean;
  readonly steps: readonly PlayedStep[];
}

const playMatched = ({ step, blanks }: Matched, playing: Playing): Outcome => {
  const args: string[] = [];
  for (const { kind, text } of blanks) {
    const reading = parameters[kind]?.read(text, playing.protocol) ?? { ok: true, value: text };
    if (!reading.ok) return wrong(reading.message);
    args.push(reading.value);
  }
  return step.play(playing, ...args);
};

const uncited = (citing: readonly string[], clauses: readonly string[]): string => {
  const missing = citing.filter((clause) => !clauses.includes(clause));
  if (missing.length === 0) return '';
  return `The answer does not rest on ${missing.join(', ')}: it rests on ${[...new Set(clauses)].join(', ') || 'no clause'}.`;
};

/** What is to be said against an outcome; empty where nothing is. */
const objection = (outcome: Outcome, citing: readonly string[]): string => {
  if (outcome.kind === 'wrong') return outcome.message;
  if (outcome.kind === 'told') return citing.length === 0 ? '' : 'Only what is looked for can cite a clause.';
  return outcome.ok ? uncited(citing, outcome.clauses) : outcome.instead;
};

const strangeTags = ({ clauses, line }: Story, inForce: ProtocolInForce): readonly PlayedStep[] =>
  clauses
    .filter((id) => !inForce.clauses.has(id))
    .map((id) => ({
      line,
      text: `@${id}`,
      ok: false,
      message: `“${id}” is not a clause of ${inForce.protocol.name}.${nearest(id, [...inForce.clauses.keys()])}`,
    }));

/** Plays stories on a protocol. Each begins with nothing told. */
export const player = (inForce: ProtocolInForce): ((story: Story) => PlayedStory) => {
  const { protocol } = inForce;
  const factOf = factFinder(protocol);
  const play = ({ matched, table }: StoryStep, told: Told): Outcome =>
    typeof matched === 'string' ? wrong(matched) : playMatched(matched, { inForce, protocol, factOf, told, table });
  return (story) => {
    const steps: PlayedStep[] = [...strangeTags(story, inForce)];
    let told = nothingTold;
    for (const one of story.steps) {
      const outcome = play(one, told);
      const message = objection(outcome, one.citing);
      if (outcome.kind === 'told') told = outcome.told;
      steps.push({ line: one.line, text: one.text, ok: message === '', message });
    }
    const { line, name, clauses } = story;
    return { line, name, clauses, ok: steps.every(({ ok }) => ok), steps };
  };
};
