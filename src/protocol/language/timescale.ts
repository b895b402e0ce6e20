import { z } from 'zod';
import { cited, condition, id, text } from './entry.ts';

const lengthOfTime = z.string().regex(/^P/, 'A length of time is written like PT2H or P1D.');

const limit = z.union(
  [
    z.strictObject({ elapsed: lengthOfTime }),
    z.strictObject({ workingDays: z.number().int().positive() }),
    z.strictObject({ sameDay: z.literal(true) }),
  ],
  'A limit is written like { elapsed: PT2H }, { workingDays: 15 } or { sameDay: true }.',
);

/** Moments from which, or at which, a duty's clock can start or stop. The case file names when each came about. */
export const momentNames = [
  'request-sent',
  'single-agency-action-taken',
  'meeting-decided',
  'meeting-booked',
  'meeting-held',
  'meeting-ended',
  'action-table-sent',
  'minutes-issued',
  'minutes-received',
  'corrections-closed',
  'section-47-started',
  'conference-wanted',
  'conference-held',
] as const;
const moment = z.enum(momentNames);

export const timescale = z.strictObject({
  duty: id,
  title: text,
  /** The clock starts at the earliest of these moments that has come about. */
  starts: z.array(moment).min(1),
  ends: moment,
  /** The duty exists only once this moment has come about as well. */
  needs: moment.optional(),
  /** One clock for each recipient of the minutes instead of one for the case file. */
  each: z.literal('recipient').optional(),
  within: limit,
  when: condition.optional(),
  /** A role, or `invitee`: each person whom the clock is for. */
  owner: id,
  /** How long before the limit it counts as due soon. */
  warn: lengthOfTime,
  /** Met or not, the end of the window is a right, not a duty: it is never late. */
  window: z.boolean().default(false),
  ...cited,
});
