import { Temporal } from 'temporal-polyfill';
import { type MeetingOpened, startMeeting } from '../../../../application/start-meeting.ts';
import type { Ask } from '../../../../application/use-case.ts';
import { chairOf } from '../../../../casefile/holder.ts';
import { gathering } from '../../../../protocol/gathering.ts';
import type { CaseFileIn } from '../../../../casefile/state.ts';
import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import { reasonsMissing } from '../../../describe/reasons-missing.ts';
import { paths } from '../../../paths.ts';
import { departureReasons } from '../../../pieces/departure-panel.ts';
import type { Visit } from '../../../visit.ts';
import { forbidden, movedOn, notFound } from '../../../wrong/pages.ts';
import type { Opened } from '../open-room.ts';
import { momentFields } from '../typed-moment.ts';
import { chairRule, startShown } from './presenter.ts';
import { readStart } from './read.ts';
import { type StartPage, startView } from './view.ts';

type Booked = CaseFileIn<'booked'>;

/** When it probably started, if it is written down afterwards. */
const bookedOrNow = ({ booking }: Booked, now: Temporal.Instant): Temporal.Instant => {
  const startsAt = Temporal.Instant.from(booking.startsAt);
  return Temporal.Instant.compare(startsAt, now) < 0 ? startsAt : now;
};

const shownTo = ({ visit, seen }: Opened, meeting: Booked, rest: Partial<StartPage>): string => {
  const { protocol, visitor, now } = visit;
  const shown = startShown({ meeting, people: seen.people, protocol, now });
  const chair = chairOf(meeting, protocol, now.toString());
  return startView({
    visitor,
    caseId: seen.caseId,
    reference: meeting.reference,
    word: protocol.protocol.words.discussion,
    short: gathering(protocol.protocol),
    chairRule: chairRule(chair, protocol.protocol),
    chairClauses: chair.clauses,
    shown,
    mayStart: seen.may.has('start-meeting'),
    body: { chair: shown.chairs.booked, when: 'now', ...momentFields('started-at', bookedOrNow(meeting, now)) },
    errors: [],
    departures: [],
    ...rest,
  });
};

/** The page from which a booked meeting is started. */
export const showStart = (opened: Opened, meeting: Booked): Answer => shownTo(opened, meeting, {});

const notYoursToStart = ({ visitor, protocol: { protocol } }: Visit): Answer =>
  forbidden(visitor, {
    message: 'The chair, their manager or the desk starts the meeting.',
    clauses: protocol.chair.clauses,
  });

/** What needs a reason, for a page that comes back because a reason was too long: asked without any, nothing is done. */
const departuresOf = async ({ house, person }: Visit, ask: Ask<MeetingOpened>): Promise<readonly DepartureAsked[]> => {
  const outcome = await startMeeting(house, person, { ...ask, reasons: {}, idempotencyKey: null });
  return outcome.kind === 'needs-reason' ? outcome.departures : [];
};

/** Starts a booked meeting, or says what is missing. */
export const start = async (opened: Opened, meeting: Booked): Promise<Answer> => {
  const { visit, seen } = opened;
  const { house, person, visitor, body, now, idempotencyKey } = visit;
  const { caseId } = seen;
  const { chairs } = startShown({ meeting, people: seen.people, protocol: visit.protocol, now });
  const again = (rest: Partial<StartPage>) => withStatus(422, shownTo(opened, meeting, { body, ...rest }));
  const read = readStart(body, chairs, now);
  if (!read.ok) return seen.may.has('start-meeting') ? again({ errors: read.errors }) : notYoursToStart(visit);
  const ask = { caseId, command: read.command, reasons: departureReasons(body), idempotencyKey };
  const outcome = await startMeeting(house, person, ask);
  switch (outcome.kind) {
    case 'done':
      return seeOther(paths.meetingPeople(caseId));
    case 'refused': {
      if (outcome.refusals.some(({ code }) => code === 'not-now'))
        return movedOn(visitor, { message: 'Somebody has just started this meeting.', look: paths.meeting(caseId) });
      return again({ errors: outcome.refusals, departures: await departuresOf(visit, ask) });
    }
    case 'needs-reason':
      return again({ errors: reasonsMissing(outcome.departures, body), departures: outcome.departures });
    case 'forbidden':
      return notYoursToStart(visit);
    case 'not-found':
      return notFound(visitor);
  }
};
