import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseProtocol } from '../parse-protocol.ts';
import type { Protocol } from '../schema.ts';
import { belowMinimum } from './below-minimum.ts';

const read = (name: string): string => readFileSync(new URL(`../testing/sound/${name}`, import.meta.url), 'utf8');

const protocolOf = (change: (yaml: string) => string): Protocol => {
  const parsed = parseProtocol({ yaml: change(read('protocol.yaml')), clausesJsonl: read('clauses.jsonl') });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value.protocol;
};

const nation = protocolOf((yaml) =>
  yaml
    .replace('authority: sound\nname: Soundshire', 'authority: nation\nname: The nation')
    .replace('quorum:\n', 'quorum:\n  - { seat: health, name: Health, filledBy: [health], clauses: [SO-003] }\n'),
);

const said = (change: (yaml: string) => string): readonly string[] =>
  belowMinimum(protocolOf(change), nation).map(({ path, message }) => `${path.join('.')}: ${message}`);

const withHealth = (yaml: string): string =>
  yaml.replace('quorum:\n', 'quorum:\n  - { seat: doctor, name: A doctor, filledBy: [health], clauses: [SO-003] }\n');

describe('A protocol is below the national minimum', () => {
  test('where its quorum leaves out an agency that the minimum wants', () => {
    expect(said((yaml) => yaml)).toEqual([
      'quorum: The nation wants Health in every strategy discussion (SO-003); Soundshire’s quorum does not. Convenor follows Soundshire and says so.',
    ]);
  });

  test('where it wants the agency only in some cases', () => {
    const some = (yaml: string) =>
      withHealth(yaml).replace('filledBy: [health],', 'filledBy: [health], when: injury = true,');
    expect(said(some)).toEqual([
      'quorum.0: The nation wants Health in every strategy discussion (SO-003); Soundshire only where a child has an injury. Convenor follows Soundshire and says so.',
    ]);
  });

  test('where it gives more time', () => {
    expect(said((yaml) => withHealth(yaml).replace('{ workingDays: 15 }', '{ workingDays: 20 }'))).toEqual([
      'timescales.2: The nation gives 15 working days to “Hold the conference” (SO-009); Soundshire gives 20 working days.',
    ]);
  });

  test('where the days on which its offices are shut would make a child wait longer', () => {
    const longer = '{ workingDays: 15, exceptClosures: true }';
    expect(said((yaml) => withHealth(yaml).replace('{ workingDays: 15 }', longer))).toEqual([
      'timescales.2: The nation gives 15 working days to “Hold the conference” (SO-009); Soundshire gives 15 working days (closure days not counted).',
    ]);
  });
});

test('A protocol that asks for as much or more is not below it, and nor is the minimum itself', () => {
  expect(said(withHealth)).toEqual([]);
  expect(said((yaml) => withHealth(yaml).replace('{ workingDays: 15 }', '{ workingDays: 10 }'))).toEqual([]);
  expect(belowMinimum(nation, nation)).toEqual([]);
});
