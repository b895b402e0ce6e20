import { isBefore } from '../../calendar/instants.ts';
import { brokenChairRule } from '../booking/book-meeting.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { chairOf } from '../holder.ts';
import { withinRules } from '../rules.ts';
import { type DepartureAsked, refused } from '../verdict.ts';
import { attendanceOf } from './attendance.ts';

export interface StartMeeting {
  readonly chairPersonId: string;
  readonly chairRole: string;
  /** ISO instant at which it started: now, or earlier when written down afterwards. */
  readonly startedAt: string;
  /** "Tomasz Zielinski chairs SD-2301 then.", where another meeting has the chair then. */
  readonly elsewhere?: string | null;
}

/** The departure of a chair whom another meeting has: nothing stands in the way of an urgent one, but it is said. */
export const chairElsewhere = 'chair-elsewhere';

const chairedElsewhere = (elsewhere: string | null): readonly DepartureAsked[] =>
  elsewhere === null
    ? []
    : [{ rule: chairElsewhere, clauses: [], asks: 'Whoever chairs is in one meeting at a time.', but: elsewhere }];

/** Opens the meeting. Everybody invited is listed: not here yet, or with apologies. BR-082, BR-094. */
export const startMeeting: Decide<StartMeeting> = (state, command, circumstances) => {
  if (state.status !== 'booked') return notNow('This meeting cannot be started: it is already on, over or cancelled.');
  const { chairPersonId, chairRole, startedAt } = command;
  if (isBefore(circumstances.now, startedAt))
    return refused('in-the-future', 'The meeting cannot have started later than now', [], 'started-at');
  const started: Decided = { type: 'MeetingStarted', occurredAt: startedAt, data: { chairPersonId } };
  const listed = state.invitations
    .filter(({ answer }) => answer?.kind !== 'deputy')
    .map((invitation): Decided => {
      const sendsApologies = invitation.answer?.kind === 'decline' || invitation.answer?.kind === 'contribute';
      const attendance = attendanceOf(invitation, sendsApologies ? 'apologies' : 'absent');
      return { type: 'AttendanceRecorded', occurredAt: startedAt, data: { attendance } };
    });
  const chair = chairOf(state, circumstances.protocol, startedAt);
  const broken = [
    ...brokenChairRule(chairRole, chair, circumstances.protocol.protocol),
    ...chairedElsewhere(command.elsewhere ?? null),
  ];
  const facts = factsOfCase(state, circumstances.protocol, startedAt);
  return withinRules({ before: 'start', facts, departures: broken, events: [started, ...listed] }, circumstances);
};
