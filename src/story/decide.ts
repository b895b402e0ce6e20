import { inOrder } from '../calendar/instants.ts';
import { clashIn } from '../casefile/decision/answers-in.ts';
import { optionsOffered } from '../casefile/decision/asked.ts';
import { nearest } from '../protocol/nearest.ts';
import type { MeetingDecision } from '../protocol/schema.ts';
import type { Decided } from './decided.ts';
import { factsOf } from './looking.ts';
import { type Outcome, type Playing, tell, wrong } from './step.ts';
import { momentsTold } from './told.ts';

interface Answer {
  readonly answer: string;
  readonly child: string | null;
}

/** When the latest meeting or discussion was held; null while none has been. */
const latestHeld = ({ told, protocol }: Playing): string | null => {
  const names = ['meeting-held', ...protocol.routes.map(({ id }) => `${id}-held`)];
  const held = momentsTold(told, protocol).filter(({ name }) => names.includes(name));
  return (
    held
      .map(({ at }) => at)
      .toSorted(inOrder)
      .at(-1) ?? null
  );
};

/** Whom a decision is about: a child, every child of the story where none is named, or the meeting as a whole. */
const childrenOf = (rule: MeetingDecision, child: string | null, { told }: Playing): readonly (string | null)[] => {
  if (child !== null || !rule.perChild || told.children.length === 0) return [child];
  return told.children.map(({ id }) => id);
};

const answerFault = (rule: MeetingDecision, answer: string, playing: Playing): string | null => {
  const ids = rule.options.map(({ id }) => id);
  if (!ids.includes(answer)) return `“${answer}” is not an answer to ${rule.id}.${nearest(answer, ids)}`;
  const offered = optionsOffered(rule, playing.inForce.holds, factsOf(playing)).map(({ id }) => id);
  return offered.includes(answer)
    ? null
    : `${rule.id} does not offer ${answer} in this case: it offers ${offered.join(', ')}.`;
};

const childFault = (rule: MeetingDecision, child: string | null, { told }: Playing): string | null => {
  const names = told.children.map(({ id }) => id);
  if (child === null) return null;
  if (!rule.perChild) return `${rule.id} is decided once, not for each child.`;
  return names.length === 0 || names.includes(child)
    ? null
    : `No child “${child}” is in this story.${nearest(child, names)}`;
};

/** The decision that is put in place of: the same one, taken at the same meeting. */
const isSame = (one: Decided, other: Omit<Decided, 'answer'>): boolean =>
  one.decisionId === other.decisionId && one.childId === other.childId && one.heldAt === other.heldAt;

/** Answers that stand already, and one more where the protocol allows several. */
const answers = (rule: MeetingDecision, before: Decided | undefined, answer: string): readonly string[] =>
  rule.several && before !== undefined ? [...before.answer.split(','), answer] : [answer];

const clashFault = (rule: MeetingDecision, answer: string): string | null => {
  const clash = clashIn(rule, answer);
  return clash === null ? null : `${clash.one.id} cannot stand beside ${clash.other.id}.`;
};

/** A decision is taken, by the latest meeting or discussion held: what it brings counts from then. */
export const decide = (playing: Playing, rule: MeetingDecision, { answer, child }: Answer): Outcome => {
  const fault = answerFault(rule, answer, playing) ?? childFault(rule, child, playing);
  if (fault !== null) return wrong(fault);
  const heldAt = latestHeld(playing);
  const brings = rule.options.find(({ id }) => id === answer)?.brings ?? [];
  if (heldAt === null && brings.length > 0)
    return wrong('It brings something about with the meeting, and no meeting or discussion has been held yet.');
  const { decisions } = playing.told;
  const made = childrenOf(rule, child, playing).map((childId): Decided => {
    const taken = { decisionId: rule.id, childId, heldAt };
    const before = decisions.find((one) => isSame(one, taken));
    return { ...taken, answer: answers(rule, before, answer).join(',') };
  });
  const clash = made.map((one) => clashFault(rule, one.answer)).find((each) => each !== null);
  if (clash !== undefined) return wrong(clash);
  const others = decisions.filter((one) => !made.some((other) => isSame(one, other)));
  return tell(playing, { decisions: [...others, ...made] });
};
