import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { vocabulary } from './facts.ts';
import { momentNames } from './moments.ts';
import { entriesOf } from './walk.ts';

const reference = readFileSync(new URL('../../docs/reference/protocol-language.md', import.meta.url), 'utf8');
const missing = (words: readonly string[], said: (word: string) => boolean): readonly string[] =>
  [...new Set(words)].filter((word) => !said(word));

const folder = new URL('../../protocols/', import.meta.url);
const protocols = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/protocol.yaml`, folder), 'utf8'));

test('The reference of the protocol language shows every word that a shipped protocol uses', () => {
  const words = protocols.flatMap((yaml) => entriesOf(parse(yaml)).flatMap(({ entry }) => Object.keys(entry)));
  expect(missing(words, (word) => new RegExp(`(^|[\\s{])\`?${word}:`, 'm').test(reference))).toEqual([]);
});

test('The reference names every fact and every moment', () => {
  const words = [...Object.keys(vocabulary), ...momentNames];
  expect(missing(words, (word) => reference.includes(`\`${word}\``))).toEqual([]);
});
