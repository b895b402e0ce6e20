import type { Temporal } from 'temporal-polyfill';
import type { DiscussionLine } from '../../../application/see-discussions.ts';
import { sayDue, sayLeft } from '../../../calendar/say.ts';
import type { Status } from '../../../casefile/state.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { countOf } from '../../describe/family.ts';
import { statusWords } from '../../describe/status-words.ts';
import { paths } from '../../paths.ts';
import type { Tone } from '../../pieces/shape.ts';

/** A discussion in somebody's list, in words: no name of anybody in the family. */
export interface Listed {
  readonly reference: string;
  readonly href: string;
  readonly state: { readonly tone: Tone; readonly says: string };
  readonly facts: readonly string[];
  readonly meetingAt: string | null;
  /** What begins then: "Meeting". */
  readonly word: string;
  readonly begunAt: string;
}

const tones: Readonly<Record<Status, Tone>> = {
  none: 'none',
  drafting: 'open',
  'awaiting-authority': 'open',
  'not-needed': 'none',
  waiting: 'soon',
  booked: 'good',
  cancelled: 'none',
  meeting: 'good',
  closed: 'done',
};

const isStatus = (text: string): text is Status => Object.hasOwn(statusWords, text);

const stateOf = ({ status, inside }: DiscussionLine): Listed['state'] => {
  if (!isStatus(status)) return { tone: 'none', says: status };
  const base = { tone: tones[status], says: statusWords[status] };
  if (inside === null) return base;
  const { changeAsked, minutesIssued } = inside.summary;
  if (status === 'booked' && changeAsked !== null)
    return { tone: 'soon', says: changeAsked === 'cancel' ? 'Booked, cancelling asked' : 'Booked, move asked' };
  if (status === 'closed')
    return { tone: 'done', says: minutesIssued > 0 ? 'Held, minutes sent' : 'Held, minutes to come' };
  return base;
};

const limitOf = ({ status, inside }: DiscussionLine, now: Temporal.Instant): string | null =>
  status === 'waiting' && inside?.meetBy != null
    ? `Hold by ${sayDue(inside.meetBy, now)}, ${sayLeft(inside.meetBy, now)}`
    : null;

const factsOf = ({ inside }: DiscussionLine, { urgencies, desks }: Protocol): readonly (string | null)[] => {
  if (inside === null) return [];
  const { childrenCount, desk, summary } = inside;
  return [
    childrenCount === 0 ? null : countOf(childrenCount, 'child', 'children'),
    urgencies.find(({ id }) => id === summary.urgency)?.label ?? null,
    desks.find(({ id }) => id === desk)?.name ?? null,
    ...summary.tags,
  ];
};

/** A line of the list, at this moment. */
export const listed = (
  line: DiscussionLine,
  { protocol, now }: { readonly protocol: Protocol; readonly now: Temporal.Instant },
): Listed => ({
  reference: line.reference,
  href: line.invitationId === null ? paths.discussion(line.caseId) : paths.invitation(line.caseId, line.invitationId),
  state: stateOf(line),
  facts: [limitOf(line, now), ...factsOf(line, protocol)].filter((fact) => fact !== null),
  meetingAt: line.startsAt,
  word: sentenceCase(gathering(protocol)),
  begunAt: line.begunAt,
});
