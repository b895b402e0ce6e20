import { type AuthorityCalendar, authorityCalendar } from '../calendar/authority-calendar.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { checkOwnDays } from './check/calendar.ts';
import type { Fault, Problem } from './fault.ts';
import { ownDays } from './language/calendar.ts';
import { sayIssue } from './read/say-issue.ts';
import { readYaml } from './read/yaml-source.ts';
import { sayPath } from './walk.ts';

interface ParsedCalendar {
  readonly calendar: AuthorityCalendar;
  readonly faults: readonly Fault[];
}

/** Reads the days that an authority decides on; an authority without such a file has none. */
export const parseCalendar = (yaml: string | undefined): ParsedCalendar => {
  if (yaml === undefined) return { calendar: englandAndWales, faults: [] };
  const source = readYaml(yaml, 'calendar.yaml');
  const failed = (faults: readonly Fault[]) => ({ calendar: englandAndWales, faults });
  const located = ({ path, message }: Problem): Fault => ({
    file: 'calendar.yaml',
    path: sayPath(source.value, path),
    line: source.lineOf(path),
    message,
  });
  if (source.faults.length > 0) return failed(source.faults);
  const parsed = ownDays.safeParse(source.value);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((one) => sayIssue(one, source.value)).map(located));
  const problems = checkOwnDays(parsed.data);
  return problems.length > 0 ? failed(problems.map(located)) : { calendar: authorityCalendar(parsed.data), faults: [] };
};
