import { z } from 'zod';

/** A condition in FEEL over the facts of `facts.ts` and the protocol's own. Parsed and name-checked when the protocol is read. */
export const condition = z.string().min(1);
export const clauses = z.array(z.string().regex(/^[A-Z]{2}-\d{3}$/, 'A clause is written like BR-001.')).min(1);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.');
export const text = z.string().min(1);
export const timeOfDay = z.string().regex(/^\d\d:\d\d$/, 'A time of day is written like 09:00.');
export const lengthOfTime = z.string().regex(/^P/, 'A length of time is written like PT2H or P1D.');

/** Days that are worked, bank holidays apart; where it says so, the days on which the authority's offices are shut as well. */
export const workingDays = z.strictObject({
  workingDays: z.number().int().positive(),
  exceptClosures: z.literal(true).optional(),
});

export const moment = id.describe('The name of a moment, of Convenor’s or of the protocol’s own.');

/** Every entry cites the clauses it honours; a figure no procedure gives is `assumed`. */
export const cited = { clauses, assumed: z.boolean().default(false) };

/** Who must act: any one of each group, and one of every group. `[[team-manager, service-manager], [police-manager]]`. */
export const jointly = z.array(z.array(id).min(1)).min(1);
