import type { z } from 'zod';
import type { Problem } from '../fault.ts';
import { valueAt } from '../walk.ts';

type Issue = z.core.$ZodIssue;

const keysOf = (path: Issue['path']): (string | number)[] =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

const message = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type')
    return `This should be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}.`;
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
};

/** What the schema found wrong, for the author of a protocol. */
export const sayIssue = (issue: Issue, value: unknown): readonly Problem[] => {
  const path = keysOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: `“${key}” has no meaning here.` }));
  if (valueAt(value, path) === undefined) return [{ path, message: `“${path.at(-1) ?? 'protocol'}” is missing.` }];
  return [{ path, message: message(issue) }];
};
