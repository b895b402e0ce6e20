import type { CaseFile, CaseFileIn } from '../../casefile/state.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import type { Chain } from './chain.ts';

/** What Convenor looks after beside the procedure's timescales, in one case file at one instant (ISO). */
export interface LookingAfter<State extends CaseFile = Exclude<CaseFile, CaseFileIn<'none' | 'drafting'>>> {
  readonly state: State;
  readonly protocol: ProtocolInForce;
  readonly chain: Chain;
  /** The duties that the procedure gives. */
  readonly clocks: readonly Duty[];
  readonly now: string;
}
