import type { Temporal } from 'temporal-polyfill';
import type { DiscussionDutiesSeen } from '../../../application/see-discussion-duties.ts';
import { hasBooking, hasRequest } from '../../../casefile/in-status.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { type Duty, hasBeenLate } from '../../../timescales/duty.ts';
import { ownerOf } from '../../../timescales/owner.ts';
import { sortByUrgency } from '../../../timescales/urgency.ts';
import { type DutyShown, dutyShown } from '../../describe/duty-shown.ts';
import { memberName } from '../../describe/family.ts';
import { paths } from '../../paths.ts';
import { ownerWords, toldLine } from './told.ts';

/** A duty of a discussion, with who was told of it. */
export interface DutyOfCase {
  readonly duty: DutyShown;
  readonly reason: string | null;
  /** Where the reason is given, for those who may. */
  readonly explain: { readonly text: string; readonly href: string } | null;
  readonly told: readonly string[];
}

export interface DutyGroup {
  readonly title: string;
  readonly duties: readonly DutyOfCase[];
}

interface Reading {
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

const isOpen = ({ state, window }: Duty): boolean =>
  !window && (state === 'running' || state === 'due-soon' || state === 'overdue');
const isOver = ({ state, window }: Duty): boolean => !window && (state === 'met' || state === 'met-late');

/** Whom a clock is for, where each recipient, child or agency has one. */
const subjectName = ({ subject }: Duty, { state }: DiscussionDutiesSeen, { agencies }: Protocol): string | null => {
  if (subject === null) return null;
  const invited = hasBooking(state) ? state.invitations.find(({ id }) => id === subject)?.name : undefined;
  const child = hasRequest(state) ? state.form.people.find(({ id }) => id === subject) : undefined;
  return (
    invited ??
    (child === undefined ? undefined : memberName(child)) ??
    agencies.find(({ id }) => id === subject)?.name ??
    null
  );
};

/** Whose it is, by name where it is one person's, and whom it concerns. */
const whoseOf = (duty: Duty, seen: DiscussionDutiesSeen, { protocol }: Reading): Partial<DutyShown> => {
  const owner = ownerOf(duty, seen.state, protocol);
  const name = ownerWords(owner, { ...seen, protocol });
  if (owner.kind === 'address') return { owner: name };
  return { person: owner.kind === 'person' ? name : subjectName(duty, seen, protocol) };
};

const explainOf = (duty: Duty, { caseId, mayExplain }: DiscussionDutiesSeen): DutyOfCase['explain'] => {
  if (!mayExplain || !hasBeenLate(duty)) return null;
  const text = duty.reason === null ? 'Say why it is late' : 'Change the reason';
  return { text, href: paths.lateness(caseId, duty.key) };
};

const ofCase = (duty: Duty, seen: DiscussionDutiesSeen, reading: Reading): DutyOfCase => {
  const about = { id: `duty-${duty.key}`, discussion: null, person: null };
  const notices = seen.notices.filter(({ key }) => key.startsWith(`${duty.key}/`));
  return {
    duty: { ...dutyShown(duty, about, reading), ...whoseOf(duty, seen, reading) },
    reason: duty.reason,
    explain: explainOf(duty, seen),
    told: notices.map((notice) => toldLine(notice, { ...seen, protocol: reading.protocol }, reading.now)),
  };
};

/** The duties of a discussion in the groups in which people ask for them, the most pressing first. */
export const dutyGroups = (seen: DiscussionDutiesSeen, reading: Reading): readonly DutyGroup[] => {
  const { duties } = seen;
  const waiting = duties.filter(({ state, window }) => !window && state === 'waiting');
  const rights = duties.filter(({ state, window }) => window && state !== 'not-needed');
  const groups: readonly (readonly [string, readonly Duty[]])[] = [
    ['To do', duties.filter(isOpen)],
    ['Done', duties.filter(isOver)],
    ['Not started', waiting],
    ['Times to ask for something', rights],
    ['Not needed here', duties.filter(({ state }) => state === 'not-needed')],
  ];
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([title, found]) => ({
      title,
      duties: sortByUrgency(found, reading.now).map((duty) => ofCase(duty, seen, reading)),
    }));
};
