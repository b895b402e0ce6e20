import { hasBooking } from '../../../casefile/in-status.ts';
import { type Duty, hasBeenLate } from '../../../timescales/duty.ts';
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

/** Times that each person invited has of their own, such as for corrections: one line each, folded. */
const windowsOf = (seen: Seen, duties: readonly Duty[]): Html | null => {
  const { now, protocol } = seen;
  const faces = duties
    .filter(({ window }) => window)
    .map((duty) => ({
      face: clockFace(duty, now, protocol.protocol),
      who: invitedName(seen, duty) ?? 'Somebody invited',
    }));
  const [first] = faces;
  if (first === undefined) return null;
  const lines = faces.map(({ face, who }) => html`<li>${clockLine({ ...face, title: who, clauses: [] })}</li>`);
  return details(
    `${first.face.title}: ${countOf(faces.length, 'person', 'people')}`,
    html`<ul class="govuk-list">${lines}</ul>`,
    'closed',
  );
};

/** Every duty with its clock, the most pressing first; the settled ones folded. */
export const dutiesSide = (seen: Seen): Html | null => {
  const { duties, now, protocol, caseId, may } = seen;
  const begun = duties.filter((duty) => (duty.state !== 'not-needed' && duty.state !== 'waiting') || hasBeenLate(duty));
  const real = begun.filter(({ window }) => !window);
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
    ${windowsOf(seen, begun)}
    ${settled.length === 0 ? null : details('Duties that are settled', html`${settled.map(card)}`, 'closed')}`;
};
