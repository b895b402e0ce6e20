import type { Step } from '../step.ts';
import { convening } from './convening.ts';
import { decisions } from './decisions.ts';
import { duties } from './duties.ts';
import { givens } from './givens.ts';
import { happenings } from './happenings.ts';
import { people } from './people.ts';
import { quorum } from './quorum.ts';
import { sending } from './sending.ts';
import { upkeep } from './upkeep.ts';

/** Every step of the story language. Where two fit the same words the first counts. */
export const allSteps: readonly Step[] = [
  ...happenings,
  ...givens,
  ...duties,
  ...quorum,
  ...convening,
  ...people,
  ...decisions,
  ...sending,
  ...upkeep,
];
