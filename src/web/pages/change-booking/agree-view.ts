import { asTyped } from '../../describe/as-typed.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { insetText } from '../../govuk/show.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import type { Visitor } from '../../visitor.ts';
import type { ToAgree } from './agree-presenter.ts';
import { bookingList } from './booking-list.ts';

const departures = ({ departures }: ToAgree): Html | null =>
  departures.length === 0
    ? null
    : html`<h2 class="govuk-heading-s">Reasons for departing from the protocol</h2>
      <ul class="govuk-list govuk-list--bullet">${departures.map(({ clauses, reason }) => html`<li>${reason} ${clauseChips(clauses)}</li>`)}</ul>`;

export interface AgreeView {
  readonly visitor: Visitor;
  readonly shown: ToAgree;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** What is asked, before anything else: on a telephone the two bookings stand below the buttons. */
const what = ({ now, then }: ToAgree): Html =>
  then === null
    ? html`The meeting booked for <strong>${now.when}</strong> would be cancelled.`
    : html`From <strong>${now.when}</strong>${then.desk === now.desk ? null : `, ${now.desk},`} to <strong>${then.when}</strong>${then.desk === now.desk ? null : `, ${then.desk}`}.`;

const doing = ({ kind }: ToAgree): string => (kind === 'cancel' ? 'cancelling' : 'rearranging');

/** A change of booking to be agreed to, or not. */
export const agreeView = ({ visitor, shown, body, errors }: AgreeView): string =>
  page({
    title: `Agree to ${doing(shown)} ${shown.reference}`,
    visitor,
    active: 'today',
    back: paths.today,
    errors,
    body: html`
      <h1 class="govuk-heading-l" id="time" tabindex="-1">Agree to ${doing(shown)} ${shown.reference}?</h1>
      <p class="lead">${shown.asked} ${clauseChips(shown.clauses)}</p>
      <div class="two">
        <div>
          <p class="govuk-body-l">${what(shown)}</p>
          <h2 class="govuk-heading-s">Why</h2>
          ${asTyped(shown.reason)}
          <h2 class="govuk-heading-s">What it costs</h2>
          ${insetText(shown.costs)}
          ${departures(shown)}
          ${form({
            action: paths.agreeChange(shown.caseId),
            csrf: visitor.csrf,
            body: html`
              ${button({ text: `I agree to ${doing(shown)} the meeting`, name: 'decision', value: 'agree', kind: shown.kind === 'cancel' ? 'warning' : 'primary' })}
              ${textarea({ name: 'reason', label: 'If you do not agree: why must the meeting stay as booked?', value: body['reason'], rows: 3, size: 's', error: errorOf(errors, 'reason') })}
              ${button({ text: 'I do not agree', name: 'decision', value: 'decline', kind: 'secondary' })}`,
          })}
        </div>
        <aside aria-label="The booking now and then">
          ${shown.then === null ? null : bookingList('It would be', shown.then)}
          ${bookingList('Booked now', shown.now)}
          ${shown.limit === null ? null : clockCard(shown.limit)}
        </aside>
      </div>`,
  });
