import { z } from 'zod';
import { cited, clauses, condition, id, text } from './entry.ts';

const field = z.strictObject({
  id,
  label: text,
  /** What the answer is, inside a sentence, where the label is a question: "how soon the meeting must be held". */
  called: text.optional(),
  hint: text.optional(),
  type: z.enum(['text', 'long-text', 'date', 'date-and-time', 'yes-no', 'choice', 'choices', 'staff']),
  /** For `choice` and `choices`. */
  options: z.array(z.strictObject({ id, label: text, hint: text.optional(), clauses: clauses.optional() })).default([]),
  /** For `staff`: the role whose people can be chosen. */
  role: id.optional(),
  required: z.boolean().default(true),
  /** The field is asked (and required) only when the condition holds. */
  when: condition.optional(),
  /** Asked (and required) only when another field of the same section, or of the same person, was answered so. */
  dependsOn: z.strictObject({ field: id, is: id }).optional(),
  /** The answer is known to conditions under this name (see `facts.ts`). */
  fact: z.string().optional(),
  /** An answer that stands for "there is none yet", e.g. an LCS number "not yet allocated". */
  unless: z.strictObject({ id, label: text }).optional(),
  /** A date or time that must not lie after today, or now. */
  past: z.boolean().default(false),
  /** A date or time that must not lie before today, or now. */
  future: z.boolean().default(false),
  maxLength: z.number().int().positive().optional(),
  /** Everybody invited sees the answer, so that they know what to look up. */
  forInvitees: z.boolean().default(false),
  ...cited,
});

export const section = z.strictObject({
  id,
  title: text,
  guidance: text.optional(),
  kind: z.enum(['fields', 'people', 'attendees']),
  /** For `people`: which part of the family circle the section lists, and how many at least. */
  group: z.enum(['child', 'parent-or-carer', 'other-child', 'other-adult']).optional(),
  atLeast: z.number().int().min(0).default(0),
  /** What one of them is called: "child or young person". */
  one: text.optional(),
  /** For `people` that need not exist: what to tick to say so, e.g. "There are no other children to list". */
  none: text.optional(),
  fields: z.array(field).default([]),
  ...cited,
});

const need = z.enum(['mandatory', 'expected', 'suggested', 'optional']);

export const invitee = z.strictObject({
  role: id,
  name: text,
  agency: id,
  need,
  /** Proposed with this need only when the condition holds; otherwise the row is offered as an optional one. */
  when: condition.optional(),
  /** In words, why the protocol proposes this invitee. */
  because: text.optional(),
  /** For some cases a stronger need: the strongest whose condition holds counts. */
  raised: z.array(z.strictObject({ need, when: condition, because: text.optional(), ...cited })).default([]),
  /** They come in place of another while `when` holds, e.g. of a school that is closed. */
  insteadOf: id.optional(),
  /** Not invited when this holds, and why. */
  leftOut: z.strictObject({ when: condition, because: text, ...cited }).optional(),
  hint: text.optional(),
  /** Several people can be invited in this role, each with a row of their own. */
  repeatable: z.boolean().default(false),
  /** The request must say yes or no. */
  asksYesOrNo: z.boolean().default(false),
  internal: z.boolean().default(false),
  ...cited,
});
