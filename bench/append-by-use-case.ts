import type { House } from '../src/application/house.ts';
import { startMeeting } from '../src/application/start-meeting.ts';
import { recordAttendance } from '../src/application/use-cases.ts';
import { attendanceOf } from '../src/casefile/attendance/attendance.ts';
import type { Invitation } from '../src/casefile/invitation/invitation.ts';
import { mustBeDone } from '../src/demonstration/play.ts';
import type { Meeting } from './live-cases.ts';
import { print } from './figure.ts';

const each = 40;

/** Twenty people record who comes and goes, each in a meeting of their own, by the use case that the page calls. */
export async function appendByUseCase(house: House, meetings: readonly Meeting[]): Promise<void> {
  const started = await Promise.all(
    meetings.map(async (meeting) => ({ meeting, invitation: await start(house, meeting) })),
  );
  const began = performance.now();
  await Promise.all(started.map(({ meeting, invitation }) => record(house, meeting, invitation)));
  const seconds = (performance.now() - began) / 1000;
  print({
    figure: 'appends a second, by the use case',
    value: (meetings.length * each) / seconds,
    unit: 'appends/s',
    clients: meetings.length,
    appends: meetings.length * each,
  });
}

async function start(house: House, { caseId, chair }: Meeting): Promise<Invitation> {
  const command = { chairPersonId: chair.id, startedAt: house.clock().toString() };
  const { state } = mustBeDone(await startMeeting(house, chair, { caseId, command }), 'start a meeting');
  const [first] = state.status === 'meeting' ? state.invitations : [];
  if (first === undefined) throw new Error('Nobody was invited to the meeting.');
  return first;
}

async function record(house: House, { caseId, chair }: Meeting, invitation: Invitation): Promise<void> {
  for (let done = 0; done < each; done += 1) {
    const attendance = attendanceOf(invitation, done % 2 === 0 ? 'present' : 'left');
    mustBeDone(await recordAttendance(house, chair, { caseId, command: { attendance } }), 'record attendance');
  }
}
