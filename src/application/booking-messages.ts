import type { Booking } from '../casefile/booking/booking.ts';
import type { Recorded } from '../casefile/events.ts';
import { hasBooking } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Message } from '../store/outbox.ts';
import { type Owner, deskOwner } from '../timescales/owner.ts';
import { type Letter, type Said, named, noticeOf, send, sendTo, writerOf } from './staff-letter.ts';
import type { Letters, Writing } from './writing.ts';

const person = (personId: string): Owner => ({ kind: 'person', personId });

const asksTo = {
  chair: { kind: 'chair', subject: 'please chair', what: 'You were asked to chair this meeting.' },
  takeMinutes: {
    ...{ kind: 'take-minutes', subject: 'please take the minutes' },
    what: 'You were asked to take the minutes of this meeting.',
  },
};

/** For a minute-taker who does not sign in, their desk. */
const holdersOf = (
  { chairPersonId, minuteTakerPersonId, desk }: Booking,
  { protocol, people }: Writing,
): readonly Owner[] => {
  const minuteTaker = people.find(({ id }) => id === minuteTakerPersonId);
  return [person(chairPersonId), minuteTaker === undefined ? deskOwner(protocol, desk) : person(minuteTaker.id)];
};

/** Everybody whose meeting it is, or was until now, besides those invited: who chairs, takes the minutes, asked for it and authorised it. */
const thoseWhoRunIt = (writing: Writing): readonly Owner[] => {
  const { before, state, protocol } = writing;
  const bookings = [before, state].flatMap((each) => (hasBooking(each) ? [each.booking] : []));
  if (bookings.length === 0) return [];
  const holders = bookings.flatMap((booking) => holdersOf(booking, writing));
  return [...holders, writerOf(writing), named(writing, protocol.request.authorisedBy)];
};

/** To each of them once. */
const toEach = (owners: readonly Owner[], writing: Writing, letter: Letter): readonly Message[] => {
  const messages = owners.flatMap((owner) => send(owner, writing, letter));
  return [...new Map(messages.map((each) => [each.dedupeKey, each])).values()];
};

const tellThem = (writing: Writing, letter: Letter): readonly Message[] =>
  toEach(thoseWhoRunIt(writing), writing, letter);

/** What a booking asks of whoever runs the meeting, each told once, the first that concerns them. */
const bookedFor = (booking: Booking, writing: Writing): readonly (Said & Pick<Letter, 'kind'> & { owner: Owner })[] => {
  const booked = { kind: 'booked', subject: 'booked', what: 'The meeting is booked.' };
  const authorises = named(writing, writing.protocol.request.authorisedBy);
  return [
    { ...asksTo.chair, owner: person(booking.chairPersonId) },
    ...(booking.minuteTakerPersonId === null
      ? []
      : [{ ...asksTo.takeMinutes, owner: person(booking.minuteTakerPersonId) }]),
    ...[writerOf(writing), authorises].filter(({ kind }) => kind === 'person').map((owner) => ({ ...booked, owner })),
  ];
};

/**
 * Whoever chairs, takes the minutes, asked for it or authorised it and is not to be invited is told that it is booked; nobody of
 * what they have just done, or of a discussion that is on.
 */
const tellOfBooking = ({ version, actor }: Recorded, writing: Writing): readonly Message[] => {
  const { state, people } = writing;
  if (!hasBooking(state) || state.status === 'meeting') return [];
  const by = people.find(({ id }) => id === actor.personId)?.email.toLowerCase();
  const known = [by, ...state.form.invitees.map(({ email }) => email.toLowerCase())];
  const messages = bookedFor(state.booking, writing).flatMap(({ owner, kind, ...said }) =>
    send(owner, writing, { kind, version, notice: noticeOf(writing, said) }),
  );
  return messages.filter(
    ({ recipient, dedupeKey }, at) =>
      !known.includes(recipient) && messages.findIndex((each) => each.dedupeKey === dedupeKey) === at,
  );
};

/** To whoever a booking names, where they sign in. */
const tellHolder = (
  part: 'chairPersonId' | 'minuteTakerPersonId',
  booked: CaseFile,
  writing: Writing,
  { kind, version, ...said }: Said & Pick<Letter, 'kind' | 'version'>,
): readonly Message[] => {
  const personId = hasBooking(booked) ? booked.booking[part] : null;
  if (personId === null) return [];
  return send(person(personId), writing, { kind, version, notice: noticeOf(writing, said) });
};

/** The messages that a booking, and every change of it, gives rise to for the authority's own people. */
export const bookingLetters: Letters = {
  MeetingBooked: tellOfBooking,
  BookingChangeAsked: ({ version }, writing) =>
    sendTo(writing.protocol.rearranging?.agreedBy, writing, {
      ...{ kind: 'agree-change', version },
      notice: noticeOf(writing, {
        subject: 'your agreement is needed',
        what: 'You are asked to agree to a change of booking.',
        path: '/booking/agree',
      }),
    }),
  BookingChangeDeclined: ({ version }, writing) => {
    const { before, state, protocol } = writing;
    if (!hasBooking(state)) return [];
    const what = 'The change of booking was not agreed to, so the meeting stays as booked.';
    const notice = noticeOf(writing, { subject: 'booking stands', what });
    const asked = hasBooking(before) && before.changeAsked !== null ? [before.changeAsked.by] : [];
    const owners = [deskOwner(protocol, state.booking.desk), ...asked.map(({ personId }) => person(personId))];
    return toEach(owners, writing, { kind: 'change-declined', version, notice });
  },
  MeetingRearranged: ({ version }, writing) => {
    const what = 'The meeting has another booking. Everybody invited is asked again. The clocks keep running.';
    const notice = noticeOf(writing, { subject: 'rearranged', what });
    return tellThem(writing, { kind: 'staff-moved', version, notice });
  },
  MeetingCancelled: ({ version }, writing) => {
    const what = 'The meeting is cancelled, and everybody invited is told. The clocks keep running.';
    const notice = noticeOf(writing, { subject: 'cancelled', what });
    return tellThem(writing, { kind: 'staff-cancelled', version, notice });
  },
  ChairNamed: ({ version }, writing) => [
    ...tellHolder('chairPersonId', writing.state, writing, {
      ...{ ...asksTo.chair, version },
    }),
    ...tellHolder('chairPersonId', writing.before, writing, {
      ...{ kind: 'chair-no-more', version, subject: 'you no longer chair' },
      what: 'Somebody else was asked to chair this meeting, so you no longer do.',
    }),
  ],
  MinuteTakerNamed: ({ version }, writing) => [
    ...tellHolder('minuteTakerPersonId', writing.state, writing, {
      ...{ ...asksTo.takeMinutes, version },
    }),
    ...tellHolder('minuteTakerPersonId', writing.before, writing, {
      ...{ kind: 'take-minutes-no-more', version, subject: 'you no longer take the minutes' },
      what: 'Somebody else was asked to take the minutes of this meeting, so you no longer do.',
    }),
  ],
};
