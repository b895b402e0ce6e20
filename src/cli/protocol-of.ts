import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sayFault } from '../protocol/fault.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';

/** A protocol, or sentences that say why it cannot be used. */
export type ProtocolFound =
  | { readonly ok: true; readonly value: ProtocolInForce }
  | { readonly ok: false; readonly faults: readonly string[] };

const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
};

/** Reads the protocol of a folder. */
export const protocolIn = async (folder: string): Promise<ProtocolFound> => {
  const [yaml, clausesJsonl] = await Promise.all(
    ['protocol.yaml', 'clauses.jsonl'].map((name) => textOf(join(folder, name))),
  );
  if (yaml === undefined || yaml === null) return { ok: false, faults: [`There is no protocol.yaml in ${folder}.`] };
  if (clausesJsonl === undefined || clausesJsonl === null)
    return { ok: false, faults: [`There is no clauses.jsonl in ${folder}.`] };
  const parsed = parseProtocol({ yaml, clausesJsonl });
  return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map((fault) => `${folder}/${sayFault(fault)}`) };
};

/** The nearest folder above a file that holds a protocol; null where none does. */
export const folderAbove = async (file: string): Promise<string | null> => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if ((await textOf(join(folder, 'protocol.yaml'))) !== null) return folder;
    if (folder === dirname(folder)) return null;
  }
};
