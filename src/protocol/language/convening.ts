import { z } from 'zod';
import { cited, condition, id, jointly, text } from './entry.ts';

/** What calls for a strategy discussion. */
export const trigger = z.strictObject({
  id,
  title: text,
  need: z.enum(['must', 'should', 'may']).default('must'),
  when: condition,
  ...cited,
});

/** How people may come together. */
export const modes = z.array(z.enum(['in-person', 'video', 'telephone'])).min(1);

/** A way of holding it. Its moments are `<id>-held` and `<id>-ended`; conditions know it as `route = "<id>"`. */
export const route = z.strictObject({
  id,
  title: text,
  modes,
  /** May be chosen only when this holds. */
  when: condition.optional(),
  /** In words, when it may be chosen. */
  because: text.optional(),
  agreedBy: jointly.optional(),
  /** More people than this are warned of. */
  mostPeople: z.number().int().positive().optional(),
  /** The duties that holding it brings, by name. */
  obliges: z.array(id).default([]),
  ...cited,
});

const somebody = { role: id, deputies: z.array(id).default([]) };

/** Who does it; for some cases somebody else: the first whose condition holds. */
export const holder = z.strictObject({
  ...somebody,
  instead: z.array(z.strictObject({ ...somebody, when: condition, because: text.optional(), ...cited })).default([]),
  ...cited,
});

/** Who may do a thing, or must agree to it. */
export const power = z.strictObject({
  id,
  title: text,
  by: jointly,
  when: condition.optional(),
  ...cited,
});

/** What must be so before something is done. Where it is not, it is a departure with a reason; `blocks` refuses it. */
export const rule = z.strictObject({
  id,
  before: z.enum(['request', 'authorise', 'book', 'start', 'close', 'issue', 'share']),
  when: condition.optional(),
  needs: condition,
  /** What to say to somebody who is about to do without: what is missing and what to do. */
  otherwise: text,
  /** Only for reading, sending and changing what was issued; never for an urgent act. */
  blocks: z.boolean().default(false),
  ...cited,
});
