import { fold } from '../casefile/evolve.ts';
import type { Paper } from '../casefile/request/draft.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { may } from '../disclosure/may.ts';
import { loadEvents } from '../store/load-events.ts';
import { loadPapers } from '../store/papers.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Seen } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOfCase } from './protocol-of.ts';

/** Whether a meeting is still on, and how far its record and each piece of its writing have got. */
export type MeetingWatched =
  | { readonly isOn: false; readonly endedAt: string | null }
  | {
      readonly isOn: true;
      readonly startedAt: string;
      readonly version: number;
      readonly papers: readonly Pick<Paper, 'key' | 'version'>[];
    };

const watchedOf = (meeting: CaseFileIn<'meeting'>, papers: readonly Paper[]): MeetingWatched => ({
  isOn: true,
  startedAt: meeting.startedAt,
  version: meeting.version,
  papers: papers.map(({ key, version }) => ({ key, version })),
});

/**
 * Asks every few seconds, for an open page of the room, whether anything changed. It gives nothing of what was said or
 * about whom, so it is no look; the page that then shows the change is.
 */
export const watchMeeting = (house: House, person: Person, caseId: string): Promise<Seen<MeetingWatched>> => {
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<MeetingWatched>> => {
    const state = fold(await loadEvents(tx, caseId));
    if (state.status === 'none') return { kind: 'not-found' };
    const { protocol } = protocolOfCase(house, person.authorityId, state);
    if (!may('write-meeting', person, { state, protocol })) {
      await noteLook(tx, person, { caseId, what: 'refused:write-meeting', now: house.clock().toString() });
      return { kind: 'forbidden' };
    }
    if (state.status === 'meeting') return { kind: 'seen', value: watchedOf(state, await loadPapers(tx, caseId)) };
    return { kind: 'seen', value: { isOn: false, endedAt: state.status === 'closed' ? state.endedAt : null } };
  });
};
