import type { MeetingDecision } from '../../protocol/schema.ts';
import type { FamilyMember, RequestForm } from '../request/request-form.ts';

/** The children a decision is taken for: those the request is about, and the other relevant ones where the protocol says. */
export const childrenFor = (rule: MeetingDecision, { people }: Pick<RequestForm, 'people'>): readonly FamilyMember[] =>
  people.filter(({ group }) => group === 'child' || (rule.forOtherChildren && group === 'other-child'));
