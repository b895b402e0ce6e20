import { londonDate } from '../calendar/london.ts';
import { checkRequest } from '../casefile/request/check-request.ts';
import { completeRequest as decideCompleteRequest } from '../casefile/request/complete-request.ts';
import { type Looked, addressCheck } from './address-check.ts';
import type { House } from './house.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';
import { draftOf } from './see-request.ts';
import { staffById } from './staff.ts';
import type { Ask } from './use-case.ts';

/** Sends the request, as its papers stand, to whoever authorises it. */
export const completeRequest = (
  house: House,
  person: Person,
  { caseId, idempotencyKey, reasons, confirmed = [] }: Omit<Ask<never>, 'command'> & Partial<Looked>,
): Promise<Outcome> =>
  perform(house, person, {
    caseId,
    idempotencyKey,
    reasons,
    act: 'write-request',
    decide: decideCompleteRequest,
    command: async ({ tx, protocol, now }) => {
      const draft = await draftOf({ tx, caseId });
      const checked = checkRequest(draft, { protocol, today: londonDate(now), now, staff: await staffById(tx) });
      const emails = checked.form?.invitees.map(({ email }) => email) ?? [];
      return { checked, addresses: await addressCheck({ tx }, emails, { confirmed }) };
    },
  });
