import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { sayInstant, sayTime } from '../../../calendar/say.ts';
import { placeOf } from '../../describe/place.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { warningText } from '../../govuk/show.ts';
import { aboutCard } from './about-card.ts';
import { actionsCard, minutesCard } from './after-cards.ts';
import { answerCard } from './answer-card.ts';
import { informationCard, viewCard } from './information-card.ts';
import type { Seen } from './seen.ts';

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

/** One page a meeting for somebody invited: what, when, where, what is asked of them. */
export const invitationView = (seen: Seen): string => {
  const { view, visitor, errors } = seen;
  const { mode, place, endsAt } = view.booking;
  const says = states[view.status];
  return page({
    title: titleOf(seen),
    visitor,
    active: 'today',
    errors,
    body: html`
      <div class="partner">
      <h1 class="govuk-heading-l">${titleOf(seen)}</h1>
      <p class="lead">${view.reference} · until ${sayTime(endsAt)} · ${mode === 'virtual' ? 'by video' : 'in person'} · do not forward</p>
      ${says === null ? null : view.status === 'meeting' ? warningText(says) : html`<p><strong>${says}</strong></p>`}
      ${view.status === 'cancelled' ? null : html`<p class="as-typed">${mode === 'virtual' ? 'Join here: ' : 'Where: '}${placeOf(place)}</p>`}
      ${answerCard(seen)}${aboutCard(seen)}${informationCard(seen)}${viewCard(seen)}${actionsCard(seen)}${minutesCard(seen)}
      </div>`,
  });
};
