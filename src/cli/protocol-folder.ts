import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ifThere } from '../application/if-there.ts';
import type { ProtocolFiles } from '../protocol/parse-protocol.ts';

/** Where the protocols that come with Convenor are. */
export const shipped = fileURLToPath(new URL('../../protocols/', import.meta.url));

/** Reads a folder’s files; null where the protocol or its clauses cannot be read. */
const readFolder = async (folder: string): Promise<ProtocolFiles | null> => {
  try {
    const [yaml, clausesJsonl] = await Promise.all(
      ['protocol.yaml', 'clauses.jsonl'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    const calendarYaml = await ifThere(join(folder, 'calendar.yaml'));
    return yaml === undefined || clausesJsonl === undefined ? null : { yaml, clausesJsonl, calendarYaml };
  } catch {
    return null;
  }
};

/** A protocol’s files, in a folder or by the name of an authority that comes with Convenor. */
export const readProtocolFiles = async (
  named: string,
): Promise<{ readonly folder: string; readonly files: ProtocolFiles } | null> => {
  for (const folder of [named, relative(process.cwd(), join(shipped, named))]) {
    const files = await readFolder(folder);
    if (files !== null) return { folder, files };
  }
  return null;
};
