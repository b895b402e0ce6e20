import { Temporal } from 'temporal-polyfill';
import { askToChangeBooking } from '../src/application/ask-to-change-booking.ts';
import { beginRequest } from '../src/application/begin-request.ts';
import { type BookingChosen, bookMeeting } from '../src/application/book-meeting.ts';
import { completeRequest } from '../src/application/complete-request.ts';
import type { Outcome } from '../src/application/outcome.ts';
import { startMeeting } from '../src/application/start-meeting.ts';
import { authoriseMeeting } from '../src/application/use-cases.ts';
import type { CaseFile } from '../src/casefile/state.ts';
import { savePaper } from '../src/store/papers.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { type Typed, typedWith } from './bradford-request.ts';
import type { Bradford } from './cast.ts';

const invited = (role: string) => ({
  [`invitee/${role}`]: {
    name: `Duty desk ${role}`,
    email: `${role}@example.org`,
    organisation: `Organisation ${role}`,
  },
});

/** Bradford's form, complete, as the cast's social worker in East would have typed it. */
const papers = typedWith({
  'section/team': { 'social-worker': 'worker', 'team-manager': 'manager', 'service-manager': 'service-manager' },
  ...invited('police'),
  ...invited('health'),
  ...invited('education'),
});

const done = (outcome: Outcome, what: string): CaseFile => {
  if (outcome.kind === 'done') return outcome.state;
  throw new Error(`the journey stopped: could not ${what}: ${JSON.stringify(outcome)}`);
};

export interface Authorised {
  readonly urgency?: string;
  readonly desk?: string;
  readonly decidedAt?: string;
  readonly actionTakenAt?: string;
  /** Papers of the request that differ from the usual ones. */
  readonly typed?: Typed;
  /** The case file that it follows. */
  readonly follows?: string;
}

/** Brings case files as far as a test needs, by the use cases of the people who would do it. Each gives its id. */
export const journeyOf = ({ house, person }: Bradford) => {
  const drafting = async (typed: Typed = {}, follows: string | null = null): Promise<string> => {
    const writer = person('worker');
    const begun = await beginRequest(house, writer, { idempotencyKey: null, follows });
    if (begun.kind !== 'done') throw new Error('the journey stopped: nobody may begin a request');
    const { caseId } = begun;
    const merged = Object.entries({ ...papers, ...typed }).map(
      ([key, fields]) => [key, { ...papers[key], ...fields }] as const,
    );
    const by = writer.name;
    const now = house.clock().toString();
    await withinAuthority(house.db, writer.authorityId, async (tx) => {
      for (const [key, fields] of merged) await savePaper(tx, { caseId, key, basedOn: 0, fields, by, now });
    });
    return caseId;
  };

  const requested = async (typed: Typed = {}, follows: string | null = null): Promise<string> => {
    const caseId = await drafting(typed, follows);
    done(await completeRequest(house, person('worker'), { caseId, idempotencyKey: null }), 'send the request');
    return caseId;
  };

  const waiting = async (authorised: Authorised = {}): Promise<string> => {
    const { urgency = '24-hours', desk = 'east', typed, follows, ...rest } = authorised;
    const caseId = await requested(typed, follows);
    const { decidedAt = house.clock().toString(), actionTakenAt = null } = rest;
    const rationale = { by: 'Ruth Adeyemi', text: 'The family is abroad until Tuesday.' };
    const command = { urgency, desk, decidedAt, actionTakenAt, rationale };
    done(await authoriseMeeting(house, person('manager'), { caseId, command }), 'authorise the request');
    return caseId;
  };

  const chosen = (startsAt: string, desk = 'east'): BookingChosen => ({
    desk,
    startsAt,
    mode: 'virtual',
    place: 'https://meet.example.org/strategy',
    chairPersonId: 'manager',
    minuteTakerName: 'Minute taker east',
    minuteTakerPersonId: null,
    roomId: null,
  });

  /** Without a time, the next full hour. */
  const booked = async (startsAt?: string, authorised: Authorised = {}): Promise<string> => {
    const caseId = await waiting(authorised);
    const next = house.clock().round({ smallestUnit: 'hour', roundingMode: 'ceil' }).toString();
    const reason = 'There is no other way.';
    const reasons = { 'outside-slots': reason, late: reason, 'recorded-afterwards': reason };
    const desk = authorised.desk ?? 'east';
    const ask = { caseId, command: chosen(startsAt ?? next, desk), reasons };
    done(await bookMeeting(house, person(`minutes-${desk}`), ask), 'book the meeting');
    return caseId;
  };

  const cancelling = async (startsAt?: string): Promise<string> => {
    const caseId = await booked(startsAt);
    const command = { kind: 'cancel', reason: 'The family has moved away.' } as const;
    done(await askToChangeBooking(house, person('minutes-east'), { caseId, command }), 'ask to cancel');
    return caseId;
  };

  const moving = async (startsAt: string, to: string): Promise<string> => {
    const caseId = await booked(startsAt);
    const command = { kind: 'rearrange', reason: 'Health cannot come before.', chosen: chosen(to) } as const;
    const reasons = { 'outside-slots': 'No slot is free.', late: 'Health is needed.' };
    done(await askToChangeBooking(house, person('minutes-east'), { caseId, command, reasons }), 'ask to rearrange');
    return caseId;
  };

  const meeting = async (authorised: Authorised = {}): Promise<string> => {
    const caseId = await booked(undefined, authorised);
    const startedAt = Temporal.Instant.from(house.clock()).toString();
    const command = { chairPersonId: 'manager', startedAt };
    done(await startMeeting(house, person('manager'), { caseId, command }), 'start the meeting');
    return caseId;
  };

  return { drafting, requested, waiting, booked, cancelling, moving, meeting, chosen };
};
