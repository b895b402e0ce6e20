import { z } from 'zod';
import { text } from './entry.ts';

const from = z.iso.date('A day is written like 2026-12-29.');
const span = { from, to: from };

/**
 * What an authority decides about its own days, in `calendar.yaml` beside its protocol: it changes every year while the
 * procedure does not.
 */
export const ownDays = z.strictObject({
  /** Days on which the authority's offices are shut although they are no bank holidays. */
  closures: z.array(z.strictObject({ ...span, title: text, decidedBy: text })).default([]),
  /** Stretches for which all school holidays are known. Of other days nobody knows. */
  schoolYears: z
    .array(
      z.strictObject({
        ...span,
        /** Typical dates, until the authority gives its own. */
        assumed: z.boolean().default(false),
        holidays: z.array(z.strictObject({ ...span, title: text })),
      }),
    )
    .default([]),
});
