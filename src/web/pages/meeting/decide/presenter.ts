import { childrenFor } from '../../../../casefile/decision/children.ts';
import { decisionsAsked } from '../../../../casefile/decision/decisions-asked.ts';
import type { FamilyMember } from '../../../../casefile/request/request-form.ts';
import { sayTime } from '../../../../calendar/say.ts';
import type { MeetingDecision } from '../../../../protocol/schema.ts';
import { paths } from '../../../paths.ts';
import { answerFor } from '../area/decisions.ts';
import { memberName } from '../../../describe/family.ts';
import { nameAndAge } from '../children.ts';
import type { Room } from '../room.ts';
import { type ViewShown, viewsOf } from '../views/presenter.ts';
import { dutiesStarted } from './starts.ts';

type FieldRule = MeetingDecision['fields'][number];

export interface OptionShown {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** What choosing it starts, in the protocol's words. */
  readonly starts: string | null;
  readonly duties: readonly { readonly text: string; readonly clauses: readonly string[] }[];
  readonly clauses: readonly string[];
}

export interface FieldShown {
  readonly field: FieldRule;
  /** "Needed if the answer is “Yes”": null where it is always needed. */
  readonly need: string | null;
}

export interface DecideShown {
  readonly rule: MeetingDecision;
  readonly childId: string | null;
  /** "Ida Wrenfield, 4 years" */
  readonly child: string | null;
  readonly childName: string | null;
  readonly isOther: boolean;
  /** The same question for each child, for a way from one to the next. */
  readonly siblings: readonly {
    readonly name: string;
    readonly href: string;
    readonly answer: string | null;
    readonly isNow: boolean;
  }[];
  /** What is decided for this child already, under other questions. */
  readonly decided: readonly { readonly what: string; readonly answer: string }[];
  readonly views: readonly ViewShown[];
  readonly options: readonly OptionShown[];
  readonly fields: readonly FieldShown[];
  /** What is recorded, if it has been taken. */
  readonly taken: {
    readonly answer: string;
    readonly details: Readonly<Record<string, string>>;
    readonly by: string;
    readonly at: string;
  } | null;
  readonly version: number;
  readonly action: string;
  readonly area: { readonly title: string; readonly href: string };
}

const labelsOf = ({ options }: MeetingDecision, ids: readonly string[]): string =>
  options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => `“${label}”`)
    .join(' or ');

/** When a field is needed, in words; the shorter way to say it. */
export const needOf = (rule: MeetingDecision, { requiredFor }: FieldRule): string | null => {
  const free = rule.options.map(({ id }) => id).filter((id) => !requiredFor.includes(id));
  if (free.length === 0) return null;
  if (requiredFor.length === 0) return 'Optional.';
  return free.length < requiredFor.length
    ? `Needed unless the answer is ${labelsOf(rule, free)}.`
    : `Needed if the answer is ${labelsOf(rule, requiredFor)}.`;
};

const siblingsOf = (room: Room, rule: MeetingDecision, childId: string | null): DecideShown['siblings'] =>
  rule.perChild
    ? childrenFor(rule, room.meeting.form).map((child) => ({
        name: memberName(child),
        href: paths.meetingDecision(room.caseId, rule.id, child.id),
        answer: answerFor(room, rule, child.id),
        isNow: child.id === childId,
      }))
    : [];

const decidedElsewhere = (room: Room, rule: MeetingDecision, child: FamilyMember | null): DecideShown['decided'] =>
  child === null
    ? []
    : decisionsAsked(room.meeting, room.protocol)
        .filter((other) => other.perChild && other.id !== rule.id)
        .flatMap((other) => {
          const answer = answerFor(room, other, child.id);
          return answer === null ? [] : [{ what: other.title, answer }];
        });

const optionShown = (
  room: Room,
  about: { rule: MeetingDecision; childId: string | null },
  option: MeetingDecision['options'][number],
): OptionShown => ({
  id: option.id,
  label: option.label,
  hint: option.hint ?? null,
  starts: option.starts ?? null,
  duties: dutiesStarted(room, about, option),
  clauses: option.clauses ?? [],
});

/** Whom the question is about; undefined where the protocol does not ask it about them. */
const targetOf = (room: Room, rule: MeetingDecision, childId: string | null): FamilyMember | null | undefined => {
  if (!rule.perChild) return childId === null ? null : undefined;
  return childrenFor(rule, room.meeting.form).find(({ id }) => id === childId);
};

const areaOf = ({ caseId, protocol }: Room, id: string): DecideShown['area'] => ({
  title: protocol.protocol.meeting.areas.find((area) => area.id === id)?.title ?? '',
  href: paths.meetingArea(caseId, id),
});

/** One decision about one child, or about the meeting as a whole; null where the protocol has no such question. */
export const decideShown = (room: Room, decision: string, childId: string | null): DecideShown | null => {
  const rule = decisionsAsked(room.meeting, room.protocol).find(({ id }) => id === decision);
  const child = rule === undefined ? undefined : targetOf(room, rule, childId);
  if (rule === undefined || child === undefined) return null;
  const taken = room.meeting.decisions.find((one) => one.decisionId === rule.id && one.childId === childId);
  return {
    rule,
    childId,
    child: child === null ? null : nameAndAge(child, room.meeting),
    childName: child === null ? null : memberName(child),
    isOther: child !== null && child.group !== 'child',
    siblings: siblingsOf(room, rule, childId),
    decided: decidedElsewhere(room, rule, child),
    views: viewsOf(room),
    options: rule.options.map((option) => optionShown(room, { rule, childId }, option)),
    fields: rule.fields.map((field) => ({ field, need: needOf(rule, field) })),
    taken: taken === undefined ? null : { ...taken, at: sayTime(taken.at) },
    version: taken?.version ?? 0,
    action: paths.meetingDecision(room.caseId, rule.id, childId),
    area: areaOf(room, rule.area),
  };
};
