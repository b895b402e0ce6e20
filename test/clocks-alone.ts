import { clocksInChain } from '../src/application/clocks.ts';
import type { CaseFile } from '../src/casefile/state.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';
import type { Duty } from '../src/timescales/duty.ts';
import { alone } from '../src/timescales/own/chain.ts';

/** Every duty of a case file that follows none, and that none follows. */
export const clocksAlone = (state: CaseFile, protocol: ProtocolInForce, now: string): readonly Duty[] =>
  clocksInChain(state, protocol, { now, chain: alone });
