import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSteps } from './steps/all-steps.ts';

const page = readFileSync(new URL('../../docs/reference/story-language.md', import.meta.url), 'utf8');
const spans = [...page.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);

/** “is/are invited” is written in one of these ways, and “agree(s)” in one of those. */
const waysOf = (words: string): readonly string[] => {
  const choice = /(\S+)\/(\S+)/.exec(words);
  if (choice !== null) return [choice[1], choice[2]].flatMap((one) => waysOf(words.replace(choice[0], one ?? '')));
  return [words.replaceAll(/\(\w+\)/g, ''), words.replaceAll(/\((\w+)\)/g, '$1')];
};

const isThere = (words: string): boolean =>
  waysOf(words).some((way) => spans.some((span) => ` ${span} `.includes(` ${way} `)));

test.each(allSteps.map(({ written }) => [written]))('The reference has the step “%s”', (written) => {
  const words = written
    .split(/\{\w+\}/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  expect(words.filter((each) => !isThere(each))).toEqual([]);
});
