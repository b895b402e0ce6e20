import { z } from 'zod';
import { cited, clauses, condition, id, moment, text } from './entry.ts';

export const seat = z.strictObject({
  seat: id,
  name: text,
  filledBy: z.array(id).min(1),
  when: condition.optional(),
  notNeeded: text.optional(),
  /** How many of them there must be. */
  atLeast: z.number().int().positive().default(1),
  /** A contribution in writing fills it as well as somebody who comes. */
  inWriting: z.boolean().default(false),
  ...cited,
});

export const area = z.strictObject({
  id,
  title: text,
  kind: z.enum(['notes', 'contributions', 'views', 'actions', 'safety-plan', 'outcome']),
  hint: text.optional(),
  /** Filled from the request when the meeting opens. */
  startsFrom: id.optional(),
  prompts: z.array(z.strictObject({ text, clauses })),
  ...cited,
});

const option = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  /** Moments this answer brings about, e.g. `section-47-started`. */
  brings: z.array(moment).default([]),
  /** With this answer the decision is put off: whoever it is about still has none. */
  putsOff: z.boolean().default(false),
  /** Answers that cannot stand beside this one. */
  excludes: z.array(id).default([]),
  /** Offered only when this holds. */
  when: condition.optional(),
  /** What follows, in words, shown before it is chosen. */
  starts: text.optional(),
  clauses: clauses.optional(),
});

export const decision = z.strictObject({
  id,
  title: text,
  question: text,
  hint: text.optional(),
  area: id,
  perChild: z.boolean().default(false),
  /** A decision for each child is taken for the other relevant children too, so that every child is answered for. */
  forOtherChildren: z.boolean().default(false),
  /** The meeting cannot be closed without it; otherwise it is a prompt. */
  closesMeeting: z.boolean().default(false),
  /** Several answers may be given at once. */
  several: z.boolean().default(false),
  /** Asked only when this holds. */
  when: condition.optional(),
  /** The answer is known to conditions under this name; of several children's answers, any. */
  fact: z.string().optional(),
  options: z.array(option).min(1),
  fields: z
    .array(
      z.strictObject({
        id,
        label: text,
        hint: text.optional(),
        type: z.enum(['text', 'long-text', 'choice']),
        options: z.array(z.strictObject({ id, label: text })).default([]),
        /** Answers for which the field is required; for other answers it may be left empty. */
        requiredFor: z.array(id).default([]),
        clauses: clauses.optional(),
      }),
    )
    .default([]),
  ...cited,
});
