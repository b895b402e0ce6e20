import type { Protocol } from '../../protocol/schema.ts';
import { hasBooking, hasRequest } from '../in-status.ts';
import type { CaseFile } from '../state.ts';
import type { Recordable } from './recordable.ts';

/** Somebody or something that a moment can be about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

const family = (state: CaseFile, groups: readonly string[]): readonly Subject[] =>
  hasRequest(state)
    ? state.form.people
        .filter(({ group }) => groups.includes(group))
        .map(({ id, answers }) => ({ id, name: answers['name'] ?? 'Name not known' }))
    : [];

/** Whom a moment can be recorded for in this case; empty where it is about the whole case file. */
export const subjectsFor = (
  { each }: Pick<Recordable, 'each'>,
  state: CaseFile,
  { agencies }: Protocol,
): readonly Subject[] => {
  switch (each) {
    case 'child':
      return family(state, ['child', 'other-child']);
    case 'person':
      return family(state, ['child', 'other-child', 'parent-or-carer', 'other-adult']);
    case 'agency':
      return agencies.map(({ id, name }) => ({ id, name }));
    case 'recipient':
      return hasBooking(state) ? state.invitations.map(({ id, name }) => ({ id, name })) : [];
    case null:
    case undefined:
      return [];
  }
};
