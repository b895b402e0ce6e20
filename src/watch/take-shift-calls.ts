import { shiftCallNotice } from '../documents/shift-call-notice.ts';
import type { Tx } from '../store/connect.ts';
import { type Message, putInOutbox } from '../store/outbox.ts';
import { type Person, listPeople } from '../store/people.ts';
import { type DueCall, takeDueCalls } from '../store/shift-calls.ts';
import type { Telling } from './take-due.ts';

/**
 * Reminds those who begin a shift of the call with which it begins, all in this transaction: whoever is killed in the
 * middle has reminded nobody, and the next takes it up. Answers how many calls it told.
 */
export async function takeShiftCalls(tx: Tx, { address, state, ahead }: Telling): Promise<number> {
  const due = await takeDueCalls(tx, { ahead });
  const [first] = due;
  if (first === undefined) return 0;
  const people = await listPeople(tx);
  const messages = due.flatMap((call) => lettersOf(call, people, address));
  await putInOutbox(tx, messages, { now: first.now, state });
  return due.length;
}

const lettersOf = (call: DueCall, people: readonly Person[], address: string): readonly Message[] => {
  const addresses = new Set(people.filter(({ role }) => call.reminds.includes(role)).map(({ email }) => email));
  return [...addresses].map((recipient) => ({
    ...{ caseId: null, kind: 'shift-call', calendar: null, recipient: recipient.toLowerCase() },
    ...shiftCallNotice({ ...call, link: `${address}/who-answers#calls` }),
    dedupeKey: `shift-call:${call.id}:${recipient.toLowerCase()}`,
  }));
};
