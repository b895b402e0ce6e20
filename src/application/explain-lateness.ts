import type { Decide } from '../casefile/command.ts';
import { notNow } from '../casefile/command.ts';
import {
  type ExplainLateness,
  explainLateness as decideExplainLateness,
} from '../casefile/lateness/explain-lateness.ts';
import { hasBeenLate } from '../timescales/duty.ts';
import { clocksOf } from './clocks.ts';
import { useCase } from './use-case.ts';

const decide: Decide<ExplainLateness> = (state, command, circumstances) => {
  const { protocol, now } = circumstances;
  const duty = clocksOf(state, protocol, now).find(({ key }) => key === command.duty);
  return duty !== undefined && hasBeenLate(duty)
    ? decideExplainLateness(state, command, circumstances)
    : notNow('This is not late, so there is nothing to explain.');
};

/** Gives the reason why a duty of the case file is or was late; of anything else it is refused (code `not-now`). */
export const explainLateness = useCase('explain-lateness', decide);
