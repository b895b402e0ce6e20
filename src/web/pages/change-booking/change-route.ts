import { askToChangeBooking } from '../../../application/ask-to-change-booking.ts';
import { seeDiariesThen } from '../../../application/see-diaries-then.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { bookingClauses } from '../../../casefile/booking/booking-rules.ts';
import { maySeeBoard } from '../../../disclosure/board.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import { paths } from '../../paths.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { reasonsMissing } from '../../describe/reasons-missing.ts';
import { changeView } from './change-view.ts';
import { type Changing, asBooked, changeShown, departuresOf, shownThen, timeMeant } from './presenter.ts';
import { readChange } from './read-change.ts';

const whose = ({ protocol: { protocol } }: Visit) =>
  protocol.rearranging === undefined
    ? { message: 'The desk that booked a meeting changes its booking.', clauses: bookingClauses(protocol) }
    : {
        message: 'The desk, the requester and whoever authorised it ask for a change of booking.',
        clauses: protocol.rearranging.clauses,
      };

/** Opens a booking that can be changed, for whoever may ask for it. */
const forAsker =
  (handler: (visit: Visit, changing: Changing) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, visitor, protocol, now } = visit;
    const caseId = visit.params['id'] ?? '';
    const found = await seeDiscussion(house, person, { caseId, act: 'ask-to-change-booking' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose(visit));
    const { state } = found.value;
    const look = paths.discussion(caseId);
    if (state.status !== 'booked')
      return movedOn(visitor, { message: 'Only a booked meeting that has not started can be changed.', look });
    if (state.changeAsked !== null) {
      const { agreedBy } = changeShown({ seen: found.value, booked: state, protocol, now });
      const message = `${state.changeAsked.by.name} has already asked for a change. It waits for the ${agreedBy ?? 'manager'} to agree.`;
      return movedOn(visitor, { message, look });
    }
    return handler(visit, { seen: found.value, booked: state, protocol, now });
  };

const shownTo = async (
  visit: Visit,
  changing: Changing,
  typed: Fields,
  errors: readonly PageError[],
): Promise<string> => {
  const time = timeMeant(typed, changing);
  const diaries = await seeDiariesThen(visit.house, visit.person, time);
  return changeView({
    visitor: visit.visitor,
    shown: { ...changeShown(changing), ...shownThen(changing, time, diaries) },
    seesBoard: maySeeBoard(visit.person, visit.protocol.protocol),
    typed: { ...asBooked(changing.booked.booking, diaries), ...typed },
    departures: departuresOf(typed, changing),
    errors,
  });
};

export const showChange = forAsker((visit, changing) => shownTo(visit, changing, {}, []));

/** A slot that is taken is a fault of the day and time typed. */
const atTheTime = (error: PageError): PageError => (error.field === 'time' ? { ...error, field: 'on' } : error);

export const askForChange = forAsker(async (visit, changing) => {
  const { house, person, visitor, body, protocol, idempotencyKey } = visit;
  const { caseId } = changing.seen;
  const again = (errors: readonly PageError[]) => shownTo(visit, changing, body, errors.map(atTheTime));
  if (body['show'] === 'free') return again([]);
  const read = readChange(body, protocol.protocol, changing.booked.booking);
  if (!read.ok) return withStatus(422, await again(read.errors));
  const ask = { caseId, command: read.wanted, reasons: departureReasons(body), idempotencyKey };
  return answerTo(await askToChangeBooking(house, person, ask), {
    visitor,
    done: () => seeOther(paths.discussion(caseId)),
    again: (errors, departures) => again([...errors, ...reasonsMissing(departures, body)]),
    look: paths.discussion(caseId),
    whose: whose(visit),
  });
});
