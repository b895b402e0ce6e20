import { z } from 'zod';
import { cited, condition, id, jointly, lengthOfTime, moment, text, timeOfDay, workingDays } from './entry.ts';
import { timescale } from './timescale.ts';

/** Groups of people, which together are whom a document is for; or a role. */
export const audiences = [
  'invitees',
  'attended',
  'action-owners',
  'contributors',
  'discussion-parties',
  'disputing-parties',
] as const;
const audience = z.array(id).min(1);

const sent = { to: audience, ...cited };

export const circulation = z.strictObject({
  minutes: z.strictObject(sent),
  /** The record of a discussion held without a meeting. */
  discussionRecord: z.strictObject(sent).optional(),
  /** Sent when the meeting is closed. */
  actionTable: z.strictObject(sent).optional(),
  corrections: z.strictObject({ decidedBy: id, ...cited }).optional(),
  /** What is signed, by whom, and how a signature is given by somebody at a distance. */
  signing: z
    .strictObject({ what: z.enum(['minutes', 'action-table']), by: audience, attestation: text, ...cited })
    .optional(),
  /** Whom none of it ever goes to. */
  never: z.strictObject({ to: z.array(text).min(1), ...cited }).optional(),
  divulging: z.strictObject({ text, ...cited }).optional(),
});

/** Somebody to be reached, whose telephone number or address the authority sets before going live. */
export const contact = z.strictObject({
  id,
  name: text,
  agency: id,
  needs: z.array(z.enum(['telephone', 'email', 'secure-email', 'address'])).min(1),
  ...cited,
});

const day = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'bank-holiday']);

/** Hours of a week in London. `to` not after `from` runs past midnight. A bank holiday has only its own hours. */
const hours = { days: z.array(day).min(1), from: timeOfDay, to: timeOfDay };

export const officeHours = z.strictObject({ ...hours, ...cited });

/** Whoever is on and another contact ring each other once both are, and which roles are reminded of it. */
const shiftCall = z.strictObject({ other: id, reminds: z.array(id).min(1), ...cited });

const shift = z.strictObject({
  who: id,
  ...hours,
  /** Said beside the contact. */
  notice: text.optional(),
  rings: shiftCall.optional(),
  ...cited,
});

export const rota = z.strictObject({
  id,
  title: text,
  shifts: z.array(shift).min(1),
  /** Whom to call when nobody else is on: there is always somebody. */
  otherwise: z.strictObject({ who: id, notice: text.optional(), ...cited }),
  ...cited,
});

/**
 * One step of a ladder. Its moment is `<ladder>-<step>`; its clock runs from the step before, or from when the ladder
 * was begun (`<ladder>-raised`).
 */
const step = z.strictObject({
  id,
  title: text,
  by: jointly,
  starts: z.array(moment).min(1).optional(),
  within: timescale.shape.within.optional(),
  when: condition.optional(),
  /** A meeting of its own: who comes, who chairs. */
  meeting: z.strictObject({ invites: z.array(id).min(1), chair: id.optional() }).optional(),
  /** Its outcome binds everybody, and the ladder ends. */
  decides: z.boolean().default(false),
  ...cited,
});

export const ladder = z.strictObject({
  id,
  title: text,
  raisedBy: z.array(id).min(1),
  steps: z.array(step).min(1),
  ...cited,
});

export const report = z.strictObject({
  id,
  title: text,
  by: id,
  to: text,
  every: z.enum(['month', 'quarter', 'year']),
  /** Quarters and years of the calendar, or of the financial year from 1 April. */
  year: z.enum(['calendar', 'financial']).default('calendar'),
  /** How long after the period it is due. */
  within: z.union([workingDays, z.strictObject({ elapsed: lengthOfTime })]),
  /** Due also when there is nothing to report. */
  nilReturn: z.boolean().default(false),
  /** What follows when so many periods in a row had nothing to report. */
  afterNil: z.strictObject({ periods: z.number().int().positive(), then: text, ...cited }).optional(),
  ...cited,
});

export const retention = z.strictObject({ id, what: text, policy: text, ...cited });

/** The pages on which guidance can stand. */
export const guidancePages = [
  'today',
  'request',
  'authorise',
  'board',
  'invitation',
  'discussion',
  'meeting',
  'minutes',
  'dispute',
  'contacts',
] as const;

/** What people should know while they do something, in our words. */
export const guidance = z.strictObject({
  id,
  on: z.enum(guidancePages),
  text,
  when: condition.optional(),
  clauses: cited.clauses,
});

/** What the case file keeps by itself. */
export const kept = z.strictObject({ id, keeps: text, clauses: cited.clauses });

/** What people do, and software can only remind of: why, in a sentence. */
export const outside = z.strictObject({ why: text, clauses: cited.clauses });
