import { z } from 'zod';

/** A condition in FEEL over the facts of `facts.ts`. Parsed and name-checked when the protocol is read. */
export const condition = z.string().min(1);
export const clauses = z.array(z.string().regex(/^[A-Z]{2}-\d{3}$/, 'A clause is written like BR-001.')).min(1);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.');
export const text = z.string().min(1);

/** Every entry cites the clauses it honours; a figure no procedure gives is `assumed`. */
export const cited = { clauses, assumed: z.boolean().default(false) };
