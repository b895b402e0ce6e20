import {
  type Compared,
  type ComparedTopic,
  type Side,
  compareProtocols,
} from '../protocol/compare/compare-protocols.ts';
import { sayFault } from '../protocol/fault.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { Protocol } from '../protocol/schema.ts';
import { complain, print, printJson } from './print.ts';
import { readProtocolFiles } from './protocol-folder.ts';

const protocolIn = async (named: string): Promise<Protocol | string> => {
  const found = await readProtocolFiles(named);
  if (found === null) return `${named} cannot be read: it needs a protocol.yaml and a clauses.jsonl.`;
  const parsed = parseProtocol(found.files);
  return parsed.ok
    ? parsed.value.protocol
    : [`${named} has faults:`, ...parsed.faults.map((fault) => `  ${sayFault(fault)}`)].join('\n');
};

const saySide = (name: string, side: Side | null): string => {
  if (side === null) return `      ${name}: says nothing`;
  const clauses =
    side.clauses.length === 0 ? '' : ` (${side.clauses.join(', ')}${side.assumed ? '; a local assumption' : ''})`;
  return `      ${name}: ${side.said}${clauses}`;
};

const sayTopic = (
  { title, differences, same }: ComparedTopic,
  [a, b]: readonly [string, string],
): readonly string[] => {
  const difference = (each: Compared): readonly string[] => [
    `    ${each.what}`,
    saySide(a, each.a),
    saySide(b, each.b),
  ];
  return [
    '',
    title,
    ...(differences.length === 0 ? ['    No difference.'] : differences.flatMap(difference)),
    ...(same.length === 0 ? [] : [`    The same: ${same.map(({ what }) => what).join(', ')}`]),
  ];
};

/** Two protocols side by side, differences first. 0: compared, 2: one of them cannot be read. */
export const run = async (args: readonly string[]): Promise<number> => {
  const [first, second] = args.filter((each) => !each.startsWith('-'));
  if (first === undefined || second === undefined) {
    complain('Say which two: convenor protocol compare A B [--json]');
    return 2;
  }
  const [a, b] = await Promise.all([protocolIn(first), protocolIn(second)]);
  for (const each of [a, b]) if (typeof each === 'string') complain(each);
  if (typeof a === 'string' || typeof b === 'string') return 2;
  const topics = compareProtocols(a, b);
  if (args.includes('--json')) printJson({ a: a.authority, b: b.authority, topics });
  else {
    const differences = topics.reduce((sum, topic) => sum + topic.differences.length, 0);
    print(`${a.name} and ${b.name}: ${String(differences)} differences`);
    for (const topic of topics) print(...sayTopic(topic, [a.name, b.name]));
  }
  return 0;
};
