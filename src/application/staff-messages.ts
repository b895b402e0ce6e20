import type { Recorded } from '../casefile/events.ts';
import { hasBooking, hasRequest } from '../casefile/in-status.ts';
import { requestNotice, staffNotice } from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { type Owner, deskOwner, namedOwner } from '../timescales/owner.ts';
import { type Writing, message } from './writing.ts';

/** The addresses of whoever an owner is. */
const addressesOf = (owner: Owner, { people }: Writing): readonly string[] => {
  switch (owner.kind) {
    case 'person':
      return people.filter(({ id }) => id === owner.personId).map(({ email }) => email);
    case 'desk':
      return people.filter(({ role, desk }) => role === owner.role && desk === owner.desk).map(({ email }) => email);
    case 'address':
      return [owner.address];
  }
};

interface Told {
  readonly owner: Owner;
  readonly kind: string;
  readonly subject: string;
  readonly what: string;
  readonly path?: string;
}

const tell = (
  event: Recorded,
  writing: Writing,
  { owner, kind, subject, what, path = '' }: Told,
): readonly Message[] => {
  const { state, caseId, address, protocol } = writing;
  if (state.status === 'none') return [];
  const source = {
    reference: state.reference,
    word: protocol.words.discussion,
    link: `${address}/discussions/${caseId}${path}`,
  };
  return addressesOf(owner, writing).map((recipient) =>
    message(writing, staffNotice({ ...source, subject, what }), { recipient, kind, version: event.version }),
  );
};

const tellDesk = (event: Extract<Recorded, { type: 'MeetingAuthorised' }>, writing: Writing): readonly Message[] => {
  const { state, caseId, address, protocol } = writing;
  if (state.status === 'none') return [];
  const desk = protocol.desks.find(({ id }) => id === event.data.desk)?.name ?? event.data.desk;
  const urgency = protocol.urgencies.find(({ id }) => id === event.data.urgency)?.label ?? event.data.urgency;
  const source = {
    reference: state.reference,
    word: protocol.words.discussion,
    link: `${address}/discussions/${caseId}/book`,
  };
  return addressesOf(deskOwner(protocol, event.data.desk), writing).map((recipient) =>
    message(writing, requestNotice({ ...source, desk, urgency }), {
      recipient,
      kind: 'request',
      version: event.version,
    }),
  );
};

/** The messages that an event gives rise to for the authority's own people. BR-049, BR-058, BR-118. */
export const staffMessages = (event: Recorded, writing: Writing): readonly Message[] => {
  const { state, protocol } = writing;
  if (state.status === 'none') return [];
  const writer: Owner = { kind: 'person', personId: state.begunBy.personId };
  const named = (role: string): Owner => (hasRequest(state) ? namedOwner(state.form, protocol, role) : writer);
  const { authorisedBy } = protocol.request;
  switch (event.type) {
    case 'RequestCompleted':
      return tell(event, writing, {
        owner: named(authorisedBy),
        kind: 'authorise',
        subject: 'Please authorise',
        what: 'A request is waiting for you to authorise it.',
        path: '/authorise',
      });
    case 'RequestReturned':
      return tell(event, writing, {
        owner: writer,
        kind: 'returned',
        subject: 'Request returned',
        what: 'Your request was returned to you with what needs to change.',
        path: '/request',
      });
    case 'MeetingNotNeeded':
      return tell(event, writing, {
        owner: writer,
        kind: 'not-needed',
        subject: 'No meeting',
        what: 'It was decided that a meeting is not required, with the reason.',
      });
    case 'MeetingAuthorised':
      return tellDesk(event, writing);
    case 'BookingChangeAsked':
      return tell(event, writing, {
        owner: named(protocol.rearranging.agreedBy),
        kind: 'agree-change',
        subject: 'Your agreement is needed',
        what: 'You are asked to agree to a change of booking.',
        path: '/booking/agree',
      });
    case 'BookingChangeDeclined':
      return hasBooking(state)
        ? tell(event, writing, {
            owner: deskOwner(protocol, state.booking.desk),
            kind: 'change-declined',
            subject: 'Booking stands',
            what: 'The change of booking was not agreed to, so the meeting stays as booked.',
          })
        : [];
    case 'CorrectionProposed':
      return tell(event, writing, {
        owner: named(protocol.circulation.corrections.decidedBy),
        kind: 'correction',
        subject: 'Correction to decide',
        what: 'Somebody asks for a correction to the minutes.',
        path: `/corrections/${event.data.correction.id}`,
      });
    case 'CorrectionDecided': {
      const correction =
        state.status === 'closed'
          ? state.corrections.find(({ id }) => id === event.data.ruling.correctionId)
          : undefined;
      const asker =
        state.status === 'closed' ? state.invitations.find(({ id }) => id === correction?.invitationId) : undefined;
      return asker === undefined
        ? []
        : tell(event, writing, {
            owner: { kind: 'address', address: asker.email },
            kind: 'correction-decided',
            subject: 'Your correction',
            what: 'The correction you asked for was decided, with the reason.',
            path: `/invitations/${asker.id}`,
          });
    }
    default:
      return [];
  }
};
