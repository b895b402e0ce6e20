import type { InviteeRow } from '../../../../casefile/request/invitee-rows.ts';
import type { OpenRequest } from '../open-request.ts';

/** Somebody whom the protocol expects because of what was entered. */
export interface Expected {
  readonly name: string;
  readonly need: InviteeRow['need'];
  readonly because: string;
  readonly clauses: readonly string[];
}

/** Everybody whom the protocol expects because of what was entered so far, in the protocol's order. */
export const expectedOf = ({ rows }: Pick<OpenRequest, 'rows'>): readonly Expected[] =>
  rows
    .filter(({ proposed, isBecauseOfAnswers }) => proposed && isBecauseOfAnswers)
    .map(({ rule: { name }, need, because, clauses }) => ({ name, need, because: because ?? '', clauses }));
