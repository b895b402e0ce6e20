import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios, select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import type { Visitor } from '../../visitor.ts';
import { bookingFields } from '../book/booking-fields.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import { bookingList } from './booking-list.ts';
import type { ChangeShown, ShownThen } from './presenter.ts';

export interface ChangeView {
  readonly visitor: Visitor;
  readonly shown: ChangeShown & ShownThen;
  readonly seesBoard: boolean;
  readonly typed: Fields;
  readonly departures: readonly DepartureAsked[];
  readonly errors: readonly PageError[];
}

const newBooking = ({ shown, typed, errors, seesBoard }: ChangeView): Html => html`
  ${seesBoard ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.board}" target="_blank" rel="noopener">See which slots are free (opens in a new tab)</a></p>` : null}
  ${select({ name: 'desk', label: 'Desk', choices: shown.desks, value: typed['desk'], error: errorOf(errors, 'desk') })}
  ${dateTimeInput({ name: 'on', label: 'New day and time', value: typedMoment(typed, 'on'), error: errorOf(errors, 'on') })}
  ${bookingFields({ ...shown, typed, errors })}`;

const kinds = (view: ChangeView): Html =>
  radios({
    name: 'kind',
    label: 'What should happen?',
    size: 's',
    value: view.typed['kind'],
    error: errorOf(view.errors, 'kind'),
    choices: [
      {
        value: 'rearrange',
        label: 'Rearrange the meeting',
        hint: 'Everybody invited is told and asked again. The clocks keep running.',
        reveals: newBooking(view),
      },
      {
        value: 'cancel',
        label: 'Cancel the meeting',
        hint: 'Everybody invited is told. The clocks keep running: once one is late, somebody must say why.',
      },
    ],
  });

const leadOf = ({ agreedBy }: ChangeShown): string =>
  agreedBy === null
    ? 'The change is made at once, and everybody invited is told.'
    : `The ${agreedBy} must agree. Until then the booking stands.`;

const hintOf = ({ agreedBy }: ChangeShown): string =>
  agreedBy === null
    ? 'It is recorded, and shown to everybody invited.'
    : `The ${agreedBy} decides on what you write here.`;

/** A booking to be moved or cancelled: asked for, or done at once where nobody has to agree. */
export const changeView = (view: ChangeView): string => {
  const { visitor, shown, typed, errors, departures } = view;
  return page({
    title: `Rearrange or cancel ${shown.reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(shown.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">Rearrange or cancel ${shown.reference}</h1>
      <p class="lead">${leadOf(shown)} ${clauseChips(shown.clauses)}</p>
      <div class="two">
        <div>
          ${form({
            action: paths.changeBooking(shown.caseId),
            csrf: visitor.csrf,
            body: html`
              ${kinds(view)}
              ${textarea({ name: 'reason', label: 'Why?', hint: hintOf(shown), value: typed['reason'], rows: 4, size: 's', error: errorOf(errors, 'reason') })}
              ${departurePanel({ departures, body: typed, errors })}
              <div class="govuk-button-group">
                ${button({ text: shown.agreedBy === null ? 'Change the booking' : `Ask the ${shown.agreedBy} to agree` })}
                ${button({ text: 'See who is free then, and change nothing yet', name: 'show', value: 'free', kind: 'secondary' })}
              </div>`,
          })}
        </div>
        <aside aria-label="The booking as it is">${bookingList('Booked now', shown.now)}${shown.limit === null ? null : clockCard(shown.limit)}</aside>
      </div>`,
  });
};
