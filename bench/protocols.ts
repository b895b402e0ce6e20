import { readFileSync, readdirSync } from 'node:fs';
import { clocksAlone } from '../test/clocks-alone.ts';
import { quorumForecast } from '../src/casefile/attendance/quorum-forecast.ts';
import { quoracyOfRecord } from '../src/casefile/attendance/quoracy.ts';
import { fold } from '../src/casefile/evolve.ts';
import { factsOfCase } from '../src/casefile/facts-of-case.ts';
import { inviteeStandings } from '../src/casefile/request/invitee-standing.ts';
import { parseProtocol } from '../src/protocol/parse-protocol.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';
import { issued } from '../test/bradford-stages.ts';
import { bradford } from '../test/bradford.ts';
import { recorded } from '../test/given.ts';
import { percentile, print } from './figure.ts';
import { times } from './times.ts';

const folder = new URL('../protocols/', import.meta.url);
const file = (authority: string, name: string): string => readFileSync(new URL(`${authority}/${name}`, folder), 'utf8');

/** Reading, checking and compiling one protocol from the text of its files: the first time in this process, then warm. */
const timeLoading = (authority: string): void => {
  const files = { yaml: file(authority, 'protocol.yaml'), clausesJsonl: file(authority, 'clauses.jsonl') };
  const load = () => {
    if (!parseProtocol(files).ok) throw new Error(`The protocol of ${authority} has faults`);
  };
  const [first = 0, ...rest] = times(11, load);
  const more = { unit: 'ms', aim: 200, bytes: files.yaml.length };
  print({ figure: `protocol load, ${authority}`, value: percentile(rest, 0.5), first, ...more });
};

const state = fold(recorded(issued));

/** All that a protocol says about one case file after its meeting. */
const evaluate = (inForce: ProtocolInForce): void => {
  if (state.status !== 'closed') throw new Error('a closed case file expected');
  clocksAlone(state, inForce, '2026-03-18T09:00:00Z');
  quoracyOfRecord(state, inForce);
  quorumForecast(state, inForce);
  inviteeStandings(inForce, factsOfCase(state, inForce, state.completedAt));
};

/** How long protocols take to load, and to be asked everything about one case file. */
export function measureProtocols(): void {
  for (const authority of readdirSync(folder)) timeLoading(authority);
  const all = times(2000, () => {
    evaluate(bradford);
  });
  print({
    figure: 'duties, quoracy and suggestions of one case file, p95',
    value: percentile(all, 0.95),
    unit: 'ms',
    aim: 2,
    p50: percentile(all, 0.5),
    first: all[0],
  });
}
