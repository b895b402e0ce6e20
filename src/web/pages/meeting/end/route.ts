import type { Temporal } from 'temporal-polyfill';
import { closeMeeting } from '../../../../application/close-meeting.ts';
import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import { gathering } from '../../../../protocol/gathering.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { reasonsMissing } from '../../../describe/reasons-missing.ts';
import { paths } from '../../../paths.ts';
import { departureReasons } from '../../../pieces/departure-panel.ts';
import type { Visit } from '../../../visit.ts';
import { forbidden } from '../../../wrong/pages.ts';
import { answered } from '../answered.ts';
import { comesBack } from '../comes-back.ts';
import { roomPage } from '../frame/room-page.ts';
import { type EndError, endErrors, isOfArea } from '../../telephone/end-errors.ts';
import type { Room } from '../room.ts';
import { momentFields, readMoment } from '../typed-moment.ts';
import { endShown } from './presenter.ts';
import { endView } from './view.ts';

interface Ending {
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly departures?: readonly DepartureAsked[];
}

const pageOf = ({ visitor }: Visit, room: Room, { body, errors, departures }: Ending): string => {
  const shown = endShown(room);
  return roomPage({
    room,
    visitor,
    place: 'end',
    title: `End the ${gathering(room.protocol.protocol)}`,
    errors,
    body: endView({
      caseId: room.caseId,
      word: gathering(room.protocol.protocol),
      csrf: visitor.csrf,
      shown,
      mayClose: room.may.has('close-meeting'),
      departures: departures ?? shown.departures,
      body,
      errors,
    }),
  });
};

/** What is still missing before the meeting can end. */
export const showEnd = (visit: Visit, room: Room): Answer =>
  pageOf(visit, room, { body: { ended: 'now', ...momentFields('ended-at', visit.now) }, errors: [] });

const endFrom = (body: Fields, now: Temporal.Instant): string | PageError => {
  if (body['ended'] === 'now') return now.toString();
  if (body['ended'] !== 'earlier') return { field: 'ended', message: 'Select when the meeting ended' };
  const read = readMoment(body, 'ended-at', 'when the meeting ended');
  return read.ok ? read.at.toString() : read.error;
};

/** An area whose text is too long leads to that area. */
const tooLongIn = (room: Room, error: EndError): PageError =>
  isOfArea(room, error) ? { message: `${error.message} on its page`, clauses: error.clauses } : error;

/** On the page of a telephone discussion one reason stands for all that it ends without. */
const oneForAll = (room: Room, { reason = '' }: Fields): Readonly<Record<string, string>> =>
  reason.trim() === '' ? {} : Object.fromEntries(endShown(room).departures.map(({ rule }) => [rule, reason.trim()]));

/** Ends the meeting, or says what stands in the way. */
export const end = async (visit: Visit, room: Room): Promise<Answer> => {
  const { house, person, visitor, body, now, idempotencyKey } = visit;
  const again = (rest: Pick<Ending, 'departures'> & { readonly errors: readonly EndError[] }) =>
    comesBack(visit, {
      room,
      returned: { open: { part: 'end' }, body, errors: endErrors(room, { body, errors: rest.errors }) },
      usual: () => pageOf(visit, room, { body, ...rest, errors: rest.errors.map((error) => tooLongIn(room, error)) }),
    });
  if (!room.may.has('close-meeting'))
    return forbidden(visitor, { message: 'The chair, their manager or the desk ends the meeting.' });
  const endedAt = endFrom(body, now);
  if (typeof endedAt !== 'string') return again({ errors: [endedAt] });
  const reasons = { ...oneForAll(room, body), ...departureReasons(body) };
  const ask = { caseId: room.caseId, command: { endedAt }, reasons, idempotencyKey };
  return answered(visit, room.caseId, await closeMeeting(house, person, ask), {
    done: () => seeOther(paths.meetingEnded(room.caseId)),
    refused: (errors) => again({ errors }),
    needsReason: (departures) => again({ errors: reasonsMissing(departures, body), departures }),
  });
};
