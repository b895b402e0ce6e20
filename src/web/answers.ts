import type { Outcome } from '../application/outcome.ts';
import type { DepartureAsked, Refusal } from '../casefile/verdict.ts';
import { type Answer, seeOther } from './answer.ts';
import type { Part } from './html.ts';
import type { Visitor } from './visitor.ts';
import { forbidden, movedOn, notFound } from './wrong/pages.ts';

interface Otherwise {
  readonly visitor: Visitor;
  /** Where to look once it is done. */
  readonly to: string;
  /** The page again, with what is wrong or what needs a reason. */
  readonly back: (again: {
    readonly errors: readonly Refusal[];
    readonly departures: readonly DepartureAsked[];
  }) => Promise<Answer>;
  /** Why this is not theirs to do. */
  readonly notYours: Part;
}

/** Refused because it is too late, not because of anything in the form. */
const hasMovedOn = ({ code }: Refusal): boolean => code === 'not-now' || code === 'no-such-action';

/** What a page answers to whatever came of something asked for. */
export const answerTo = (outcome: Outcome, { visitor, to, back, notYours }: Otherwise): Answer | Promise<Answer> => {
  switch (outcome.kind) {
    case 'done':
      return seeOther(to);
    case 'refused': {
      const moved = outcome.refusals.find(hasMovedOn);
      return moved === undefined
        ? back({ errors: outcome.refusals, departures: [] })
        : movedOn(visitor, { message: moved.message, look: to });
    }
    case 'needs-reason':
      return back({ errors: [], departures: outcome.departures });
    case 'forbidden':
      return forbidden(visitor, { message: notYours });
    case 'not-found':
      return notFound(visitor);
  }
};
