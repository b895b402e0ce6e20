import { closeMeeting } from '../src/application/close-meeting.ts';
import { seeDiscussion } from '../src/application/see-discussion.ts';
import { recordDecision } from '../src/application/use-cases.ts';
import { hasRequest } from '../src/casefile/in-status.ts';
import { mayPutOff } from '../src/timescales/testing/own.ts';
import { decideEverything } from './after-meeting.ts';
import type { Bradford } from './cast.ts';
import { journeyOf } from './journey.ts';

const because = 'Nobody could come in time.';
const reasons = { quorum: because, areas: because, 'family-details': because, confidentiality: because };

/** Puts a version of Bradford's protocol in force under which the threshold decision can be put off. */
export const letDecisionsBePutOff = (bradford: Bradford): Promise<void> =>
  bradford.join({ ...mayPutOff, protocol: { ...mayPutOff.protocol, version: 2 } });

const putOffFirst = async ({ house, person }: Bradford, caseId: string): Promise<void> => {
  const seen = await seeDiscussion(house, person('manager'), { caseId });
  const people = seen.kind === 'seen' && hasRequest(seen.value.state) ? seen.value.state.form.people : [];
  const childId = people.find(({ group }) => group === 'child')?.id ?? '';
  const decision = { decisionId: 'threshold', childId, answer: 'not-yet', details: {} };
  await recordDecision(house, person('manager'), { caseId, command: { decision, basedOn: 0 } });
};

/** A meeting held to its end, two hours later, which decides for every child or puts the first child's decision off. */
export const heldMeeting = async (
  bradford: Bradford,
  what: 'decides' | 'puts-off',
  follows?: string,
): Promise<string> => {
  bradford.wait('PT2H');
  const { house, person } = bradford;
  const caseId = await journeyOf(bradford).meeting(follows === undefined ? {} : { follows });
  if (what === 'puts-off') await putOffFirst(bradford, caseId);
  await decideEverything(bradford, caseId);
  const command = { endedAt: house.clock().toString() };
  const { kind } = await closeMeeting(house, person('manager'), { caseId, command, reasons });
  if (kind !== 'done') throw new Error(`the meeting could not be ended: ${kind}`);
  return caseId;
};
