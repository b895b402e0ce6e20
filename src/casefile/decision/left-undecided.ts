import { isBefore } from '../../calendar/instants.ts';
import type { MeetingDecision, MomentName, ProtocolInForce } from '../../protocol/schema.ts';
import { standingHappenings } from '../happening/standing-happenings.ts';
import type { CaseFileIn } from '../state.ts';
import { optionsGiven } from './answers-in.ts';
import { childrenFor } from './children.ts';
import { decisionsAsked } from './decisions-asked.ts';

type Meeting = CaseFileIn<'meeting' | 'closed'>;

/** A decision that every child needs, and for one child when it was taken (ISO instant); null while it is not. */
export interface ChildDecision {
  readonly childId: string;
  readonly rule: MeetingDecision;
  readonly decidedAt: string | null;
}

/** What answers that do not put the decision off bring about. */
const broughtByDeciding = ({ options }: MeetingDecision): readonly MomentName[] =>
  options.filter(({ putsOff }) => !putsOff).flatMap(({ brings }) => brings);

const decidedInMeeting = ({ decisions }: Meeting, rule: MeetingDecision, childId: string): string | null => {
  const taken = decisions.find((each) => each.decisionId === rule.id && each.childId === childId);
  if (taken === undefined || optionsGiven(rule, taken.answer).some(({ putsOff }) => putsOff)) return null;
  return taken.at;
};

/** Somebody recorded afterwards what only a decision brings about, for this child or for all. */
const decidedSince = (meeting: Meeting, rule: MeetingDecision, childId: string): string | null =>
  standingHappenings(meeting).find(
    ({ moment, at, subject }) =>
      broughtByDeciding(rule).includes(moment) &&
      (subject === null || subject === childId) &&
      !isBefore(at, meeting.startedAt),
  )?.at ?? null;

/** For every child of a meeting, each decision without which the meeting cannot be closed. */
export const childDecisions = (meeting: Meeting, protocol: ProtocolInForce): readonly ChildDecision[] =>
  decisionsAsked(meeting, protocol)
    .filter(({ perChild, closesMeeting }) => perChild && closesMeeting)
    .flatMap((rule) =>
      childrenFor(rule, meeting.form).map(({ id }) => ({
        ...{ childId: id, rule },
        decidedAt: decidedInMeeting(meeting, rule, id) ?? decidedSince(meeting, rule, id),
      })),
    );

/** The children who have no decision: one is missing, or was put off and has not been taken since. */
export const leftUndecided = (meeting: Meeting, protocol: ProtocolInForce): readonly string[] => [
  ...new Set(
    childDecisions(meeting, protocol)
      .filter(({ decidedAt }) => decidedAt === null)
      .map(({ childId }) => childId),
  ),
];
