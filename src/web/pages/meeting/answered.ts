import type { Outcome } from '../../../application/outcome.ts';
import type { DepartureAsked, Refusal } from '../../../casefile/verdict.ts';
import type { Answer } from '../../answer.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { notYours } from './not-yours.ts';
import { tooLate } from './too-late.ts';

/** What a page of the room answers; a meeting that ended meanwhile and somebody who may not write are answered here. */
export interface Ways {
  readonly done: () => Answer;
  readonly refused: (refusals: readonly Refusal[]) => Answer;
  readonly needsReason?: (departures: readonly DepartureAsked[]) => Answer;
}

export const isStale = (refusals: readonly Refusal[]): boolean => refusals.some(({ code }) => code === 'stale');

/** The page for what came of something asked for in the room of `caseId`. */
export const answered = (visit: Visit, caseId: string, outcome: Outcome, ways: Ways): Answer => {
  switch (outcome.kind) {
    case 'done':
      return ways.done();
    case 'refused':
      return outcome.refusals.some(({ code }) => code === 'not-now')
        ? tooLate(visit, caseId)
        : ways.refused(outcome.refusals);
    case 'needs-reason':
      return ways.needsReason?.(outcome.departures) ?? notYours(visit);
    case 'forbidden':
      return notYours(visit);
    case 'not-found':
      return notFound(visit.visitor);
  }
};
