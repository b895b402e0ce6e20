import type { Temporal } from 'temporal-polyfill';
import type { Draft } from '../../../casefile/request/draft.ts';
import type { Answers } from '../../../casefile/request/request-form.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import type { Act } from '../../../disclosure/acts.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';

/** A meeting that is on, as its pages show it: plain data, so that presenters can be tried without a server. */
export interface Room {
  readonly caseId: string;
  readonly meeting: CaseFileIn<'meeting'>;
  /** The writing in progress: `area/<id>`. */
  readonly papers: Draft;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly may: ReadonlySet<Act>;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
}

/** What is written under an area, and by whom last; null where nobody has written yet. */
export const paperOf = ({ papers }: Pick<Room, 'papers'>, area: string) => papers.get(`area/${area}`) ?? null;

export const textOf = (room: Pick<Room, 'papers'>, area: string): string => paperOf(room, area)?.fields['text'] ?? '';

/** The text of every area as it stands, by the area's id. */
export const notesOf = (room: Room): Answers =>
  Object.fromEntries(room.protocol.protocol.meeting.areas.map(({ id }) => [id, textOf(room, id)]));

/** Who chairs: anybody of the authority, or the name in the booking once they are gone. */
export const chairName = ({ meeting, people }: Room): string =>
  people.find(({ id }) => id === meeting.chairPersonId)?.name ?? meeting.booking.chairName;
