import type { Outcome } from '../application/outcome.ts';
import type { DepartureAsked, Refusal } from '../casefile/verdict.ts';
import { type Answer, withStatus } from './answer.ts';
import type { Html } from './html.ts';
import type { Visitor } from './visitor.ts';
import { forbidden, movedOn, notFound } from './wrong/pages.ts';

type Done = Extract<Outcome, { readonly kind: 'done' }>;

export interface OutcomeAnswers {
  readonly visitor: Visitor;
  readonly done: (outcome: Done) => Answer;
  /** The form again, with what was typed and what is wrong with it: a page, or what is answered instead. */
  readonly again: (errors: readonly Refusal[], departures: readonly DepartureAsked[]) => Answer | Promise<Answer>;
  /** Where somebody looks whose case moved on while they were typing. */
  readonly look: string;
  /** Who may do this, for somebody who may not. */
  readonly whose: { readonly message: string | Html; readonly clauses?: readonly string[] };
}

/** Refused because it is too late, not because of anything in the form. */
const hasMovedOn = ({ code }: Refusal): boolean => code === 'not-now' || code === 'no-such-action';

const toPutRight = async (answer: Answer | Promise<Answer>): Promise<Answer> => {
  const page = await answer;
  return typeof page === 'string' ? withStatus(422, page) : page;
};

/** The answer to what came of something asked for. */
export const answerTo = (
  outcome: Outcome,
  { visitor, done, again, look, whose }: OutcomeAnswers,
): Answer | Promise<Answer> => {
  switch (outcome.kind) {
    case 'done':
      return done(outcome);
    case 'refused': {
      const moved = outcome.refusals.find(hasMovedOn);
      if (moved !== undefined) return movedOn(visitor, { message: moved.message, look });
      return toPutRight(again(outcome.refusals, []));
    }
    case 'needs-reason':
      return toPutRight(again([], outcome.departures));
    case 'forbidden':
      return forbidden(visitor, whose);
    case 'not-found':
      return notFound(visitor);
  }
};
