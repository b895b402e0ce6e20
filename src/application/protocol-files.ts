import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayFault } from '../protocol/fault.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';

const ours = fileURLToPath(new URL('../../protocols/', import.meta.url));

interface Read {
  readonly faults: readonly string[];
  readonly protocol: ProtocolInForce | null;
}

const readOne = async (folder: string, name: string): Promise<Read> => {
  const file = (each: string): Promise<string> => readFile(join(folder, name, each), 'utf8');
  const parsed = parseProtocol({ yaml: await file('protocol.yaml'), clausesJsonl: await file('clauses.jsonl') });
  if (!parsed.ok) return { faults: parsed.faults.map((fault) => join(name, sayFault(fault))), protocol: null };
  const { authority } = parsed.value.protocol;
  const faults = authority === name ? [] : [`${name}/protocol.yaml: the folder should be called “${authority}”`];
  return { faults, protocol: parsed.value };
};

/** Reads every protocol of a folder, by authority. Throws one error with every fault, its file and its line. */
export const readProtocols = async (folder: string = ours): Promise<ReadonlyMap<string, ProtocolInForce>> => {
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const all = await Promise.all(folders.map(({ name }) => readOne(folder, name)));
  const faults = all.flatMap((read) => read.faults);
  if (faults.length > 0) throw new Error(`The protocols in ${folder} cannot be used:\n  ${faults.join('\n  ')}`);
  return new Map(all.flatMap(({ protocol }) => (protocol === null ? [] : [[protocol.protocol.authority, protocol]])));
};
