import { bradford } from '../../../test/bradford.ts';
import { compileConditions } from '../../protocol/condition/conditions.ts';
import { protocolSchema, type ProtocolInForce } from '../../protocol/schema.ts';
import { runStories } from '../run-stories.ts';

/** Bradford’s protocol with some of its chapters written otherwise, as an author would write them. */
export const bradfordWith = (chapters: Readonly<Record<string, unknown>>): ProtocolInForce => {
  const protocol = protocolSchema.parse({ ...bradford.protocol, ...chapters });
  return { ...bradford, protocol, holds: compileConditions(protocol) };
};

const feature = (steps: string): string =>
  `Feature: One\n  Scenario: One\n${steps
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('|') ? line : `* ${line}`))
    .join('\n')}\n`;

/** Plays steps, one a line, and answers what is said against them: “the step: the message”. */
export const objections = (steps: string, protocol: ProtocolInForce = bradford): readonly string[] => {
  const { faults, stories } = runStories({ protocol, featureText: feature(steps), file: 'one.feature' });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return stories.flatMap((story) =>
    story.steps.filter(({ ok }) => !ok).map(({ text, message }) => `${text}: ${message}`),
  );
};

/** What is said against the last step, where all before it are good; empty where nothing is. */
export const objection = (steps: string, protocol: ProtocolInForce = bradford): string => {
  const found = objections(steps, protocol);
  const last = steps.trim().split('\n').at(-1)?.trim() ?? '';
  const [only = '', ...others] = found;
  if (others.length > 0 || (only !== '' && !only.startsWith(last))) throw new Error(found.join('\n'));
  return only.slice(last.length + 2);
};
