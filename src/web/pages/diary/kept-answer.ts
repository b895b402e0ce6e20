import type { Kept } from '../../../application/diary/keep.ts';
import { type Answer, seeOther } from '../../answer.ts';
import type { Visitor } from '../../visitor.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';

/** Who keeps what, for somebody who does not. */
export const notYours = (visitor: Visitor): Answer =>
  forbidden(visitor, {
    message:
      'Everybody keeps their own diary, an agency the diaries and the rota of its own people, and a desk those of its staff and rooms.',
  });

/** The answer to what came of a change to a diary or a rota. */
export const keptAnswer = (visitor: Visitor, kept: Kept, to: string): Answer => {
  switch (kept) {
    case 'done':
      return seeOther(to);
    case 'forbidden':
      return notYours(visitor);
    case 'not-found':
      return notFound(visitor);
  }
};
