import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProtocols } from './protocol-files.ts';

const shipped = fileURLToPath(new URL('../../protocols/bradford', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protocols-'));
  await cp(shipped, join(folder, 'elsewhere'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test('The protocols that are shipped can all be used', async () => {
  const protocols = await readProtocols();
  expect([...protocols.keys()]).toContain('bradford');
  expect(protocols.get('bradford')?.at(-1)?.clauses.size).toBe(224);
});

test('One error lists every fault with its file and line', async () => {
  const file = join(folder, 'elsewhere', 'protocol.yaml');
  const text = await readFile(file, 'utf8');
  const line = text.slice(0, text.indexOf('warn: PT45M')).split('\n').length;
  await writeFile(file, text.replace('PT45M', 'PT45X'));
  await writeFile(join(folder, 'elsewhere', 'clauses.jsonl'), '{');
  const said = await readProtocols(folder).catch((error: unknown) => String(error));
  expect(said).toContain(
    `elsewhere/protocol.yaml:${line} timescales.meeting-held-2h.warn: “PT45X” is not a length of time`,
  );
  expect(said).toContain('elsewhere/clauses.jsonl:1: This line is not JSON.');
  await writeFile(file, text);
  await cp(join(shipped, 'clauses.jsonl'), join(folder, 'elsewhere', 'clauses.jsonl'));
});

test('A protocol in a folder of another name is refused', async () => {
  await expect(readProtocols(folder)).rejects.toThrow(
    'elsewhere/protocol.yaml: the folder should be called “bradford”',
  );
});

test('Earlier versions stay beside the one in force, oldest first, each from a later date', async () => {
  const text = await readFile(join(shipped, 'protocol.yaml'), 'utf8');
  const past = join(folder, 'bradford', 'earlier', 'version-1');
  await rename(join(folder, 'elsewhere'), join(folder, 'bradford'));
  await mkdir(past, { recursive: true });
  await cp(join(shipped, 'clauses.jsonl'), join(past, 'clauses.jsonl'));
  await writeFile(join(past, 'protocol.yaml'), text);
  await expect(readProtocols(folder)).rejects.toThrow('bradford: version 1 is there twice');
  await writeFile(join(folder, 'bradford', 'protocol.yaml'), text.replace('version: 1', 'version: 2'));
  await expect(readProtocols(folder)).rejects.toThrow('version 2 must be in force from later than version 1');
  const later = text.replace('version: 1', 'version: 2').replace('inForceFrom: 2024-01-01', 'inForceFrom: 2025-01-01');
  await writeFile(join(folder, 'bradford', 'protocol.yaml'), later);
  const versions = (await readProtocols(folder)).get('bradford');
  expect(versions?.map(({ protocol }) => protocol.version)).toEqual([1, 2]);
});
