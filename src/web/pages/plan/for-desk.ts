import { type PlanScope, type PlanSeen, seeToPlan } from '../../../application/see-plan.ts';
import { bookingClauses } from '../../../casefile/booking/booking-rules.ts';
import type { Answer } from '../../answer.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';

type Opened = (visit: Visit, seen: PlanSeen, scope: PlanScope) => Promise<Answer> | Answer;

/** Opens the requests that wait, for whoever books them. */
export const forDesk =
  (scopeOf: (visit: Visit) => PlanScope, handler: Opened): Handler =>
  async (visit) => {
    const scope = scopeOf(visit);
    const found = await seeToPlan(visit.house, visit.person, scope);
    if (found.kind === 'not-found') return notFound(visit.visitor);
    if (found.kind === 'seen') return handler(visit, found.value, scope);
    return forbidden(visit.visitor, {
      message: 'Plans are for those who book meetings at a desk.',
      clauses: bookingClauses(visit.protocol.protocol),
    });
  };
