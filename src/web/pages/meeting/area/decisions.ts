import { sayOptions } from '../../../../casefile/decision/answers-in.ts';
import { decisionsAsked } from '../../../../casefile/decision/decisions-asked.ts';
import { childrenFor } from '../../../../casefile/decision/children.ts';
import type { MeetingDecision } from '../../../../protocol/schema.ts';
import { paths } from '../../../paths.ts';
import { memberName } from '../../../describe/family.ts';
import type { Room } from '../room.ts';

/** A decision of the protocol under its area, with how it stands. */
export interface DecisionShown {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly closesMeeting: boolean;
  readonly clauses: readonly string[];
  readonly answers: readonly {
    /** Null for a decision about the meeting as a whole. */
    readonly child: string | null;
    readonly answer: string | null;
    readonly by: string | null;
    readonly href: string;
  }[];
}

/** The label of what was decided, or null. */
export const answerFor = (
  { meeting, protocol }: Pick<Room, 'meeting' | 'protocol'>,
  { id }: MeetingDecision,
  childId: string | null,
): string | null => {
  const made = meeting.decisions.find((one) => one.decisionId === id && one.childId === childId);
  // An answer that was given stays to be read, also where it would no longer be offered.
  const rule = protocol.protocol.meeting.decisions.find((one) => one.id === id);
  return made === undefined ? null : sayOptions(rule, made.answer);
};

const answersOf = (room: Room, rule: MeetingDecision): DecisionShown['answers'] => {
  const { caseId, meeting } = room;
  const children = rule.perChild ? childrenFor(rule, meeting.form) : [null];
  return children.map((child) => {
    const childId = child?.id ?? null;
    return {
      child: child === null ? null : memberName(child),
      answer: answerFor(room, rule, childId),
      by: meeting.decisions.find((one) => one.decisionId === rule.id && one.childId === childId)?.by ?? null,
      href: paths.meetingDecision(caseId, rule.id, childId),
    };
  });
};

/** The decisions that the protocol takes under an area. */
export const decisionsUnder = (room: Room, area: string): readonly DecisionShown[] =>
  decisionsAsked(room.meeting, room.protocol)
    .filter((rule) => rule.area === area)
    .map((rule) => ({
      id: rule.id,
      title: rule.title,
      question: rule.question,
      closesMeeting: rule.closesMeeting,
      clauses: rule.clauses,
      answers: answersOf(room, rule),
    }));
