import { hasBooking } from '../../../casefile/in-status.ts';
import { type Duty, hasBeenLate } from '../../../timescales/duty.ts';
import { invitee } from '../../../timescales/own/answers-awaited.ts';
import { sortByUrgency } from '../../../timescales/urgency.ts';
import { countOf } from '../../describe/family.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { clockLine } from '../../pieces/clock-line.ts';
import type { Seen } from './seen.ts';

/** The name of whoever was invited, where the clock is one person's. */
const invitedName = ({ state }: Seen, { subject }: Duty): string | undefined =>
  hasBooking(state) ? state.invitations.find(({ id }) => id === subject)?.name : undefined;

/** What each person invited has for themselves: their time for corrections, or what they still owe and are not late with. */
const isTheirs = ({ window, owner, state }: Duty): boolean => window || (owner === invitee && state !== 'overdue');

const theirs = (seen: Seen, title: string, duties: readonly Duty[]): Html => {
  const { now, protocol } = seen;
  const lines = duties.map((duty) => {
    const face = clockFace(duty, now, protocol.protocol);
    return html`<li>${clockLine({ ...face, title: invitedName(seen, duty) ?? 'Somebody invited', clauses: [] })}</li>`;
  });
  const count = countOf(duties.length, 'person', 'people');
  return details(`${title}: ${count}`, html`<ul class="govuk-list">${lines}</ul>`, 'closed');
};

/** Every duty with its clock, the most pressing first; the settled ones folded. */
export const dutiesSide = (seen: Seen): Html | null => {
  const { duties, now, protocol, caseId, may } = seen;
  const begun = duties.filter((duty) => (duty.state !== 'not-needed' && duty.state !== 'waiting') || hasBeenLate(duty));
  const real = begun.filter((duty) => !isTheirs(duty));
  if (begun.length === 0) return null;
  const card = (duty: (typeof real)[number]): Html => {
    const ask = hasBeenLate(duty) && duty.reason === null && may.has('explain-lateness');
    const act = ask
      ? html`<p><a class="govuk-link" href="${paths.lateness(caseId, duty.key)}">Say why it is late</a></p>`
      : null;
    const face = clockFace(duty, now, protocol.protocol);
    return clockCard({ ...face, owner: invitedName(seen, duty) ?? face.owner }, act);
  };
  const open = sortByUrgency(real, now).filter(
    ({ state }) => state === 'running' || state === 'due-soon' || state === 'overdue',
  );
  const done = real.filter((duty) => !open.includes(duty));
  const late = done.filter((duty) => hasBeenLate(duty) && duty.reason === null);
  const settled = done.filter((duty) => !late.includes(duty));
  return html`<h2 class="govuk-heading-m" id="duties">Duties</h2>${open.map(card)}${late.map(card)}
    <p class="govuk-body no-print"><a class="govuk-link" href="${paths.discussionDuties(caseId)}">All duties, and who was told</a></p>
    ${may.has('correct-time') ? html`<p class="govuk-body no-print"><a class="govuk-link" href="${paths.times(caseId)}">Correct a time</a></p>` : null}
    ${[...Map.groupBy(begun.filter(isTheirs), ({ title }) => title)].map(([title, all]) => theirs(seen, title, all))}
    ${settled.length === 0 ? null : details('Duties that are settled', html`${settled.map(card)}`, 'closed')}`;
};
