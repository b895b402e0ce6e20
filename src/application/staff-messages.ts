import { hasAuthorisation } from '../casefile/in-status.ts';
import { requestNotice } from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { deskOwner } from '../timescales/owner.ts';
import { bookingLetters } from './booking-messages.ts';
import { named, noticeOf, send, sendTo, sourceOf, writerOf } from './staff-letter.ts';
import type { Letters, Writing } from './writing.ts';

/** Who asked for a correction, by the address their invitation went to. */
const askerOf = ({ state }: Writing, correctionId: string) => {
  if (state.status !== 'closed') return undefined;
  const asked = state.corrections.find(({ id }) => id === correctionId);
  return state.invitations.find(({ id }) => id === asked?.invitationId);
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

/** The messages that events give rise to for the authority's own people, and to whoever asked for a correction. */
export const staffLetters: Letters = {
  ...bookingLetters,
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
