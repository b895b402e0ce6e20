import { readFileSync } from 'node:fs';
import { parseProtocol } from '../src/protocol/parse-protocol.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../protocols/bradford/${name}`, import.meta.url), { encoding: 'utf8' });

const inForce = (): ProtocolInForce => {
  const parsed = parseProtocol({ yaml: read('protocol.yaml'), clausesJsonl: read('clauses.jsonl') });
  if (parsed.ok) return parsed.value;
  throw new Error(`protocols/bradford cannot be read: ${JSON.stringify(parsed.faults, null, 2)}`);
};

/** Bradford's protocol as it is shipped, read and checked. */
export const bradford: ProtocolInForce = inForce();
