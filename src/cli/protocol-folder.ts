import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two files of a protocol, as they stand. */
export interface ProtocolFiles {
  readonly yaml: string;
  readonly clausesJsonl: string;
}

/** Where the protocols that come with Convenor are. */
export const shipped = fileURLToPath(new URL('../../protocols/', import.meta.url));

/** Reads a folder’s two files; null where one of them cannot be read. */
const readFolder = async (folder: string): Promise<ProtocolFiles | null> => {
  try {
    const [yaml, clausesJsonl] = await Promise.all(
      ['protocol.yaml', 'clauses.jsonl'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return yaml === undefined || clausesJsonl === undefined ? null : { yaml, clausesJsonl };
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
