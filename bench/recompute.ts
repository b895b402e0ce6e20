import { clocksAlone } from '../test/clocks-alone.ts';
import { fold } from '../src/casefile/evolve.ts';
import type { Recorded } from '../src/casefile/events.ts';
import { dutyNotices } from '../src/timescales/duty-notices.ts';
import { bradfordBut } from '../test/changed-protocol.ts';
import { ownFacts, ownMoments } from '../test/protocol-of-its-own.ts';
import { percentile, print } from './figure.ts';
import { longHistory } from './long-history.ts';
import { times } from './times.ts';

const protocol = bradfordBut({ moments: ownMoments, facts: ownFacts });
const now = '2026-03-20T09:00:00Z';

/** Everything that an event added to a case file makes Convenor work out of its duties. */
const recompute = (events: readonly Recorded[]): void => {
  const state = fold(events);
  dutyNotices(state, { protocol: protocol.protocol, duties: clocksAlone(state, protocol, now) });
};

/** How the cost of working out the duties of one case file grows with its history. */
export function measureRecomputing(): void {
  for (const events of [10, 30, 100, 300, 1000]) {
    const history = longHistory(events);
    times(20, () => recompute(history));
    const all = times(200, () => recompute(history));
    const value = percentile(all, 0.5);
    print({
      ...{ figure: `duties of one case file of ${String(events)} events, p50`, value, unit: 'ms' },
      ...{ p95: percentile(all, 0.95), microsecondsAnEvent: (1000 * value) / events },
    });
  }
}
