import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { runStories } from './run-stories.ts';

const protocols = new URL('../../protocols/', import.meta.url);

const foldersIn = (folder: URL): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const areas = foldersIn(protocols)
  .map((name) => ({ name, folder: new URL(`${name}/`, protocols) }))
  .filter(({ folder }) => existsSync(new URL('stories/', folder)));

const textOf = (folder: URL, name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe.each(areas)('The stories of $name', ({ folder }) => {
  const parsed = parseProtocol({
    yaml: textOf(folder, 'protocol.yaml'),
    clausesJsonl: textOf(folder, 'clauses.jsonl'),
    calendarYaml: existsSync(new URL('calendar.yaml', folder)) ? textOf(folder, 'calendar.yaml') : undefined,
  });
  const files = readdirSync(new URL('stories/', folder)).filter((name) => name.endsWith('.feature'));
  const told = files.map((file) => {
    if (!parsed.ok) return { file, faults: [], stories: [] };
    return runStories({ protocol: parsed.value, featureText: textOf(folder, `stories/${file}`), file });
  });

  test('are told on a protocol that can be read, in files that can be read', () => {
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    expect(told.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault })))).toEqual([]);
  });

  test.each(told.flatMap(({ file, stories }) => stories.map((story) => ({ at: `${file}:${story.line}`, ...story }))))(
    '$name ($at)',
    ({ steps }) => {
      expect(steps.filter(({ ok }) => !ok).map(({ line, text, message }) => `${line} ${text}: ${message}`)).toEqual([]);
    },
  );
});
