import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { storyFilesIn } from '../application/story-files.ts';
import { sayFault } from '../protocol/fault.ts';
import { nationalMinimum } from '../protocol/minimum/national.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { type AnsweredClause, answerClauses } from '../story/clauses/answer-clauses.ts';
import { type AnsweredArea, countAnswers } from '../story/clauses/count-answers.ts';
import type { FiledStory } from '../story/clauses/proof.ts';
import { complain, print, printJson } from './print.ts';
import { readProtocolFiles, shipped } from './protocol-folder.ts';

/** Every procedure that comes with Convenor; the national minimum is no area’s procedure. */
export const ownAreas = async (): Promise<readonly string[]> =>
  (await readdir(shipped, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== nationalMinimum)
    .map(({ name }) => name)
    .toSorted();

const storiesOf = async (folder: string): Promise<readonly FiledStory[]> =>
  (await storyFilesIn(folder)).flatMap(({ name, stories }) =>
    stories.map((story) => ({ file: relative(process.cwd(), join(folder, 'stories', name)), story })),
  );

/** What honours the clauses of an area; or why it cannot be read. */
export const answersIn = async (named: string): Promise<AnsweredArea | string> => {
  const found = await readProtocolFiles(named);
  if (found === null) return `${named} cannot be read: it needs a protocol.yaml and a clauses.jsonl.`;
  const parsed = parseProtocol(found.files);
  if (!parsed.ok) return parsed.faults.map((fault) => `${named}/${sayFault(fault)}`).join('\n');
  const clauses = answerClauses(parsed.value, await storiesOf(found.folder));
  return { area: parsed.value.protocol.authority, clauses };
};

const sayAnswer = ({ id, kind, answer, by, stories, proven, why }: AnsweredClause): string => {
  const proof = stories.length === 0 ? '' : `; ${stories.join(', ')}`;
  const doubt = answer === null ? 'nothing honours it' : proven ? '' : 'no story proves it';
  return [`  ${id} ${kind}: ${answer ?? 'no answer'}`, by.join(', ') + proof, why ?? '', doubt]
    .filter((each) => each !== '')
    .join('; ');
};

const say = (areas: readonly AnsweredArea[]): void => {
  for (const { area, clauses } of areas) print(area, ...clauses.map(sayAnswer), '');
  const unproven = areas.flatMap(({ clauses }) => clauses).filter(({ proven }) => !proven);
  if (unproven.length > 0) print(`Without proof: ${unproven.map(({ id }) => id).join(', ')}`);
  const { answered, total, outsidePercent, clocks } = countAnswers(areas);
  print(
    `${String(clocks.told)} of ${String(clocks.total)} clock clauses have a story that holds, and would not without them`,
  );
  print(`${String(answered)} of ${String(total)} answered; outside ${outsidePercent.toFixed(1)} %`);
};

/** Says for each clause of each area what honours it. 0: all answered and proven, 1: not all, 2: cannot be read. */
export const run = async (args: readonly string[]): Promise<number> => {
  const named = args.filter((each) => !each.startsWith('-'));
  const found = await Promise.all((named.length > 0 ? named : await ownAreas()).map(answersIn));
  const areas = found.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  for (const each of found) if (typeof each === 'string') complain(each);
  if (areas.length < found.length) return 2;
  if (args.includes('--json')) printJson({ areas, ...countAnswers(areas) });
  else say(areas);
  return areas.every(({ clauses }) => clauses.every(({ proven }) => proven)) ? 0 : 1;
};
