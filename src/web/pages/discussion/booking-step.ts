import { sayMode } from '../../../casefile/booking/mode.ts';
import { hasBooking } from '../../../casefile/in-status.ts';
import { sayTime } from '../../../calendar/say.ts';
import { placeOf } from '../../describe/place.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { instant } from '../../pieces/instant.ts';
import type { Step } from '../../pieces/step-list.ts';
import type { Seen } from './seen.ts';

const base = { id: 'booking', title: 'Booking' };

const changeAsked = ({ state, caseId, may, now }: Seen): Html | null => {
  if (state.status !== 'booked' || state.changeAsked === null) return null;
  const { by, at, reason } = state.changeAsked;
  const wanted =
    state.changeAsked.kind === 'cancel'
      ? 'cancel the meeting'
      : html`move the meeting to ${instant(state.changeAsked.booking.startsAt, now)}`;
  return html`<p><strong>${by.name} asked ${instant(at, now)} to ${wanted}:</strong> ${reason}</p>
    ${may.has('agree-change-of-booking') ? button({ text: 'Agree or not', href: paths.agreeChange(caseId) }) : null}`;
};

const where = ({ state, protocol, now }: Seen): Html | null => {
  if (!hasBooking(state)) return null;
  const { desk, startsAt, endsAt, mode, place, chairName, minuteTakerName } = state.booking;
  const deskName = protocol.protocol.desks.find(({ id }) => id === desk)?.name ?? desk;
  return html`<p>${deskName} desk, ${instant(startsAt, now)} to ${sayTime(endsAt)}, ${sayMode(mode)}: ${placeOf(place)}</p>
    <p class="quiet">Chair: ${chairName}. Minutes: ${minuteTakerName}.</p>`;
};

/** The slot, and any change asked for. */
export const bookingStep = (seen: Seen): Step => {
  const { state, caseId, may } = seen;
  if (state.status === 'waiting')
    return {
      ...base,
      isYours: may.has('book-meeting'),
      state: { tone: 'soon', says: 'Waiting to be booked' },
      body: may.has('book-meeting')
        ? button({
            text: seen.protocol.protocol.slots === undefined ? 'Choose a time' : 'Choose a slot',
            href: paths.book(caseId),
          })
        : html`<p>The desk will book it.</p>`,
    };
  if (!hasBooking(state)) return { ...base, state: { tone: 'open', says: 'Not yet' }, body: null };
  if (state.status === 'cancelled')
    return { ...base, state: { tone: 'none', says: 'Cancelled' }, body: html`<p>Cancelled: ${state.reason}</p>` };
  const canAsk = state.status === 'booked' && state.changeAsked === null && may.has('ask-to-change-booking');
  return {
    ...base,
    isYours: state.status === 'booked' && state.changeAsked !== null && may.has('agree-change-of-booking'),
    state: { tone: 'done', says: 'Booked' },
    body: html`${where(seen)}${changeAsked(seen)}
      ${canAsk ? html`<p><a class="govuk-link" href="${paths.changeBooking(caseId)}">Rearrange or cancel</a></p>` : null}`,
  };
};
