import { startMeeting } from '../src/application/start-meeting.ts';
import { afterMeetingOf } from './after-meeting.ts';
import type { Bradford } from './cast.ts';
import { journeyOf } from './journey.ts';

/**
 * Case files by how their duty to hold the meeting stands, as at `now`: `elsewhere` is at the south desk,
 * `unexplained` was held after its limit and nobody has said why, `met` in time, with its minutes sent.
 */
export type AllKinds = Readonly<
  Record<'late' | 'alsoLate' | 'dueSoon' | 'inTime' | 'elsewhere' | 'unexplained' | 'met', string>
>;

/** When the duties stand as they are named. */
export const now = '2026-11-20T11:20:00Z';

/** Plays case files whose duties stand in every way there is, and leaves the clock at `now`. */
export const dutiesOfAllKinds = async (bradford: Bradford): Promise<AllKinds> => {
  const journey = journeyOf(bradford);
  const after = afterMeetingOf(bradford);
  bradford.setClock('2026-11-17T09:00:00Z');
  const met = await after.issued();
  bradford.setClock('2026-11-18T09:00:00Z');
  const unexplained = await journey.booked('2026-11-19T14:00:00Z');
  bradford.setClock('2026-11-19T09:00:00Z');
  const late = await journey.waiting();
  bradford.setClock('2026-11-19T10:00:00Z');
  const alsoLate = await journey.waiting();
  bradford.setClock('2026-11-19T12:00:00Z');
  const dueSoon = await journey.booked('2026-11-20T14:00:00Z');
  bradford.setClock('2026-11-19T14:00:00Z');
  const command = { chairPersonId: 'manager', startedAt: '2026-11-19T14:00:00Z' };
  const held = await startMeeting(bradford.house, bradford.person('manager'), { caseId: unexplained, command });
  if (held.kind !== 'done') throw new Error('the late meeting could not be held');
  bradford.setClock(now);
  const inTime = await journey.waiting();
  const elsewhere = await journey.waiting({ desk: 'south' });
  return { late, alsoLate, dueSoon, inTime, elsewhere, unexplained, met };
};
