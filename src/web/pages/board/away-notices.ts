import { Temporal } from 'temporal-polyfill';
import type { BoardSeen } from '../../../application/see-board.ts';
import { sayInstant } from '../../../calendar/say.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { paths } from '../../paths.ts';
import type { Notice } from '../../pieces/strip.ts';
import { type Unheld, unheldIn } from './away.ts';

interface NoticesAsked {
  readonly protocol: Protocol;
  readonly person: { readonly desk: string | null };
  readonly now: Temporal.Instant;
}

/** More than this and nothing stands out any more: the rest follows when these are seen to. */
const most = 4;

const noticeOf = ({ meeting, lacks, name }: Unheld, { protocol, person, now }: NoticesAsked): Notice => {
  const desk = protocol.desks.find(({ id }) => id === meeting.desk)?.name ?? meeting.desk;
  const role = lacks === 'chair' ? 'who was to chair' : 'who was to take the minutes';
  const way = lacks === 'chair' ? paths.chair(meeting.caseId) : paths.minuteTaker(meeting.caseId);
  return {
    strong: 'Away',
    text: `${name}, ${role} of ${meeting.reference}, ${sayInstant(Temporal.Instant.fromEpochMilliseconds(meeting.from), now)} at ${desk}`,
    href: person.desk === null || meeting.desk === person.desk ? way : undefined,
  };
};

/** Booked meetings that lack somebody, for the strip: a desk can see to its own, and knows of the others'. */
export const unheldNotices = ({ diaries, allots }: BoardSeen, asked: NoticesAsked): readonly Notice[] =>
  allots || asked.person.desk === null
    ? unheldIn(diaries)
        .toSorted((one, other) => one.meeting.from - other.meeting.from)
        .slice(0, most)
        .map((one) => noticeOf(one, asked))
    : [];
