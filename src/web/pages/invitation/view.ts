import { sayMode } from '../../../casefile/booking/mode.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { sayInstant, sayTime } from '../../../calendar/say.ts';
import { placeOf } from '../../describe/place.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { page } from '../../page.ts';
import { warningText } from '../../govuk/show.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { aboutCard } from './about-card.ts';
import { actionsCard, minutesCard } from './after-cards.ts';
import { answerCard } from './answer-card.ts';
import { informationCard, viewCard } from './information-card.ts';
import type { Seen } from './seen.ts';
import { signingCard } from './signing-card.ts';

const titleOf = ({ view, protocol, now }: Seen): string => {
  const { discussion } = protocol.protocol.words;
  return `${sentenceCase(discussion)} ${sayInstant(view.booking.startsAt, now)}`;
};

const states = {
  booked: null,
  meeting: 'The meeting is on now.',
  closed: 'The meeting is over.',
  cancelled: 'This meeting was cancelled.',
} as const;

/** For those who also run the discussion: from their own invitation to the whole of it. */
const wayIn = ({ caseId, view, runsIt }: Seen): Html | null => {
  if (!runsIt) return null;
  if (view.status === 'meeting')
    return html`<p>${button({ text: 'Go into the meeting', href: paths.meeting(caseId) })}</p>`;
  return html`<p><a class="govuk-link" href="${paths.discussion(caseId)}">See the whole discussion</a></p>`;
};

const reach = { virtual: 'Join here', telephone: 'Ring', 'in-person': 'Where' } as const;

/** One page a meeting for somebody invited: what, when, where, what is asked of them. */
export const invitationView = (seen: Seen): string => {
  const { view, caseId, visitor, errors } = seen;
  const { mode, place, endsAt } = view.booking;
  const says = states[view.status];
  const isOver = view.status === 'closed';
  const before = html`${answerCard(seen)}${aboutCard(seen)}${guidanceCard(seen.guidance)}${informationCard(seen)}${viewCard(seen)}`;
  const after = html`${actionsCard(seen)}${minutesCard(seen)}${signingCard(seen)}`;
  return page({
    title: titleOf(seen),
    visitor,
    active: 'today',
    errors,
    body: html`
      <div class="partner">
      <h1 class="govuk-heading-l">${titleOf(seen)}</h1>
      <p class="lead">${view.reference} · until ${sayTime(endsAt)} · ${sayMode(mode)} · do not forward</p>
      ${says === null ? null : view.status === 'meeting' ? warningText(says) : html`<p><strong>${says}</strong></p>`}
      ${view.status === 'cancelled' || isOver ? null : html`<p class="as-typed">${reach[mode]}: ${placeOf(place)}</p>`}
      ${view.status === 'booked' ? html`<p><a class="govuk-link" href="${paths.ownCalendarEntry(caseId, view.invitation.id)}">Put it in your calendar</a> <span class="quiet">(reference, time and link only)</span></p>` : null}
      ${wayIn(seen)}
      ${isOver ? html`${after}${before}` : html`${before}${after}`}
      </div>`,
  });
};
