import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../parse-protocol.ts';
import type { Protocol } from '../schema.ts';
import { compareProtocols } from './compare-protocols.ts';

const read = (name: string): string => readFileSync(new URL(`../testing/sound/${name}`, import.meta.url), 'utf8');
const yaml = read('protocol.yaml');

const protocolOf = (text: string): Protocol => {
  const parsed = parseProtocol({ yaml: text, clausesJsonl: read('clauses.jsonl') });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value.protocol;
};

const differencesAfter = (was: string, wrote: string) => {
  if (!yaml.includes(was)) throw new Error(`There is no “${was}” to change`);
  const topics = compareProtocols(protocolOf(yaml), protocolOf(yaml.replace(was, wrote)));
  return topics.flatMap(({ title, differences }) =>
    differences.map(({ what, a, b }) => `${title}: ${what}: ${a?.said ?? '–'} | ${b?.said ?? '–'}`),
  );
};

describe('Two protocols side by side', () => {
  test('do not differ where they are the same', () => {
    expect(differencesAfter('version: 1', 'version: 1')).toEqual([]);
  });

  test.each([
    [
      'who chairs',
      'chair:\n  role: team-manager',
      'chair:\n  role: social-worker',
      'Chair and minute taker: Chair: team manager | social worker',
    ],
    [
      'who must be there',
      'filledBy: [police]',
      'filledBy: [police, health]',
      'Quorum: Police: police officer, always | police officer or health practitioner, always',
    ],
    [
      'how long there is',
      'within: { workingDays: 15 }',
      'within: { workingDays: 10 }',
      'Clocks: Hold the conference: 15 working days from when the meeting that started section 47 enquiries started; owed by social worker | 10 working days from when the meeting that started section 47 enquiries started; owed by social worker',
    ],
    [
      'whom the minutes go to',
      'to: [attended]',
      'to: [invitees, health]',
      'Circulation, corrections and signatures: Minutes go to: everybody who took part | everybody invited, health practitioner',
    ],
    [
      'that one has a special case and the other not',
      '  - id: hospital-patient\n    title: A child in hospital\n    when: inHospital = true\n    clauses: [SO-004]\n',
      '  - id: hospital-patient\n    title: A child in hospital\n    when: inHospital = true\n    clauses: [SO-004]\n  - id: injured\n    title: An injured child\n    when: injury = true\n    clauses: [SO-004]\n',
      'Special cases: An injured child: – | where a child has an injury',
    ],
  ])('say %s', (_what, was, wrote, said) => {
    expect(differencesAfter(was, wrote)).toEqual([said]);
  });
});
