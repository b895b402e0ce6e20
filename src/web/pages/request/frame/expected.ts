import type { InviteeRow } from '../../../../casefile/request/invitee-rows.ts';
import type { OpenRequest } from '../open-request.ts';

/** Somebody whom the protocol expects because of what was entered. */
export interface Expected {
  readonly name: string;
  readonly need: InviteeRow['rule']['need'];
  readonly because: string;
  readonly clauses: readonly string[];
}

const isBecauseOfAnswers = ({ rule, proposed }: InviteeRow): boolean => proposed && rule.when !== undefined;

/** Everybody whom the protocol expects because of what was entered so far, in the protocol's order. */
export const expectedOf = ({ rows }: Pick<OpenRequest, 'rows'>): readonly Expected[] =>
  rows.filter(isBecauseOfAnswers).map(({ rule }) => ({
    name: rule.name,
    need: rule.need,
    because: rule.because ?? '',
    clauses: rule.clauses,
  }));
