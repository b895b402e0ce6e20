import { checkClauses } from './check/clauses.ts';
import { checkConditions } from './check/conditions.ts';
import { checkDecisions } from './check/decisions.ts';
import { checkDuplicates } from './check/duplicates.ts';
import { checkReferences } from './check/references.ts';
import { checkRequestForm } from './check/request.ts';
import { checkTimes } from './check/times.ts';
import { parseClauses } from './clause.ts';
import { parseCalendar } from './parse-calendar.ts';
import { compileConditions } from './condition/conditions.ts';
import type { Fault, Problem } from './fault.ts';
import { sayIssue } from './read/say-issue.ts';
import { readYaml, type YamlSource } from './read/yaml-source.ts';
import { type Clause, type Protocol, type ProtocolInForce, protocolSchema } from './schema.ts';
import { checkCircular } from './soundness/circular.ts';
import { checkReachable } from './soundness/reachable.ts';
import { checkTwoLimits } from './soundness/two-limits.ts';
import { sayPath } from './walk.ts';

type ParsedProtocol =
  | { readonly ok: true; readonly value: ProtocolInForce }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const check = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>): readonly Problem[] => [
  ...checkDuplicates(protocol),
  ...checkReferences(protocol),
  ...checkRequestForm(protocol),
  ...checkDecisions(protocol),
  ...checkTimes(protocol),
  ...checkConditions(protocol),
  ...checkCircular(protocol),
  ...checkReachable(protocol),
  ...checkTwoLimits(protocol),
  ...checkClauses(protocol, clauses),
];

const located = ({ value, lineOf }: YamlSource, problems: readonly Problem[]): readonly Fault[] =>
  problems
    .map(
      ({ path, message }): Fault => ({
        file: 'protocol.yaml',
        path: sayPath(value, path),
        line: lineOf(path),
        message,
      }),
    )
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));

/** What a protocol is read from; the calendar's own file may be missing. */
export interface ProtocolFiles {
  readonly yaml: string;
  readonly clausesJsonl: string;
  readonly calendarYaml?: string | undefined;
}

/** Reads a protocol, its clauses and its calendar, checks all of it, and compiles its conditions; or says everything that is wrong. */
export const parseProtocol = (files: ProtocolFiles): ParsedProtocol => {
  const { clauses, faults: clauseFaults } = parseClauses(files.clausesJsonl);
  const { calendar, faults: calendarFaults } = parseCalendar(files.calendarYaml);
  const beside = [...clauseFaults, ...calendarFaults];
  const source = readYaml(files.yaml);
  if (source.faults.length > 0) return { ok: false, faults: [...source.faults, ...beside] };
  const parsed = protocolSchema.safeParse(source.value);
  const problems = parsed.success
    ? check(parsed.data, clauses)
    : parsed.error.issues.flatMap((issue) => sayIssue(issue, source.value));
  const faults = [...located(source, problems), ...beside];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: { protocol: parsed.data, clauses, calendar, belowMinimum: [], holds: compileConditions(parsed.data) },
  };
};
