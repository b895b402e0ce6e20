import type { Step } from '../step.ts';
import { duties } from './duties.ts';
import { givens } from './givens.ts';
import { happenings } from './happenings.ts';
import { quorum } from './quorum.ts';

/** Every step of the story language. Where two fit the same words the first counts. */
export const allSteps: readonly Step[] = [...happenings, ...givens, ...duties, ...quorum];
