import type { DepartureAsked } from '../../casefile/verdict.ts';
import type { Fields } from '../fields.ts';
import { type PageError, errorOf } from '../govuk/error-summary.ts';
import { textarea } from '../govuk/textarea.ts';
import { type Html, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';

export interface DeparturePanel {
  readonly departures: readonly DepartureAsked[];
  /** What was typed before, when the page comes back with an error. */
  readonly body?: Fields | undefined;
  readonly errors?: readonly PageError[] | undefined;
  /** Who may allow it, where the protocol names somebody: "the service manager". */
  readonly allowedBy?: string | undefined;
}

const prefix = 'departure-';

const one = ({ departures, body, errors }: DeparturePanel, departure: DepartureAsked): Html => html`
  <div class="departure__one">
    <p class="departure__asks"><strong>What the protocol asks.</strong> ${departure.asks} ${clauseChips(departure.clauses)}</p>
    <p class="departure__but"><strong>Why this is not it.</strong> ${departure.but}</p>
    ${textarea({
      name: `${prefix}${departure.rule}`,
      label:
        departures.length === 1
          ? 'Why is it right to go on?'
          : html`Why is it right to go on? <span class="govuk-visually-hidden">${departure.asks}</span>`,
      value: body?.[`${prefix}${departure.rule}`],
      error: errorOf(errors ?? [], `${prefix}${departure.rule}`),
      rows: 3,
      size: 's',
    })}
  </div>`;

/** A rule that is not met asks for a reason and goes on. Stands inside the page's form, above its button. */
export const departurePanel = (panel: DeparturePanel): Html | null =>
  panel.departures.length === 0
    ? null
    : html`
      <section class="departure" id="departures" aria-labelledby="departures-title">
        <h2 class="departure__title" id="departures-title">${panel.departures.length === 1 ? 'This departs from the protocol' : `This departs from the protocol in ${panel.departures.length} ways`}</h2>
        <p>You can go on. Your reason and your name are recorded, shown in the record and counted.${panel.allowedBy === undefined ? null : ` ${panel.allowedBy} must have agreed.`}</p>
        ${panel.departures.map((departure) => one(panel, departure))}
      </section>`;

/** The reasons that were given, by rule: for the command. */
export const departureReasons = (body: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined && value.trim() !== ''
        ? [[name.slice(prefix.length), value.trim()]]
        : [],
    ),
  );
