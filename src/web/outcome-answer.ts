import type { Outcome } from '../application/outcome.ts';
import type { DepartureAsked, Refusal } from '../casefile/verdict.ts';
import { type Answer, withStatus } from './answer.ts';
import type { Visitor } from './visitor.ts';
import { forbidden, movedOn, notFound } from './wrong/pages.ts';

type Done = Extract<Outcome, { readonly kind: 'done' }>;

export interface OutcomeAnswers {
  readonly visitor: Visitor;
  readonly done: (outcome: Done) => Answer;
  /** The form again, with what was typed and what is wrong with it. */
  readonly again: (errors: readonly Refusal[], departures: readonly DepartureAsked[]) => string;
  /** Where somebody looks whose case moved on while they were typing. */
  readonly look: string;
  /** Who may do this, for somebody who may not. */
  readonly whose: { readonly message: string; readonly clauses?: readonly string[] };
}

/** The answer to what came of something asked for. */
export const answerTo = (outcome: Outcome, { visitor, done, again, look, whose }: OutcomeAnswers): Answer => {
  switch (outcome.kind) {
    case 'done':
      return done(outcome);
    case 'refused': {
      const moved = outcome.refusals.find(({ code }) => code === 'not-now');
      if (moved !== undefined) return movedOn(visitor, { message: moved.message, look });
      return withStatus(422, again(outcome.refusals, []));
    }
    case 'needs-reason':
      return withStatus(422, again([], outcome.departures));
    case 'forbidden':
      return forbidden(visitor, whose);
    case 'not-found':
      return notFound(visitor);
  }
};
