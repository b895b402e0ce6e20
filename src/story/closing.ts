import { isAsked } from '../casefile/decision/asked.ts';
import { stillToDecide } from '../casefile/decision/undecided.ts';
import type { FamilyMember } from '../casefile/request/request-form.ts';
import { factsOf } from './looking.ts';
import type { Playing } from './step.ts';
import type { Told } from './told.ts';

/** The children of a story: those it introduced, and those it only names in a decision. */
const childrenOf = ({ children, decisions }: Told): readonly FamilyMember[] => {
  const named = decisions.flatMap(({ childId }) => childId ?? []);
  const others = [...new Set(named)].filter((name) => !children.some(({ id }) => id === name));
  return [...children, ...others.map((id): FamilyMember => ({ id, group: 'child', answers: {} }))];
};

/** The decisions without which the meeting cannot be closed, and those of them still to be taken, child by child. */
export const toClose = (
  playing: Playing,
): { readonly open: readonly string[]; readonly clauses: readonly string[] } => {
  const { told, protocol, inForce } = playing;
  const facts = factsOf(playing);
  const people = childrenOf(told);
  const rules = protocol.meeting.decisions
    .filter((rule) => rule.closesMeeting && isAsked(rule, inForce.holds, facts))
    .map((rule) => ({ ...rule, perChild: rule.perChild && people.length > 0 }));
  const open = stillToDecide(rules, { form: { people }, decisions: told.decisions });
  return {
    open: open.map(({ rule, child }) => (child === null ? rule.id : `${rule.id} for "${child.id}"`)),
    clauses: (open.length > 0 ? open.map(({ rule }) => rule) : rules).flatMap(({ clauses }) => clauses),
  };
};
