import { seeDiscussion } from '../../../application/see-discussion.ts';
import type { Visit } from '../../visit.ts';
import type { Room } from './room.ts';

/** The room as it is after somebody else changed it; as it was where the meeting has ended since. */
export const roomNow = async ({ house, person }: Visit, room: Room): Promise<Room> => {
  const found = await seeDiscussion(house, person, { caseId: room.caseId, act: 'write-meeting' });
  if (found.kind !== 'seen' || found.value.state.status !== 'meeting') return room;
  return { ...room, meeting: found.value.state, papers: found.value.papers };
};
