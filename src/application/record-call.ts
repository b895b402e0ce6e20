import { type RecordCall, recordCall as decideRecordCall } from '../casefile/invitation/record-call.ts';
import { type Looked, addressCheck } from './address-check.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Records a call to somebody invited. The address of a deputy that was never used needs a second look. */
export const recordCall: UseCase<Omit<RecordCall, 'addresses'> & Looked> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'record-call',
    decide: decideRecordCall,
    command: async (scene) => {
      const { call, deputy } = ask.command;
      const emails = call.result === 'deputy' ? [deputy.email] : [];
      return { ...ask.command, addresses: await addressCheck(scene, emails, ask.command) };
    },
  });
