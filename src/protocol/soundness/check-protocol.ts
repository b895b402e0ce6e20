import { parseClauses } from '../clause.ts';
import type { Fault, Problem } from '../fault.ts';
import { belowMinimum } from '../minimum/below-minimum.ts';
import { parseCalendar } from '../parse-calendar.ts';
import { parseProtocol, type ProtocolFiles } from '../parse-protocol.ts';
import { readYaml } from '../read/yaml-source.ts';
import { type Clause, type Protocol, protocolSchema } from '../schema.ts';
import { sayPath } from '../walk.ts';
import { checkArranging } from './arranging.ts';
import { checkBeside } from './beside.ts';
import { checkChairs } from './chairs.ts';
import { checkFigures } from './figures.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkOwnersAndEnds } from './owners-and-ends.ts';
import { checkPathways } from './pathways.ts';
import { checkPutOff } from './put-off.ts';
import { contactsToSet, schoolYearsToSet } from './to-set.ts';
import { uncitedClauses } from './uncited.ts';
import { soundnessWarnings } from './warnings.ts';

/** A protocol's files, and all that can be said about them. */
export interface Checked {
  /** Null where it could not be read as far as that. */
  readonly authority: string | null;
  /** It must not be used before these are put right. */
  readonly faults: readonly Fault[];
  /** It can be used; somebody should look. */
  readonly warnings: readonly Fault[];
  /** What the authority must set before going live. */
  readonly toSet: readonly string[];
}

/** What does not hinder reading it, but must not go into force. */
const unsound = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>): readonly Problem[] => [
  ...checkOwnersAndEnds(protocol),
  ...checkBeside(protocol),
  ...checkPathways(protocol),
  ...checkOutcomes(protocol),
  ...checkPutOff(protocol),
  ...checkChairs(protocol),
  ...checkArranging(protocol),
  ...checkFigures(protocol, clauses),
];

const uncited = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>, jsonl: string): readonly Fault[] => {
  const lines = jsonl.split('\n');
  return uncitedClauses(protocol, clauses).map(({ id }) => ({
    file: 'clauses.jsonl',
    path: id,
    line: lines.findIndex((line) => line.includes(`"${id}"`)) + 1,
    message: `Nothing honours ${id}. Cite it where it is honoured, or say with “guidance”, “kept” or “outside” what answers for it.`,
  }));
};

const byPlace = (one: Fault, other: Fault): number =>
  one.file.localeCompare(other.file) * -1 || (one.line ?? 0) - (other.line ?? 0);

/** Everything that is wrong with a protocol's files, that is doubtful (also beside the national minimum), and that is still to be set. */
export const checkProtocol = (files: ProtocolFiles, minimum: Protocol | null = null): Checked => {
  const parsed = parseProtocol(files);
  const source = readYaml(files.yaml);
  const shaped = protocolSchema.safeParse(source.value);
  const faults = parsed.ok ? [] : parsed.faults;
  if (!shaped.success) return { authority: null, faults, warnings: [], toSet: [] };
  const protocol = shaped.data;
  const { clauses } = parseClauses(files.clausesJsonl);
  const { calendar } = parseCalendar(files.calendarYaml);
  const placed = ({ path, message }: Problem): Fault => ({
    file: 'protocol.yaml',
    path: sayPath(source.value, path),
    line: source.lineOf(path),
    message,
  });
  const places = new Set(faults.map(({ path }) => path));
  const further = unsound(protocol, clauses)
    .map(placed)
    .filter(({ path }) => !places.has(path));
  return {
    authority: protocol.authority,
    faults: [...faults, ...further, ...uncited(protocol, clauses, files.clausesJsonl)].toSorted(byPlace),
    warnings: [...soundnessWarnings(protocol), ...(minimum === null ? [] : belowMinimum(protocol, minimum))]
      .map(placed)
      .toSorted(byPlace),
    toSet: [...contactsToSet(protocol), ...schoolYearsToSet(calendar.own)],
  };
};
