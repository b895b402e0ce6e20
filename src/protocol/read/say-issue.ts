import type { z } from 'zod';
import type { Problem } from '../fault.ts';
import { valueAt } from '../walk.ts';

type Issue = z.core.$ZodIssue;

const keysOf = (path: Issue['path']): (string | number)[] =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

/** What to write where something is missing that an author may not think of. */
const advice: Readonly<Record<string, string>> = {
  owner: 'Say whose duty it is: a role, or “invitee” where the clock is for each person.',
  ends: 'Say which moment ends it.',
  starts: 'Say from which moment it counts.',
  within: 'Give its limit, or “{ noFigure: true }” where the procedure gives none.',
  warn: 'Say how long before the limit people are warned, such as PT4H.',
  clauses: 'Cite the clause that it honours.',
  otherwise: 'Say whom to call when nobody else is on: there is always somebody.',
  why: 'Say in a sentence why software can only remind of it.',
  by: 'Say who.',
  when: 'Say in which case.',
};

const missing = (key: string): string => {
  const what = Object.hasOwn(advice, key) ? ` ${advice[key] ?? ''}` : '';
  return `“${key}” is missing.${what}`;
};

const message = (issue: Issue): string => {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return 'There is nothing in this list: at least one is needed.';
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return 'This is not one of the words that can stand here: see the reference.';
  if (issue.code === 'invalid_type')
    return `This should be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}.`;
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
};

/** What the schema found wrong, for the author of a protocol. */
export const sayIssue = (issue: Issue, value: unknown): readonly Problem[] => {
  const path = keysOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: `“${key}” has no meaning here.` }));
  if (valueAt(value, path) === undefined) return [{ path, message: missing(String(path.at(-1) ?? 'protocol')) }];
  return [{ path, message: message(issue) }];
};
