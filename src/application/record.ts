import type { Happening } from '../casefile/happening/happening.ts';
import { recordHappening as decideRecordHappening } from '../casefile/happening/record-happening.ts';
import { recordables } from '../casefile/happening/recordable.ts';
import { recordFinding as decideRecordFinding } from '../casefile/finding/record-finding.ts';
import { correctTime as decideCorrectTime } from '../casefile/time/correct-time.ts';
import { perform } from './perform.ts';
import { protocolOfCase } from './protocol-of.ts';
import { type UseCase, useCase } from './use-case.ts';

/** Records that something happened, for whoever the protocol says records it. */
export const recordHappening: UseCase<{ readonly happening: Happening }> = (house, person, ask) => {
  const { moment } = ask.command.happening;
  return perform(house, person, {
    ...ask,
    act: 'record-happening',
    decide: decideRecordHappening,
    isTheirs: (state) => {
      const { protocol } = protocolOfCase(house, person.authorityId, state);
      const found = recordables(protocol).find((each) => each.moment === moment);
      return found === undefined || found.recordedBy.includes(person.role);
    },
  });
};

/** Puts right when something happened. */
export const correctTime = useCase('correct-time', decideCorrectTime);

/** Records that something is so, and why. */
export const recordFinding = useCase('record-finding', decideRecordFinding);
