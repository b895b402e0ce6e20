import type { MomentName } from '../../protocol/schema.ts';
import { audienceOf, idsOf } from '../circulation/audience-of.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { withinRules } from '../rules.ts';
import type { Begun, CaseFileIn } from '../state.ts';
import { type CorrectedTime, correctedTimes } from '../time/put-right.ts';

export interface IssueMinutes {
  readonly number: number;
  readonly pdfSha256: string;
  readonly docxSha256: string;
}

/** The corrections accepted since the last issue: what a new issue would change. */
export const awaitingIssue = ({ corrections, issues }: CaseFileIn<'closed'>) => {
  const last = issues.at(-1)?.version ?? 0;
  return corrections.filter(({ ruling }) => ruling?.accepted === true && ruling.version > last);
};

/** The times that minutes print. */
const printed: readonly MomentName[] = ['meeting-decided', 'meeting-held', 'meeting-ended'];

/** The times corrected since an issue (its stream version) that its minutes print. */
export const timesCorrectedSince = (version: number, state: Pick<Begun, 'putRight'>): readonly CorrectedTime[] =>
  correctedTimes(state).filter((each) => each.version > version && printed.includes(each.moment));

/** Whether something in the minutes was corrected since they were last issued. */
export const hasChangedSinceIssue = (closed: CaseFileIn<'closed'>): boolean => {
  const last = closed.issues.at(-1);
  if (last === undefined) return false;
  return awaitingIssue(closed).length > 0 || timesCorrectedSince(last.version, closed).length > 0;
};

/** Whether there is something to issue: the first minutes, or what was corrected. */
export const canIssue = (closed: CaseFileIn<'closed'>): boolean =>
  closed.issues.length === 0 || hasChangedSinceIssue(closed);

/** Issues the minutes to whom the protocol says. Earlier issues stay as they were. BR-115, BR-116, BR-118. */
export const issueMinutes: Decide<IssueMinutes> = (state, command, circumstances) => {
  const { protocol } = circumstances.protocol;
  const { number, pdfSha256, docxSha256 } = command;
  if (state.status !== 'closed') return notNow('Minutes are issued after the meeting has ended.');
  if (!canIssue(state)) return notNow('Nothing has changed since the last issue of the minutes.');
  if (number !== state.issues.length + 1) return notNow('Somebody else has just issued these minutes.');
  const invitationIds = idsOf(audienceOf(protocol.circulation.minutes.to, state));
  const issue = { number, pdfSha256, docxSha256, invitationIds };
  const facts = factsOfCase(state, circumstances.protocol, circumstances.now);
  return withinRules({ before: 'issue', facts, events: [{ type: 'MinutesIssued', data: { issue } }] }, circumstances);
};
