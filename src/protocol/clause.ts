import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { Clause } from './schema.ts';

const clauseSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-\d{3}$/),
  section: z.string().min(1),
  kind: z.string().min(1),
  requirement: z.string().min(1),
  modality: z.enum(['must', 'should', 'may', 'must-not']),
  params: z.record(z.string(), z.unknown()).optional(),
  testable: z.string().nullish(),
  ambiguity: z.string().nullish(),
  lines: z.string().nullish(),
});

const json = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const readLine = (text: string, line: number): Clause | Fault => {
  const fault = (message: string, path = ''): Fault => ({ file: 'clauses.jsonl', path, line, message });
  const value = json(text);
  if (value === undefined) return fault('This line is not JSON.');
  const parsed = clauseSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fault(issue?.message ?? 'This is not a clause.', issue?.path.join('.'));
};

/** Reads a procedure's clauses, one JSON object a line. A number used twice is a fault. */
export const parseClauses = (
  jsonl: string,
): { readonly clauses: ReadonlyMap<string, Clause>; readonly faults: readonly Fault[] } => {
  const clauses = new Map<string, Clause>();
  const faults: Fault[] = [];
  for (const [index, text] of jsonl.split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text, index + 1);
    if ('file' in read) faults.push(read);
    else if (clauses.has(read.id))
      faults.push({ file: 'clauses.jsonl', path: 'id', line: index + 1, message: `${read.id} is numbered twice.` });
    else clauses.set(read.id, read);
  }
  return { clauses, faults };
};
