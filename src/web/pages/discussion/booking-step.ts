import { sayMode } from '../../../casefile/booking/mode.ts';
import { hasBooking } from '../../../casefile/in-status.ts';
import { sortByUrgency } from '../../../timescales/urgency.ts';
import { sayTime } from '../../../calendar/say.ts';
import { placeOf } from '../../describe/place.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { instant } from '../../pieces/instant.ts';
import { stateSentence } from '../../pieces/shape.ts';
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

/** How the time that is booked stands to the limit that ends first. */
const againstLimit = ({ duties, now, protocol }: Seen): Html | null => {
  const [first] = sortByUrgency(
    duties.filter(({ expectedAt }) => expectedAt !== null),
    now,
  );
  const expected = first === undefined ? null : clockFace(first, now, protocol.protocol).expected;
  return expected === null ? null : html`<p>${stateSentence(expected.isLate ? 'late' : 'good', expected.says)}</p>`;
};

const where = (seen: Seen): Html | null => {
  const { state, protocol, now } = seen;
  if (!hasBooking(state)) return null;
  const { desk, startsAt, endsAt, mode, place, chairName, minuteTakerName } = state.booking;
  const deskName = protocol.protocol.desks.find(({ id }) => id === desk)?.name ?? desk;
  return html`<p>${deskName} desk, ${instant(startsAt, now)} to ${sayTime(endsAt)}, ${sayMode(mode)}: ${placeOf(place)}</p>
    ${againstLimit(seen)}
    <p class="quiet">Chair: ${chairName}. Minutes: ${minuteTakerName}.</p>`;
};

const cancelled = (reason: string, { caseId, may }: Seen): Html =>
  html`<p>Cancelled: ${reason}</p>
    <p>Everybody invited was told. The clocks keep running: once one is late, say why it was not met.</p>
    ${may.has('ask-again') ? html`<p><a class="govuk-link" href="${paths.askAgain(caseId)}">It is needed after all: ask for it again</a></p>` : null}`;

/** Shown to whoever has just moved it, and to everybody after them. */
const moved = ({ state, events, now }: Seen): Html | null => {
  if (state.status !== 'booked') return null;
  const last = events.findLast(({ type }) => type === 'MeetingRearranged');
  return last === undefined
    ? null
    : html`<p>Rearranged ${instant(last.recordedAt, now)}. Everybody invited was told and is asked again. The clocks keep running.</p>`;
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
    return { ...base, state: { tone: 'none', says: 'Cancelled' }, body: cancelled(state.reason, seen) };
  const canAsk = state.status === 'booked' && state.changeAsked === null && may.has('ask-to-change-booking');
  const canName = state.status === 'booked' && may.has('name-minute-taker');
  const canNameChair = state.status === 'booked' && may.has('name-chair');
  return {
    ...base,
    isYours: state.status === 'booked' && state.changeAsked !== null && may.has('agree-change-of-booking'),
    state: { tone: 'done', says: 'Booked' },
    body: html`${where(seen)}${moved(seen)}${changeAsked(seen)}
      ${canAsk ? html`<p><a class="govuk-link" href="${paths.changeBooking(caseId)}">Rearrange or cancel</a></p>` : null}
      ${canNameChair ? html`<p><a class="govuk-link" href="${paths.chair(caseId)}">Somebody else chairs</a></p>` : null}
      ${canName ? html`<p><a class="govuk-link" href="${paths.minuteTaker(caseId)}">Somebody else takes the minutes</a></p>` : null}`,
  };
};
