import { startMeeting as decideStartMeeting } from '../casefile/attendance/start-meeting.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { findPerson } from '../store/people.ts';
import { savePaper } from '../store/papers.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
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

/** Opens the meeting. */
export const startMeeting: UseCase<MeetingOpened> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'start-meeting',
    decide: decideStartMeeting,
    command: async ({ tx }) => ({
      ...ask.command,
      chairRole: (await findPerson(tx, ask.command.chairPersonId))?.role ?? '',
    }),
    alongside: (scene) => layOutAreas(scene, person),
  });
