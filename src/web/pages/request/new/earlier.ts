import type { Temporal } from 'temporal-polyfill';
import type { House } from '../../../../application/house.ts';
import type { Person } from '../../../../application/person.ts';
import { type DiscussionLine, seeDiscussions } from '../../../../application/see-discussions.ts';
import { inOrder } from '../../../../calendar/instants.ts';
import { sayDay } from '../../../../calendar/say.ts';
import { londonDate } from '../../../../calendar/london.ts';
import { countOf } from '../../../describe/family.ts';

/** A discussion that a new one may follow, said without a name. */
export interface EarlierChoice {
  readonly value: string;
  readonly label: string;
}

const most = 20;

const labelOf = ({ reference, startsAt, inside }: DiscussionLine, now: Temporal.Instant): string =>
  [
    reference,
    ...(startsAt === null ? [] : [sayDay(londonDate(startsAt), now)]),
    ...(inside === null ? [] : [countOf(inside.childrenCount, 'child', 'children')]),
  ].join(', ');

/** Their own discussions that are over, the latest first. */
export const earlierChoices = async (
  house: House,
  person: Person,
  now: Temporal.Instant,
): Promise<readonly EarlierChoice[]> => {
  const open = await seeDiscussions(house, person, { open: true, after: null });
  const past = await seeDiscussions(house, person, { open: false, after: null });
  return [...open.lines, ...past.lines]
    .filter(({ status, inside }) => status === 'closed' && inside !== null)
    .toSorted((one, other) => inOrder(other.startsAt ?? other.begunAt, one.startsAt ?? one.begunAt))
    .slice(0, most)
    .map((line) => ({ value: line.caseId, label: labelOf(line, now) }));
};
