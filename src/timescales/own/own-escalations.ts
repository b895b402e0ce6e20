import type { Protocol, TimescaleRule } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import { answerKey } from './answers-awaited.ts';
import { childrenDecidedKey } from './children-decided.ts';
import { heldAsBookedKey } from './held-as-booked.ts';
import { informationKey } from './information-awaited.ts';
import { actionKey } from './actions-agreed.ts';

type Escalates = TimescaleRule['escalates'];

const assumed = (after: string, to: string | undefined): Escalates =>
  to === undefined ? [] : [{ after, to, clauses: [], assumed: true }];

/** Whom one of Convenor's own duties goes up to when it is late. The figures are its own. */
export const ownEscalations = ({ key }: Pick<Duty, 'key'>, protocol: Protocol): Escalates => {
  const { minuteTaker, request, rearranging } = protocol;
  if (key === heldAsBookedKey) return [...assumed('PT0S', minuteTaker.role), ...assumed('PT1H', request.authorisedBy)];
  if (key.startsWith(answerKey('')) || key.startsWith(informationKey('')))
    return [...assumed('PT0S', minuteTaker.role), ...assumed('PT1H', request.authorisedBy)];
  if (key === childrenDecidedKey) return assumed('P1D', rearranging?.agreedBy);
  return key.startsWith(actionKey('')) ? assumed('P1D', request.authorisedBy) : [];
};
