import type { Booking } from '../casefile/booking/booking.ts';
import { hasAuthorisation, hasBooking, hasRequest } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import { type Notice, requestNotice, staffNotice } from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { type Owner, addressesOf, deskOwner, namedOwner } from '../timescales/owner.ts';
import { type Letters, type Writing, message } from './writing.ts';

interface Letter {
  readonly kind: string;
  readonly version: number;
  readonly notice: Notice;
}

const send = (owner: Owner, writing: Writing, { kind, version, notice }: Letter): readonly Message[] =>
  addressesOf(owner, writing.people).map((recipient) => message(writing, notice, { recipient, kind, version }));

const sourceOf = ({ state, caseId, address, protocol }: Writing, path: string) => ({
  reference: state.reference,
  word: protocol.words.discussion,
  link: `${address}/discussions/${caseId}${path}`,
});

interface Said {
  readonly subject: string;
  readonly what: string;
  readonly path?: string;
}

const noticeOf = (writing: Writing, { subject, what, path = '' }: Said): Notice =>
  staffNotice({ ...sourceOf(writing, path), subject, what });

const writerOf = ({ state }: Writing): Owner => ({ kind: 'person', personId: state.begunBy.personId });

const named = (writing: Writing, role: string): Owner =>
  hasRequest(writing.state) ? namedOwner(writing.state.form, writing.protocol, role) : writerOf(writing);

/** To whoever has a role; to nobody where the protocol names none. */
const sendTo = (role: string | undefined, writing: Writing, letter: Letter): readonly Message[] =>
  role === undefined ? [] : send(named(writing, role), writing, letter);

/** Who asked for a correction, by the address their invitation went to. */
const askerOf = ({ state }: Writing, correctionId: string) => {
  if (state.status !== 'closed') return undefined;
  const asked = state.corrections.find(({ id }) => id === correctionId);
  return state.invitations.find(({ id }) => id === asked?.invitationId);
};

/** For a minute-taker who does not sign in, their desk. */
const holdersOf = (
  { chairPersonId, minuteTakerPersonId, desk }: Booking,
  { protocol, people }: Writing,
): readonly Owner[] => {
  const minuteTaker = people.find(({ id }) => id === minuteTakerPersonId);
  return [
    { kind: 'person', personId: chairPersonId },
    minuteTaker === undefined ? deskOwner(protocol, desk) : { kind: 'person', personId: minuteTaker.id },
  ];
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
const tellThem = (writing: Writing, letter: Letter): readonly Message[] => {
  const messages = thoseWhoRunIt(writing).flatMap((owner) => send(owner, writing, letter));
  return [...new Map(messages.map((each) => [each.dedupeKey, each])).values()];
};

/** Tells the desk that a request waits to be booked. */
const askDesk = (writing: Writing, version: number): readonly Message[] => {
  const { state, protocol } = writing;
  if (!hasAuthorisation(state)) return [];
  const { desk, urgency } = state.authorisation;
  const notice = requestNotice({
    ...sourceOf(writing, '/book'),
    request: protocol.words.request,
    desk: protocol.desks.find(({ id }) => id === desk)?.name ?? desk,
    urgency: protocol.urgencies.find(({ id }) => id === urgency)?.label ?? urgency,
  });
  return send(deskOwner(protocol, desk), writing, { kind: 'request', version, notice });
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
  return send({ kind: 'person', personId }, writing, { kind, version, notice: noticeOf(writing, said) });
};

/** The messages that events give rise to for the authority's own people, and to whoever asked for a correction. */
export const staffLetters: Letters = {
  RequestCompleted: ({ version }, writing) =>
    send(named(writing, writing.protocol.request.authorisedBy), writing, {
      ...{ kind: 'authorise', version },
      notice: noticeOf(writing, {
        subject: 'please authorise',
        what: 'A request is waiting for you to authorise it.',
        path: '/authorise',
      }),
    }),
  RequestReturned: ({ version }, writing) =>
    send(writerOf(writing), writing, {
      ...{ kind: 'returned', version },
      notice: noticeOf(writing, {
        subject: 'request returned',
        what: 'Your request was returned to you with what needs to change.',
        path: '/request',
      }),
    }),
  MeetingNotNeeded: ({ version }, writing) =>
    send(writerOf(writing), writing, {
      ...{ kind: 'not-needed', version },
      notice: noticeOf(writing, {
        subject: 'no meeting',
        what: 'It was decided that a meeting is not required, with the reason.',
      }),
    }),
  MeetingAuthorised: ({ version }, writing) => askDesk(writing, version),
  MeetingAskedAgain: ({ version }, writing) => askDesk(writing, version),
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
    if (!hasBooking(writing.state)) return [];
    const what = 'The change of booking was not agreed to, so the meeting stays as booked.';
    const notice = noticeOf(writing, { subject: 'booking stands', what });
    const desk = deskOwner(writing.protocol, writing.state.booking.desk);
    return send(desk, writing, { kind: 'change-declined', version, notice });
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
      ...{ kind: 'chair', version, subject: 'please chair' },
      what: 'You were asked to chair this meeting.',
    }),
    ...tellHolder('chairPersonId', writing.before, writing, {
      ...{ kind: 'chair-no-more', version, subject: 'you no longer chair' },
      what: 'Somebody else was asked to chair this meeting, so you no longer do.',
    }),
  ],
  MinuteTakerNamed: ({ version }, writing) => [
    ...tellHolder('minuteTakerPersonId', writing.state, writing, {
      ...{ kind: 'take-minutes', version, subject: 'please take the minutes' },
      what: 'You were asked to take the minutes of this meeting.',
    }),
    ...tellHolder('minuteTakerPersonId', writing.before, writing, {
      ...{ kind: 'take-minutes-no-more', version, subject: 'you no longer take the minutes' },
      what: 'Somebody else was asked to take the minutes of this meeting, so you no longer do.',
    }),
  ],
  CorrectionProposed: ({ version, data: { correction } }, writing) =>
    sendTo(writing.protocol.circulation.corrections?.decidedBy, writing, {
      ...{ kind: 'correction', version },
      notice: noticeOf(writing, {
        subject: 'correction to decide',
        what: 'Somebody asks for a correction to the minutes.',
        path: `/corrections/${correction.id}`,
      }),
    }),
  CorrectionDecided: ({ version, data: { ruling } }, writing) => {
    const asker = askerOf(writing, ruling.correctionId);
    if (asker === undefined) return [];
    const what = 'The correction you asked for was decided, with the reason.';
    const notice = noticeOf(writing, { subject: 'your correction', what, path: `/invitations/${asker.id}` });
    return send({ kind: 'address', address: asker.email }, writing, { kind: 'correction-decided', version, notice });
  },
};
