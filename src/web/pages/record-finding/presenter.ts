import type { Temporal } from 'temporal-polyfill';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { factsSoFar } from '../../../casefile/facts-of-case.ts';
import { findable } from '../../../casefile/finding/record-finding.ts';
import { factFinder } from '../../../protocol/condition/conditions.ts';
import type { FactValue, OwnFact, ProtocolInForce } from '../../../protocol/schema.ts';
import type { Begun } from '../record-happening/presenter.ts';

/** Something that can be found to be so. */
export interface FactShown {
  readonly id: string;
  readonly meaning: string;
  readonly clauses: readonly string[];
  /** What is known of it: "Yes", "Not known". */
  readonly known: string;
  /** The answers to choose from; none for a number or a text of one's own. */
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

export interface FindingShown {
  readonly caseId: string;
  readonly reference: string;
  readonly facts: readonly FactShown[];
}

const yesAndNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const answersOf = ({ type, options }: OwnFact): FactShown['answers'] =>
  type === 'yes-no' ? yesAndNo : options.map(({ id, label }) => ({ value: id, label }));

const sayValue = ({ options }: OwnFact, value: FactValue): string => {
  if (value === null) return 'Not known';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return options.find(({ id }) => id === value)?.label ?? String(value);
};

/** The facts of the protocol's own, with what is known of each in this case. */
export const findingShown = (
  { caseId }: Pick<DiscussionSeen, 'caseId'>,
  state: Begun,
  { protocol: inForce, now }: { readonly protocol: ProtocolInForce; readonly now: Temporal.Instant },
): FindingShown => {
  const { protocol } = inForce;
  const facts = factsSoFar(state, inForce, now.toString());
  const find = factFinder(protocol);
  return {
    caseId,
    reference: state.reference,
    facts: findable(protocol).map((own) => ({
      id: own.id,
      meaning: own.meaning,
      clauses: own.clauses,
      known: sayValue(own, find(own.id, facts)),
      answers: answersOf(own),
    })),
  };
};
