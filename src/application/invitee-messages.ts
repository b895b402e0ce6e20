import { hasBooking } from '../casefile/in-status.ts';
import type { Invitation } from '../casefile/invitation/invitation.ts';
import { type CalendarEntry, calendarEntry } from '../documents/calendar-entry.ts';
import {
  type Notice,
  actionTableNotice,
  cancelledNotice,
  informationNotice,
  invitationNotice,
  minutesNotice,
  movedNotice,
} from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { sayLimit } from '../timescales/say-limit.ts';
import { type Letters, type Writing, message } from './writing.ts';

/** What a message to somebody invited can say: where and when, and nothing of the family. */
const sourceOf = ({ id }: Invitation, { caseId, address, protocol, state }: Writing) => {
  if (!hasBooking(state)) throw new Error('People are invited to a meeting that is not booked');
  const { startsAt, endsAt, mode } = state.booking;
  const link = `${address}/discussions/${caseId}/invitations/${id}`;
  return { reference: state.reference, word: protocol.words.discussion, link, startsAt, endsAt, mode };
};

type Source = ReturnType<typeof sourceOf>;

interface Letter {
  readonly kind: string;
  readonly version: number;
  readonly notice: (source: Source) => Notice;
  readonly calendar?: CalendarEntry['method'];
  readonly alsoFor?: string | undefined;
}

/** To nobody where no address is known: the desk is told that somebody is to be rung. */
const letterTo = (
  invitation: Invitation,
  writing: Writing,
  { notice, calendar, ...letter }: Letter,
): readonly Message[] => {
  if (invitation.email === '') return [];
  const source = sourceOf(invitation, writing);
  const { id: invitationId, email: recipient } = invitation;
  if (calendar === undefined) return [message(writing, notice(source), { ...letter, recipient })];
  const about = { invitationId, sequence: letter.version, method: calendar, writtenAt: writing.now };
  const entry = { ...source, ...about, organiser: writing.mailbox, recipient: recipient.toLowerCase() };
  return [message(writing, notice(source), { ...letter, recipient, calendar: calendarEntry(entry) })];
};

/** One mailbox may answer for several who were invited: each of them has an invitation and a calendar entry of its own. */
const alsoFor = ({ id, email }: Invitation, invitations: readonly Invitation[]): string | undefined => {
  const first = invitations.find((each) => each.email.toLowerCase() === email.toLowerCase());
  return first?.id === id ? undefined : id;
};

const toSome = (ids: readonly string[] | null, writing: Writing, letter: Letter): readonly Message[] => {
  if (!hasBooking(writing.state)) return [];
  const some = writing.state.invitations.filter(({ id }) => ids === null || ids.includes(id));
  return some.flatMap((each) => letterTo(each, writing, { ...letter, alsoFor: alsoFor(each, some) }));
};

const toEverybody = (writing: Writing, letter: Letter): readonly Message[] => toSome(null, writing, letter);

/** How long corrections may be asked for, in words; null where the protocol has no window. */
const correctionTime = ({ protocol: { timescales, circulation } }: Writing): string | null => {
  if (circulation.corrections === undefined) return null;
  const rule = timescales.find(({ window, starts }) => window && starts.includes('minutes-received'));
  return rule === undefined ? null : sayLimit(rule.within);
};

/** The messages that events give rise to for the people invited. */
export const inviteeLetters: Letters = {
  Invited: ({ version, data: { invitation } }, writing) =>
    letterTo(invitation, writing, { kind: 'invitation', version, notice: invitationNotice, calendar: 'REQUEST' }),
  InformationAsked: ({ version, data: { invitationId, dueAt } }, writing) =>
    toSome([invitationId], writing, {
      ...{ kind: 'information', version },
      notice: (source) => informationNotice({ ...source, dueAt }),
    }),
  MeetingRearranged: ({ version }, writing) =>
    toEverybody(writing, { kind: 'moved', version, notice: movedNotice, calendar: 'REQUEST' }),
  MeetingCancelled: ({ version }, writing) =>
    toEverybody(writing, { kind: 'cancelled', version, notice: cancelledNotice, calendar: 'CANCEL' }),
  ActionTableSent: ({ version, data: { invitationIds } }, writing) =>
    toSome(invitationIds, writing, { kind: 'action-table', version, notice: actionTableNotice }),
  MinutesIssued: ({ version, data: { issue } }, writing) => {
    const divulging = writing.protocol.circulation.divulging?.text ?? null;
    const about = { issueNumber: issue.number, corrections: correctionTime(writing), divulging };
    const notice = (source: Source): Notice => minutesNotice({ ...source, ...about });
    return toSome(issue.invitationIds, writing, { kind: 'minutes', version, notice });
  },
};
