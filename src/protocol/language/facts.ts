import { z } from 'zod';
import { cited, condition, id, text } from './entry.ts';

/** A fact of the protocol's own, for its conditions: asked in the request, found out later, or worked out from others. */
export const ownFact = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'A fact is written like urgentMedical.'),
  /** What it says when it is true, or which text it is. */
  meaning: text,
  type: z.enum(['yes-no', 'text', 'number']).default('yes-no'),
  /** The answers that a text can be. */
  options: z.array(z.strictObject({ id, label: text })).default([]),
  /** Worked out: true where this condition holds. */
  is: condition.optional(),
  /** What is taken to be so until somebody says otherwise. Without it nothing is known until then. */
  presumed: z.union([z.boolean(), z.string(), z.number()]).optional(),
  ...cited,
});

/**
 * A special case for which the procedure says something else. Its id is a fact as well, in a condition written without
 * hyphens: `hospital-patient` is `hospitalPatient`.
 */
export const pathway = z.strictObject({ id, title: text, when: condition, guidance: text.optional(), ...cited });
