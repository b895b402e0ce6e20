import type { Action } from '../src/casefile/action/action.ts';
import { closeMeeting } from '../src/application/close-meeting.ts';
import { issueMinutes } from '../src/application/issue-minutes.ts';
import { seeDiscussion } from '../src/application/see-discussion.ts';
import { agreeAction } from '../src/application/use-cases.ts';
import { recordDecision } from '../src/casefile/decision/record-decision.ts';
import { undecided } from '../src/casefile/decision/undecided.ts';
import { protocolOf } from '../src/application/protocol-of.ts';
import type { CaseFileIn } from '../src/casefile/state.ts';
import type { Bradford } from './cast.ts';
import { journeyOf } from './journey.ts';
import { severalOf } from './several.ts';

const recordDecisions = severalOf('write-meeting', recordDecision);

const because = 'Nobody could come in time.';
const reasons = { quorum: because, areas: because, 'family-details': because, confidentiality: because };

const closedState = async ({ house, person }: Bradford, caseId: string): Promise<CaseFileIn<'closed'>> => {
  const seen = await seeDiscussion(house, person('manager'), { caseId });
  if (seen.kind !== 'seen' || seen.value.state.status !== 'closed') throw new Error('the meeting is not over');
  return seen.value.state;
};

/** Takes every decision still open, so that the meeting can be ended. */
export const decideEverything = async ({ house, person }: Bradford, caseId: string): Promise<void> => {
  const seen = await seeDiscussion(house, person('manager'), { caseId });
  if (seen.kind !== 'seen' || seen.value.state.status !== 'meeting') throw new Error('the meeting is not on');
  const protocol = protocolOf(house, 'bradford');
  const commands = undecided(seen.value.state, protocol).map(({ rule, child }) => {
    const answer = rule.options.find(({ brings }) => brings.length > 0)?.id ?? rule.options[0]?.id ?? '';
    const details = Object.fromEntries(rule.fields.map(({ id, options }) => [id, options[0]?.id ?? `About ${id}.`]));
    return { decision: { decisionId: rule.id, childId: child?.id ?? null, answer, details }, basedOn: 0 };
  });
  if (commands.length === 0) return;
  const { kind } = await recordDecisions(house, person('manager'), caseId, commands);
  if (kind !== 'done') throw new Error(`could not decide everything: ${kind}`);
};

/** Brings case files to the end of the meeting and beyond, as `journeyOf` does before it. */
export const afterMeetingOf = (bradford: Bradford) => {
  const { house, person } = bradford;

  /** Ended with every decision taken, one action for police, and the action table sent. */
  const closed = async (): Promise<string> => {
    bradford.wait('PT2H'); // the slot of the case before is taken
    const caseId = await journeyOf(bradford).meeting();
    await decideEverything(bradford, caseId);
    const seen = await seeDiscussion(house, person('manager'), { caseId });
    const state = seen.kind === 'seen' && seen.value.state.status === 'meeting' ? seen.value.state : null;
    const police = state?.invitations.find(({ role }) => role === 'police');
    const action: Action = {
      id: 'act-police',
      kind: 'action',
      what: 'Check police records.',
      who: 'Duty desk police',
      agency: 'police',
      invitationId: police?.id ?? null,
      review: 'Tomorrow',
      byWhen: house.clock().add({ hours: 8 }).toString(),
    };
    await agreeAction(house, person('manager'), { caseId, command: { action } });
    const command = { endedAt: house.clock().toString() };
    const { kind } = await closeMeeting(house, person('manager'), { caseId, command, reasons });
    if (kind !== 'done') throw new Error(`the meeting could not be ended: ${kind}`);
    return caseId;
  };

  /** As `closed`, with the first issue of the minutes sent. */
  const issued = async (): Promise<string> => {
    const caseId = await closed();
    const { kind } = await issueMinutes(house, person('minutes-east'), { caseId, command: {} });
    if (kind !== 'done') throw new Error('the minutes could not be issued');
    return caseId;
  };

  const invitationOf = async (caseId: string, role: string): Promise<string> => {
    const found = (await closedState(bradford, caseId)).invitations.find((each) => each.role === role);
    if (found === undefined) throw new Error(`nobody was invited as ${role}`);
    return found.id;
  };

  return { closed, issued, invitationOf, stateOf: (caseId: string) => closedState(bradford, caseId) };
};
