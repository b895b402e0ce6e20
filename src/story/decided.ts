import { optionsGiven } from '../casefile/decision/answers-in.ts';
import type { Moment } from '../casefile/moments.ts';
import type { Protocol } from '../protocol/schema.ts';

/** A decision as a story told it, with the time of the meeting or discussion that took it. */
export interface Decided {
  readonly decisionId: string;
  readonly answer: string;
  readonly childId: string | null;
  readonly heldAt: string | null;
}

/** The answers that stand: a later meeting’s in place of an earlier one’s. */
export const standing = (decisions: readonly Decided[]): readonly Decided[] => [
  ...new Map(decisions.map((one) => [`${one.decisionId} ${one.childId ?? ''}`, one])).values(),
];

/** What decisions brought about, which counts from the meeting that took them. */
export const broughtAbout = (decisions: readonly Decided[], { meeting }: Protocol): readonly Moment[] =>
  decisions.flatMap(({ decisionId, answer, childId, heldAt }) => {
    const rule = meeting.decisions.find(({ id }) => id === decisionId);
    if (rule === undefined || heldAt === null) return [];
    return optionsGiven(rule, answer).flatMap(({ brings }) =>
      brings.map((name): Moment => ({ name, at: heldAt, subject: childId })),
    );
  });
