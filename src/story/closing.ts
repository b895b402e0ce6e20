import { isAsked } from '../casefile/decision/asked.ts';
import { factsOf } from './looking.ts';
import type { Playing } from './step.ts';

/** The decisions without which the meeting cannot be closed, and those of them still to be taken, child by child. */
export const toClose = (
  playing: Playing,
): { readonly open: readonly string[]; readonly clauses: readonly string[] } => {
  const { told, protocol, inForce } = playing;
  const facts = factsOf(playing);
  const rules = protocol.meeting.decisions.filter((rule) => rule.closesMeeting && isAsked(rule, inForce.holds, facts));
  const isTaken = (id: string, child: string | null): boolean =>
    told.decisions.some(({ decisionId, childId }) => decisionId === id && (child === null || childId === child));
  const childrenOf = (perChild: boolean) =>
    perChild && told.children.length > 0 ? told.children.map(({ id }) => id) : [null];
  const open = rules.flatMap((rule) =>
    childrenOf(rule.perChild)
      .filter((child) => !isTaken(rule.id, child))
      .map((child) => ({ said: child === null ? rule.id : `${rule.id} for "${child}"`, clauses: rule.clauses })),
  );
  return {
    open: open.map(({ said }) => said),
    clauses: (open.length > 0 ? open : rules).flatMap(({ clauses }) => clauses),
  };
};
