import type { StandIn } from '../../../casefile/request/stand-ins.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { summaryList } from '../../govuk/lists.ts';
import { insetText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import { people } from '../../pieces/person-line.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { boardAt } from '../board/where.ts';
import { bookingFields } from './booking-fields.ts';
import type { Confirmation } from './presenter.ts';

/** Who has the desk then, and which desks are free at the same time: one way is always open. */
const taken = ({ caseId, slot, then }: Confirmation): Html => {
  const free = then.desksFree.map(
    ({ id, name }) =>
      html`<a class="govuk-link" href="${paths.book(caseId)}?${new URLSearchParams({ desk: id, start: slot.startsAt }).toString()}">${name}</a>`,
  );
  return html`${stateWord('late', `by ${then.deskTakenBy.join(', ')}`)}
    ${free.length === 0 ? html`<br>No other desk is free then.` : html`<br>Free then: ${commas(free)}`}`;
};

const commas = (parts: readonly Html[]): Html =>
  html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`;

const slotRows = (shown: Confirmation) => [
  { key: 'When', value: html`<strong>${shown.when}</strong>` },
  { key: 'Desk', value: shown.lentTo === null ? shown.deskName : `${shown.deskName}, lent to ${shown.lentTo}` },
  ...(shown.then.deskTakenBy.length === 0 ? [] : [{ key: 'Taken', value: taken(shown) }]),
  ...(shown.toSpare === null
    ? []
    : [{ key: 'Limit', value: stateWord(shown.isLate ? 'late' : 'good', shown.toSpare) }]),
];

const standIn = ({ rule, inPlaceOf }: StandIn): Html =>
  insetText(
    html`${rule.name} can come in the place of ${inPlaceOf}. ${rule.because ?? ''} ${clauseChips(rule.clauses)} Once it is booked, invite them.`,
  );

const side = ({ limit, mustCome, alsoInvited }: Confirmation): Html => html`
  ${limit === null ? null : html`<h2 class="govuk-visually-hidden">The clock</h2>${clockCard(limit)}`}
  <h2 class="govuk-heading-m">Who must come</h2>
  ${people('Who must come', mustCome)}
  ${alsoInvited.length === 0 ? null : html`<h2 class="govuk-heading-m">Also invited</h2>${people('Also invited', alsoInvited)}`}`;

export interface BookView {
  readonly visitor: Visitor;
  readonly shown: Confirmation;
  readonly typed: Fields;
  readonly departures: readonly DepartureAsked[];
  readonly errors: readonly PageError[];
}

const sending = ({ invitations }: Confirmation): string =>
  `${String(invitations)} ${invitations === 1 ? 'invitation goes' : 'invitations go'} out at once, each to one recipient, with no child’s data.`;

/** One slot, looked at before it is booked. */
export const bookView = ({ visitor, shown, typed, departures, errors }: BookView): string => {
  const board = boardAt({ request: shown.caseId });
  return page({
    title: `Book ${shown.reference}`,
    visitor,
    active: 'board',
    back: board,
    errors,
    body: html`
      <h1 class="govuk-heading-l">Book ${shown.reference} for ${shown.when}</h1>
      <div class="two">
        <div>
          <div id="time" tabindex="-1">${summaryList({ rows: slotRows(shown) })}</div>
          <p class="govuk-body"><a class="govuk-link" href="${board}">Choose another ${shown.hasSlots ? 'slot' : 'time'} on the board</a></p>
          ${shown.standIns.map(standIn)}
          ${form({
            action: paths.book(shown.caseId),
            csrf: visitor.csrf,
            body: html`
              <input type="hidden" name="desk" value="${shown.slot.desk}">
              <input type="hidden" name="start" value="${shown.slot.startsAt}">
              ${bookingFields({ ...shown, typed, errors })}
              ${departurePanel({ departures, body: typed, errors })}
              <p class="govuk-body">${sending(shown)}</p>
              ${button({ text: 'Book and send the invitations' })}`,
          })}
        </div>
        <aside aria-label="The clock and who comes">${side(shown)}</aside>
      </div>`,
  });
};
