import type { Recorded } from '../casefile/events.ts';
import { hasBooking } from '../casefile/in-status.ts';
import type { Invitation } from '../casefile/invitation/invitation.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { type CalendarEntry, calendarEntry } from '../documents/calendar-entry.ts';
import {
  type Notice,
  actionTableNotice,
  cancelledNotice,
  invitationNotice,
  minutesNotice,
  movedNotice,
} from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { sayLimit } from '../timescales/say-limit.ts';
import { type Writing, message } from './writing.ts';

type Booked = CaseFileIn<'booked' | 'meeting' | 'closed' | 'cancelled'>;

const sourceOf = ({ id }: Invitation, { caseId, address, protocol }: Writing, { reference, booking }: Booked) => ({
  reference,
  word: protocol.words.discussion,
  link: `${address}/discussions/${caseId}/invitations/${id}`,
  startsAt: booking.startsAt,
  endsAt: booking.endsAt,
  mode: booking.mode,
});

const entryFor = (
  invitation: Invitation,
  { writing, booked, version }: { writing: Writing; booked: Booked; version: number },
  method: CalendarEntry['method'],
): string => {
  const { reference, word, link, startsAt, endsAt } = sourceOf(invitation, writing, booked);
  const { now: writtenAt } = writing;
  return calendarEntry({
    invitationId: invitation.id,
    sequence: version,
    method,
    reference,
    word,
    link,
    startsAt,
    endsAt,
    writtenAt,
  });
};

/** How long corrections may be asked for, in words; null where the protocol has no window. */
const correctionTime = ({ protocol: { timescales } }: Writing): string | null => {
  const rule = timescales.find(({ window, starts }) => window && starts.includes('minutes-received'));
  return rule === undefined ? null : sayLimit(rule.within);
};

/** The messages that an event gives rise to for the people invited. */
export const inviteeMessages = (event: Recorded, writing: Writing): readonly Message[] => {
  const { state } = writing;
  if (!hasBooking(state)) return [];
  const { version } = event;
  const to = (invitation: Invitation, kind: string, notice: Notice, calendar?: CalendarEntry['method']): Message =>
    message(writing, notice, {
      ...{ recipient: invitation.email, kind, version },
      ...(calendar === undefined
        ? {}
        : { calendar: entryFor(invitation, { writing, booked: state, version }, calendar) }),
    });
  const everybody = (write: (invitation: Invitation) => Message): readonly Message[] => state.invitations.map(write);
  const about = (invitation: Invitation) => sourceOf(invitation, writing, state);
  switch (event.type) {
    case 'Invited': {
      const { invitation } = event.data;
      return [to(invitation, 'invitation', invitationNotice(about(invitation)), 'REQUEST')];
    }
    case 'MeetingRearranged':
      return everybody((each) => to(each, 'moved', movedNotice(about(each)), 'REQUEST'));
    case 'MeetingCancelled':
      return everybody((each) => to(each, 'cancelled', cancelledNotice(about(each)), 'CANCEL'));
    case 'ActionTableSent':
      return everybody((each) => to(each, 'action-table', actionTableNotice(about(each))));
    case 'MinutesIssued': {
      const { number: issueNumber } = event.data.issue;
      const corrections = correctionTime(writing);
      return everybody((each) => to(each, 'minutes', minutesNotice({ ...about(each), issueNumber, corrections })));
    }
    default:
      return [];
  }
};
