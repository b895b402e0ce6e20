import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { beginRequest } from '../../../src/application/begin-request.ts';
import { bookMeeting } from '../../../src/application/book-meeting.ts';
import { completeRequest } from '../../../src/application/complete-request.ts';
import type { Outcome } from '../../../src/application/outcome.ts';
import { authoriseMeeting } from '../../../src/application/use-cases.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';
import type { Bradford } from '../../cast.ts';
import { journeyOf } from '../../journey.ts';
import { must } from './must.ts';

const isTaken = (outcome: Outcome): boolean =>
  outcome.kind === 'refused' && outcome.refusals.some(({ code }) => code === 'slot-taken');

const reason = 'There is no other way.';
const reasons = { late: reason, 'outside-slots': reason, 'recorded-afterwards': reason };

/**
 * Requests as far as they are booked, by the use cases of those who do it; only the papers of the request, which take
 * longest, are typed once a house and then copied.
 */
export const requestsOf = (bradford: Bradford) => {
  const { house, person } = bradford;
  const journey = journeyOf(bradford);
  let typed: Promise<string> | undefined;

  const drafting = async (): Promise<string> => {
    typed ??= journey.drafting();
    const from = await typed;
    const begun = await beginRequest(house, person('worker'), { idempotencyKey: null });
    if (begun.kind !== 'done') throw new Error('nobody may begin a request');
    await withinAuthority(house.db, 'bradford', (tx) =>
      sql`insert into paper (case_id, key, version, fields, saved_at, saved_by)
        select ${begun.caseId}, key, version, fields, ${house.clock().toString()}, saved_by
        from paper where case_id = ${from}`.execute(tx),
    );
    return begun.caseId;
  };

  const requested = async (): Promise<string> => {
    const caseId = await drafting();
    must(await completeRequest(house, person('worker'), { caseId, idempotencyKey: null }), 'send the request');
    return caseId;
  };

  const waiting = async (decidedAt = house.clock().toString()): Promise<string> => {
    const caseId = await requested();
    const rationale = { by: 'Ruth Adeyemi', text: 'The family is abroad until Tuesday.' };
    const command = { urgency: '24-hours', desk: 'east', decidedAt, actionTakenAt: null, rationale };
    must(await authoriseMeeting(house, person('manager'), { caseId, command }), 'authorise the request');
    return caseId;
  };

  /** At the hour asked for, or the next that is free: a plan may have booked that one. */
  const booked = async (startsAt: string): Promise<string> => {
    const caseId = await waiting();
    const bookAt = (time: string) =>
      bookMeeting(house, person('minutes-east'), { caseId, command: journey.chosen(time), reasons });
    let at = Temporal.Instant.from(startsAt);
    let outcome = await bookAt(at.toString());
    while (isTaken(outcome)) {
      at = at.add({ hours: 1 });
      outcome = await bookAt(at.toString());
    }
    must(outcome, 'book the meeting');
    return caseId;
  };

  return { drafting, requested, waiting, booked };
};
