import { startMeeting as decideStartMeeting } from '../casefile/attendance/start-meeting.ts';
import { isBefore } from '../calendar/instants.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { findPerson } from '../store/people.ts';
import { savePaper } from '../store/papers.ts';
import { overlapping, whatIsTaken } from '../store/what-is-taken.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { sayTaken } from './slot-taken.ts';
import type { UseCase } from './use-case.ts';

export interface MeetingOpened {
  readonly chairPersonId: string;
  /** ISO instant: now, or earlier when written down afterwards. */
  readonly startedAt: string;
}

/** Lays out the areas that begin with what the request already says, so that it is typed once. */
export const layOutAreas = async ({ tx, caseId, state, protocol, now }: Scene, { name }: Person): Promise<void> => {
  if (!hasRequest(state)) return;
  for (const { id, startsFrom } of protocol.protocol.meeting.areas) {
    const text = startsFrom === undefined ? undefined : state.form.answers[startsFrom];
    if (text === undefined) continue;
    await savePaper(tx, { caseId, key: `area/${id}`, basedOn: 0, fields: { text }, by: name, now });
  }
};

/** Which meetings have the chair while this one is on; null where they were booked for it, or it is over and only written down. */
const elsewhereOf = async (
  { tx, caseId, state, now }: Scene,
  { chairPersonId, startedAt }: MeetingOpened,
  name: string,
): Promise<string | null> => {
  if (state.status !== 'booked') return null;
  const { booking } = state;
  if (chairPersonId === booking.chairPersonId || !isBefore(now, booking.endsAt)) return null;
  const startsAt = isBefore(booking.startsAt, startedAt) ? startedAt : booking.startsAt;
  const nothingElse = { lines: 0, minuteTakerPersonId: null, roomId: null };
  const wanted = { caseId, desk: booking.desk, startsAt, endsAt: booking.endsAt, chairPersonId, ...nothingElse };
  const [taken] = whatIsTaken(await overlapping(tx, wanted), wanted);
  return taken === undefined ? null : sayTaken(name, taken);
};

/** Opens the meeting. */
export const startMeeting: UseCase<MeetingOpened> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'start-meeting',
    decide: decideStartMeeting,
    command: async (scene) => {
      const chair = await findPerson(scene.tx, ask.command.chairPersonId);
      const elsewhere = await elsewhereOf(scene, ask.command, chair?.name ?? '');
      return { ...ask.command, chairRole: chair?.role ?? '', elsewhere };
    },
    alongside: (scene) => layOutAreas(scene, person),
  });
