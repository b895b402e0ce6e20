import type { Decide } from '../casefile/command.ts';
import { notNow } from '../casefile/command.ts';
import {
  type ExplainLateness,
  explainLateness as decideExplainLateness,
} from '../casefile/lateness/explain-lateness.ts';
import { hasBeenLate } from '../timescales/duty.ts';
import type { Chain } from '../timescales/own/chain.ts';
import { chainOf } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

const decide: Decide<ExplainLateness & { readonly chain: Chain }> = (state, { chain, ...command }, circumstances) => {
  const { protocol, now } = circumstances;
  const duty = clocksInChain(state, protocol, { now, chain }).find(({ key }) => key === command.duty);
  return duty !== undefined && hasBeenLate(duty)
    ? decideExplainLateness(state, command, circumstances)
    : notNow('This is not late, so there is nothing to explain.');
};

/** Gives the reason why a duty of the case file is or was late; of anything else it is refused (code `not-now`). */
export const explainLateness: UseCase<ExplainLateness> = (house, person, ask) =>
  perform(house, person, {
    ...{ ...ask, act: 'explain-lateness', decide },
    command: async ({ tx, caseId }) => ({ ...ask.command, chain: await chainOf(tx, caseId) }),
  });
