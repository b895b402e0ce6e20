import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { checkProtocol } from '../soundness/check-protocol.ts';

const slip = z.strictObject({ was: z.string(), wrote: z.string() });

/** How a sound protocol is spoiled, and what must be said of it on which line. */
const spoiling = z.strictObject({
  ...slip.partial().shape,
  clauses: slip.optional(),
  file: z.enum(['protocol.yaml', 'clauses.jsonl']).default('protocol.yaml'),
  on: z.string(),
  fault: z.string().optional(),
  warning: z.string().optional(),
});

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const sound = { yaml: read('sound/protocol.yaml'), clausesJsonl: read('sound/clauses.jsonl') };

const spoil = (text: string, { was, wrote }: { was?: string | undefined; wrote?: string | undefined }): string => {
  if (was === undefined) return text;
  if (!text.includes(was)) throw new Error(`There is no “${was}” to spoil`);
  return text.replace(was, wrote ?? '');
};

test('A protocol in which nothing is wrong has neither faults nor warnings, and lists what must be set', () => {
  expect(checkProtocol(sound)).toEqual({
    authority: 'sound',
    faults: [],
    warnings: [],
    toSet: [
      'Desk sergeant (Police): a telephone number.',
      'Duty inspector (Police): a telephone number, an e-mail address.',
    ],
  });
});

describe('A broken protocol is caught at its line, with a sentence that says what to do:', () => {
  test.each(readdirSync(new URL('broken/', import.meta.url)))('%s', (what) => {
    const wrong = spoiling.parse(parse(read(`broken/${what}/spoil.yaml`)));
    const files = {
      yaml: spoil(sound.yaml, wrong),
      clausesJsonl: spoil(sound.clausesJsonl, wrong.clauses ?? {}),
    };
    const checked = checkProtocol(files);
    const lines = (wrong.file === 'protocol.yaml' ? files.yaml : files.clausesJsonl).split('\n');
    const said = (found: readonly Fault[]) =>
      found.map(({ file, path, line, message }) => ({
        said: `${path}: ${message}`,
        file,
        isOnLine: lines[(line ?? 0) - 1]?.includes(wrong.on) ?? false,
      }));
    const expected = { file: wrong.file, isOnLine: true };
    if (wrong.fault !== undefined) expect(said(checked.faults)).toContainEqual({ ...expected, said: wrong.fault });
    else expect(said(checked.warnings)).toContainEqual({ ...expected, said: wrong.warning });
  });
});
