import { bookMeeting } from '../../../application/book-meeting.ts';
import { seeDiariesThen } from '../../../application/see-diaries-then.ts';
import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import type { CaseFile, CaseFileIn } from '../../../casefile/state.ts';
import { bookingClauses } from '../../../casefile/booking/booking-rules.ts';
import { londonDate } from '../../../calendar/london.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { may } from '../../../disclosure/may.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { boardAt } from '../board/where.ts';
import { bookedView } from './booked-view.ts';
import type { ChoicesThen } from './choices-then.ts';
import { modeIn } from './booking-fields.ts';
import { otherTimeView } from './other-time-view.ts';
import { type Confirming, confirmation, departuresFor, endOf } from './presenter.ts';
import { chosenIn } from './read-chosen.ts';
import { type SlotMeant, readSlot } from './read-slot.ts';
import { reasonsMissing } from '../../describe/reasons-missing.ts';
import { bookView } from './view.ts';

const whose = ({ protocol: { protocol } }: Visit) => ({
  message: 'The minute-takers of the desks book meetings.',
  clauses: bookingClauses(protocol),
});

interface Opened {
  readonly seen: DiscussionSeen;
  readonly waiting: CaseFileIn<'waiting'>;
}

const moved = ({ visitor, now }: Visit, { state, caseId }: DiscussionSeen): Answer =>
  movedOn(visitor, {
    message:
      state.status === 'booked'
        ? `${state.reference} is already booked for ${sayInstant(state.booking.startsAt, now)}.`
        : 'This request is no longer waiting to be booked.',
    look: paths.discussion(caseId),
  });

/** Opens a request that waits, for whoever books it. */
const forDesk =
  (handler: (visit: Visit, opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const caseId = visit.params['id'] ?? '';
    const found = await seeDiscussion(visit.house, visit.person, { caseId, act: 'book-meeting' });
    if (found.kind === 'not-found') return notFound(visit.visitor);
    if (found.kind === 'forbidden') return forbidden(visit.visitor, whose(visit));
    const { state } = found.value;
    return state.status === 'waiting'
      ? handler(visit, { seen: found.value, waiting: state })
      : moved(visit, found.value);
  };

const timePage = (
  { visitor, protocol }: Visit,
  { seen, waiting }: Opened,
  typed: Fields,
  errors: readonly PageError[],
) =>
  withStatus(
    422,
    otherTimeView({
      visitor,
      reference: waiting.reference,
      hasSlots: protocol.protocol.slots !== undefined,
      asked: {
        caseId: seen.caseId,
        desks: protocol.protocol.desks.map(({ id, name }) => ({ value: id, label: name })),
        typed,
        errors,
      },
    }),
  );

/** Whoever books takes the minutes; where they are elsewhere then, the first who is free: those of the meeting’s desk come first. */
const selfWriting = ({ id, name }: Visit['person'], { minuteTakers }: ChoicesThen): Fields => {
  const self = minuteTakers.find(({ value }) => value === id);
  if (self === undefined) return { 'minute-taker': name };
  const [free = self] = [self, ...minuteTakers].filter(({ isFree }) => isFree);
  return { 'minute-taker-person': free.isFree ? free.value : '' };
};

/** A slot looked at, with who and what can be had then. */
const confirmingAt = async (
  { house, person, protocol, now }: Visit,
  opened: Opened,
  slot: SlotMeant,
): Promise<Confirming> => {
  const span = { startsAt: slot.startsAt, endsAt: endOf(slot, protocol).toString() };
  return { ...opened, slot, protocol, now, diaries: await seeDiariesThen(house, person, span) };
};

const confirmPage = (visit: Visit, confirming: Confirming, typed: Fields, errors: readonly PageError[]): string => {
  const shown = confirmation(confirming);
  const begin = { chair: shown.chairToBegin, mode: shown.modes[0], ...selfWriting(visit.person, shown.then) };
  const fields = { ...begin, ...typed };
  return bookView({
    visitor: visit.visitor,
    shown,
    typed: fields,
    departures: departuresFor(confirming, { chair: fields.chair, mode: modeIn(fields) }),
    errors,
  });
};

const show = forDesk(async (visit, opened) => {
  const { query, protocol } = visit;
  const read = readSlot(query, protocol.protocol);
  switch (read.kind) {
    case 'none':
      return seeOther(boardAt({ request: opened.seen.caseId }));
    case 'wrong':
      return timePage(visit, opened, query, read.errors);
    case 'slot':
      return confirmPage(visit, await confirmingAt(visit, opened, read.slot), {}, []);
  }
});

/** Where it says that it is booked. Whoever stood in for another desk has no further part in it: the board says so. */
const bookedAt = (
  { person, protocol: { protocol } }: Visit,
  { caseId, state, startsAt }: { readonly caseId: string; readonly state: CaseFile; readonly startsAt: string },
): string =>
  may('read-discussion', person, { state, protocol })
    ? paths.booked(caseId)
    : boardAt({ day: londonDate(startsAt), booked: caseId });

const submit = forDesk(async (visit, opened) => {
  const { house, person, visitor, body, protocol, idempotencyKey } = visit;
  const { caseId } = opened.seen;
  const read = readSlot(body, protocol.protocol);
  if (read.kind !== 'slot') return timePage(visit, opened, body, read.kind === 'wrong' ? read.errors : []);
  const again = async (errors: readonly PageError[]) =>
    confirmPage(visit, await confirmingAt(visit, opened, read.slot), body, errors);
  const mode = modeIn(body);
  if (mode === null)
    return withStatus(422, await again([{ field: 'mode', message: 'Select how the meeting is held' }]));
  const command = chosenIn(body, { ...read.slot, mode });
  const reasons = departureReasons(body);
  return answerTo(await bookMeeting(house, person, { caseId, command, reasons, idempotencyKey }), {
    visitor,
    done: ({ state }) => seeOther(bookedAt(visit, { caseId, state, startsAt: read.slot.startsAt })),
    again: (errors, departures) => again([...errors, ...reasonsMissing(departures, body)]),
    look: paths.discussion(caseId),
    whose: whose(visit),
  });
});

const showBooked: Handler = async ({ house, person, params, visitor, protocol, now }) => {
  const caseId = params['id'] ?? '';
  const found = await seeDiscussion(house, person, { caseId });
  if (found.kind === 'not-found') return notFound(visitor);
  if (found.kind === 'forbidden') return forbidden(visitor, { message: 'This discussion is not one of yours.' });
  const { state } = found.value;
  if (state.status !== 'booked') return seeOther(paths.discussion(caseId));
  const desk = protocol.protocol.desks.find(({ id }) => id === state.booking.desk);
  return bookedView({ visitor, caseId, booked: state, deskName: desk?.name ?? state.booking.desk, now });
};

/** Booking: a slot chosen on the board is confirmed here, and everybody is invited. */
export const bookPages: AddPage = (app, house) => {
  app.get(paths.book(':id'), signedIn(house, show));
  app.post(
    paths.book(':id'),
    signedIn(
      house,
      sentOnce(({ params }) => paths.booked(params['id'] ?? ''), submit),
    ),
  );
  app.get(paths.booked(':id'), signedIn(house, showBooked));
};
