import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayFault } from '../protocol/fault.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { ifThere } from './if-there.ts';
import { belowMinimum } from '../protocol/minimum/below-minimum.ts';
import { nationalMinimum } from '../protocol/minimum/national.ts';
import type { Protocol, ProtocolInForce } from '../protocol/schema.ts';

const ours = fileURLToPath(new URL('../../protocols/', import.meta.url));
const earlier = 'earlier';

interface Read {
  readonly faults: readonly string[];
  readonly protocol: ProtocolInForce | null;
}

const readOne = async (folder: string, name: string, calendarYaml: string | undefined): Promise<Read> => {
  const file = (each: string): Promise<string> => readFile(join(folder, name, each), 'utf8');
  const [yaml, clausesJsonl] = [await file('protocol.yaml'), await file('clauses.jsonl')];
  const parsed = parseProtocol({ yaml, clausesJsonl, calendarYaml });
  if (!parsed.ok) return { faults: parsed.faults.map((fault) => join(name, sayFault(fault))), protocol: null };
  return { faults: [], protocol: parsed.value };
};

const foldersIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
};

const byVersion = (one: ProtocolInForce, other: ProtocolInForce): number =>
  one.protocol.version - other.protocol.version;

/** A case file keeps the version under which it began, so versions are told apart, and each comes into force after the one before. */
const orderFaults = (name: string, versions: readonly ProtocolInForce[]): readonly string[] =>
  versions.flatMap(({ protocol }, index) => {
    const before = versions[index - 1]?.protocol;
    if (protocol.authority !== name)
      return [`${name}/protocol.yaml: the folder should be called “${protocol.authority}”`];
    if (before === undefined) return [];
    if (before.version === protocol.version) return [`${name}: version ${String(protocol.version)} is there twice`];
    return before.inForceFrom < protocol.inForceFrom
      ? []
      : [
          `${name}: version ${String(protocol.version)} must be in force from later than version ${String(before.version)}`,
        ];
  });

const readVersions = async (folder: string, name: string) => {
  const past = (await foldersIn(join(folder, name, earlier))).map((each) => join(name, earlier, each));
  // One calendar for all versions: it is about the days of the authority, not about its procedure.
  const calendarYaml = await ifThere(join(folder, name, 'calendar.yaml'));
  const read = await Promise.all([name, ...past].map((each) => readOne(folder, each, calendarYaml)));
  const versions = read.flatMap(({ protocol }) => (protocol === null ? [] : [protocol])).toSorted(byVersion);
  return { name, versions, faults: [...read.flatMap(({ faults }) => faults), ...orderFaults(name, versions)] };
};

const heldAgainst = (minimum: Protocol | undefined, inForce: ProtocolInForce): ProtocolInForce => {
  if (minimum === undefined) return inForce;
  return { ...inForce, belowMinimum: belowMinimum(inForce.protocol, minimum).map(({ message }) => message) };
};

/**
 * Reads every protocol of a folder: for each authority its versions, oldest first. Throws one error with every fault,
 * its file and its line. The national minimum is nobody's own: the others are held against it.
 */
export const readProtocols = async (
  folder: string = ours,
): Promise<ReadonlyMap<string, readonly ProtocolInForce[]>> => {
  const all = await Promise.all((await foldersIn(folder)).map((name) => readVersions(folder, name)));
  const faults = all.flatMap((read) => read.faults);
  if (faults.length > 0) throw new Error(`The protocols in ${folder} cannot be used:\n  ${faults.join('\n  ')}`);
  const minimum = all.find(({ name }) => name === nationalMinimum)?.versions.at(-1)?.protocol;
  const authorities = all.filter(({ name }) => name !== nationalMinimum);
  return new Map(authorities.map(({ name, versions }) => [name, versions.map((each) => heldAgainst(minimum, each))]));
};
