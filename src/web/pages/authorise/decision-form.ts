import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import type { ToAuthorise, UrgencyChoice } from './presenter.ts';
import { routeChoice } from './route-choice.ts';

export interface DecisionForm {
  readonly shown: ToAuthorise;
  readonly csrf: string;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
  /** What needs a reason before it can be authorised so. */
  readonly departures: readonly DepartureAsked[];
}

const limit = ({ limit, assumed, clauses }: UrgencyChoice): Html => html`
  <br><strong class="by-when">${limit ?? 'No limit in the protocol'}</strong>${assumed ? ' (a local assumption)' : null} ${clauseChips(clauses)}`;

const rationale = (by: string, { typed, errors }: DecisionForm): Html => html`
  ${input({ name: 'rationale-by', label: `${by} whose rationale it is`, value: typed['rationale-by'], width: 20, error: errorOf(errors, 'rationale-by') })}
  ${textarea({ name: 'rationale', label: `Rationale of the ${insideSentence(by)}`, value: typed['rationale'], rows: 4, maxLength: 20_000, error: errorOf(errors, 'rationale') })}`;

const urgency = (asked: DecisionForm): Html =>
  radios({
    name: 'urgency',
    label: `How soon must the ${asked.shown.word} be held?`,
    size: 's',
    value: asked.typed['urgency'],
    error: errorOf(asked.errors, 'urgency'),
    choices: asked.shown.urgencies.map((choice) => ({
      value: choice.id,
      label: choice.label,
      hint: html`${choice.guidance}${limit(choice)}`,
      ...(choice.rationaleBy === null ? {} : { reveals: rationale(choice.rationaleBy, asked) }),
    })),
  });

const when = ({ shown, typed, errors }: DecisionForm): Html =>
  radios({
    name: 'decided',
    label: `When did you decide that a ${shown.word} is required?`,
    size: 's',
    value: typed['decided'],
    error: errorOf(errors, 'decided'),
    choices: [
      { value: 'now', label: 'Now' },
      {
        value: 'earlier',
        label: 'Earlier',
        hint: 'For example by telephone. The clock runs from then.',
        reveals: dateTimeInput({
          name: 'decided-at',
          label: 'Day and time you decided',
          value: typedMoment(typed, 'decided-at'),
          error: errorOf(errors, 'decided-at'),
        }),
      },
    ],
  });

const acted = ({ typed, errors }: DecisionForm): Html =>
  radios({
    name: 'acted',
    label: 'Did the police or social care have to act at once to keep a child safe?',
    size: 's',
    value: typed['acted'],
    error: errorOf(errors, 'acted'),
    choices: [
      { value: 'no', label: 'No' },
      {
        value: 'yes',
        label: 'Yes',
        reveals: dateTimeInput({
          name: 'action-taken-at',
          label: 'Day and time they acted',
          value: typedMoment(typed, 'action-taken-at'),
          error: errorOf(errors, 'action-taken-at'),
        }),
      },
    ],
  });

const otherwise = ({ shown, typed, errors }: DecisionForm): Html => html`
  ${details(
    `Return it to ${shown.writer}`,
    html`${textarea({ name: 'return-reason', label: 'What is missing, or must change?', hint: 'Everything that was typed stays as it was.', value: typed['return-reason'], rows: 4, error: errorOf(errors, 'return-reason') })}
      ${button({ text: 'Return the request', kind: 'secondary', name: 'decision', value: 'return' })}`,
    errorOf(errors, 'return-reason') === undefined && (typed['return-reason'] ?? '') === '' ? 'closed' : 'open',
  )}
  ${details(
    `Decide that no ${shown.word} is required`,
    html`${textarea({ name: 'no-meeting-reason', label: `Why is a ${shown.word} not required?`, hint: 'The decision is recorded with your name, and can be challenged.', value: typed['no-meeting-reason'], rows: 4, error: errorOf(errors, 'no-meeting-reason') })}
      ${button({ text: `Decide that no ${shown.word} is required`, kind: 'warning', name: 'decision', value: 'no-meeting' })}`,
    errorOf(errors, 'no-meeting-reason') === undefined && (typed['no-meeting-reason'] ?? '') === '' ? 'closed' : 'open',
  )}`;

const toDesk = ({ desks: [only, ...others] }: ToAuthorise): string =>
  only === undefined || others.length > 0 ? 'to the desk' : `to the ${only.label} desk`;

/** A procedure with one desk asks nobody which it is. */
const desk = ({ shown: { desks }, typed, errors }: DecisionForm): Html => {
  const [only, ...others] = desks;
  if (only !== undefined && others.length === 0) return html`<input type="hidden" name="desk" value="${only.value}">`;
  const label = 'Which desk books it?';
  const error = errorOf(errors, 'desk');
  return radios({ name: 'desk', label, size: 's', small: true, choices: desks, value: typed['desk'], error });
};

/** The decision: authorise and send, return, or no meeting. One form, so that nothing typed in any part is lost. */
export const decisionForm = (asked: DecisionForm): Html => {
  const { shown, csrf, typed, errors } = asked;
  return form({
    id: 'decision',
    action: paths.authorise(shown.caseId),
    csrf,
    body: html`
      ${urgency(asked)}
      ${when(asked)}
      ${routeChoice({ routes: shown.routes, typed, errors })}
      ${shown.asksActed ? acted(asked) : html`<input type="hidden" name="acted" value="no">`}
      ${desk(asked)}
      ${departurePanel({ departures: asked.departures, body: typed, errors })}
      <div class="govuk-button-group">
        ${button({ text: html`Authorise and send <span data-desk>${toDesk(shown)}</span>`, name: 'decision', value: 'authorise' })}
        ${button({ text: 'Work out the limits again', kind: 'secondary', name: 'decision', value: 'look' })}
      </div>
      <h3 class="govuk-heading-s">Or</h3>
      ${otherwise(asked)}`,
  });
};
