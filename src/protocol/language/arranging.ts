import { z } from 'zod';
import { cited, condition, id, text, timeOfDay } from './entry.ts';

const hours = { from: timeOfDay, to: timeOfDay };

const wish = {
  id,
  /** In words, why it is asked for. */
  because: text,
  /** `must`: before any agency that is only expected; `should`: after them. */
  need: z.enum(['must', 'should']).default('should'),
  /** Asked of the case, not of the hour. */
  when: condition.optional(),
  ...cited,
};

/** What a time and place is chosen by, beside the limit and who is free. It ranks what is proposed and forbids nothing. */
export const arranging = z.discriminatedUnion('asks', [
  z.strictObject({ asks: z.enum(['in-person', 'hospital', 'known-chair']), ...wish }),
  /** The whole meeting lies within these hours, or only on the days on which schools are open. */
  z.strictObject({ asks: z.literal('hours'), ...hours, inTerm: z.boolean().default(false), ...wish }),
  /** Somebody who interprets the language that this fact gives. */
  z.strictObject({ asks: z.literal('interpreter'), language: z.string(), ...wish }),
  /** Between which times a desk without slots books, on working days. */
  z.strictObject({ asks: z.literal('desk-hours'), id, ...hours, ...cited }),
]);
