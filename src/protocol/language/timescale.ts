import { z } from 'zod';
import { cited, condition, id, lengthOfTime, moment, text, workingDays } from './entry.ts';

const within = z.union(
  [
    z.strictObject({ elapsed: lengthOfTime }),
    workingDays,
    z.strictObject({ sameDay: z.literal(true) }),
    /** So long before a moment that lies ahead, e.g. the start of the meeting. */
    z.strictObject({ before: lengthOfTime, of: moment }),
    /** By the end of the day of a moment that lies ahead, e.g. the date set for a review. */
    z.strictObject({ by: moment }),
    /** The procedure gives no figure: it runs until it is done, and is never late. */
    z.strictObject({ noFigure: z.literal(true) }),
  ],
  'A limit is written like { elapsed: PT2H }, { workingDays: 15 }, { sameDay: true }, { before: PT2H, of: meeting-starts }, { by: review-date } or { noFigure: true }.',
);

/** A length of time, or so many working days: from the beginning of the first of the last so many up to the limit. */
const warning = z.union(
  [lengthOfTime, z.strictObject({ workingDays: z.number().int().positive() })],
  'A warning is written like PT4H or { workingDays: 5 }.',
);

const start = {
  /** The clock starts at the earliest of these moments that has come about. */
  starts: z.array(moment).min(1),
  /**
   * Which one, where a start comes about more than once: the first, the last, or the one at which another moment came
   * about (the latest start not after that moment).
   */
  anchor: z.union([z.enum(['first', 'last']), z.strictObject({ that: moment })]).default('first'),
};

const limit = { ...start, within };

export const timescale = z.strictObject({
  duty: id,
  title: text,
  ...limit,
  /** Any of these ends it. */
  ends: z.union([moment, z.array(moment).min(1)]).transform((ends) => (Array.isArray(ends) ? ends : [ends])),
  /** Another limit in place of this one, the first whose condition holds. */
  instead: z.array(z.strictObject({ when: condition, ...limit, warn: warning.optional(), ...cited })).default([]),
  /** Further limits beside it: the one that ends first counts. */
  also: z
    .array(z.strictObject({ when: condition.optional(), ...limit, warn: warning.optional(), ...cited }))
    .default([]),
  /**
   * Where the same time is counted from in another way, that of other procedures: shown beside the limit, and warned of
   * once it is past. `title` ends "15 working days from …".
   */
  beside: z.strictObject({ title: text, ...start, ...cited }).optional(),
  /** What is aimed at before the limit: missing it warns, and is no breach. */
  target: z.strictObject({ within, ...cited }).optional(),
  /** The duty exists only once this moment has come about as well. */
  needs: moment.optional(),
  /**
   * One clock for each recipient, child, agency … that the start is about, instead of one for the case file. A start that
   * is about the whole case file starts the clock of every child.
   */
  each: z.enum(['recipient', 'child', 'agency', 'person']).optional(),
  when: condition.optional(),
  /** In words, why there is no such duty where `when` does not hold. */
  because: text.optional(),
  /** A role, or `invitee`: each person whom the clock is for. */
  owner: id,
  /** How long before the limit it counts as due soon; a limit in its place or beside it may have its own. */
  warn: warning,
  /** Whom it goes up to when it is late, and how long after the limit. */
  escalates: z.array(z.strictObject({ after: lengthOfTime, to: id, ...cited })).default([]),
  /** Met or not, the end of the window is a right, not a duty: it is never late. */
  window: z.boolean().default(false),
  ...cited,
});

/** A moment that the case file does not know by itself: somebody records that it happened, and when. */
export const ownMoment = z.strictObject({
  id: moment,
  /** What happened, as a sentence without its full stop: "the partner agency is told by telephone". */
  title: text,
  recordedBy: z.array(id).min(1),
  /** It happens to each child, agency … by itself. */
  each: z.enum(['recipient', 'child', 'agency', 'person']).optional(),
  /** A date that lies ahead when it is recorded, such as the date set for a review. */
  ahead: z.boolean().default(false),
  /** The people of the discussion come together again: another meeting in the same case file. */
  gathers: z.boolean().default(false),
  /** It is a telephone call to whoever is on one of these rotas, and which moment is the writing that follows it. */
  call: z.strictObject({ rotas: z.array(id).min(1), thenWrites: moment, ...cited }).optional(),
  /** Recorded when this holds; always when not said. */
  when: condition.optional(),
  ...cited,
});
