import { readFileSync } from 'node:fs';
import type { Fault } from '../src/protocol/fault.ts';
import { parseProtocol } from '../src/protocol/parse-protocol.ts';

const file = (name: string): string => readFileSync(new URL(`../protocols/bradford/${name}`, import.meta.url), 'utf8');

/** A protocol without faults, for tests to spoil. */
export const yaml = file('protocol.yaml');
export const clausesJsonl = file('clauses.jsonl');

/** One slip of an author's pen: what stood there, and what was written instead. */
export interface Slip {
  readonly was: string;
  readonly wrote: string;
}

const say = ({ path, message }: Fault): string => `${path}: ${message}`;

/** What a slip gives: each fault in words, and what stands on the line it names. */
export const faultsAfter = ({ was, wrote }: Slip): readonly { readonly said: string; readonly onLine: string }[] => {
  if (!yaml.includes(was)) throw new Error(`The protocol has no “${was}” to spoil`);
  const written = yaml.replace(was, wrote);
  const parsed = parseProtocol({ yaml: written, clausesJsonl });
  const lines = written.split('\n');
  const faults = parsed.ok ? [] : parsed.faults;
  return faults.map((fault) => ({ said: say(fault), onLine: (lines[(fault.line ?? 0) - 1] ?? '').trim() }));
};
