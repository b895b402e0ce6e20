import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type Choices, radios, select } from '../../../govuk/choices.ts';
import { dateTimeInput } from '../../../govuk/dates.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { insetText } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { departurePanel } from '../../../pieces/departure-panel.ts';
import { people } from '../../../pieces/person-line.ts';
import { quorumBar } from '../../../pieces/quorum-bar.ts';
import type { Visitor } from '../../../visitor.ts';
import { typedMoment } from '../typed-moment.ts';
import type { Chairs, StartShown } from './presenter.ts';

export interface StartPage {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly reference: string;
  /** What the protocol calls the discussion. */
  readonly word: string;
  /** The same in short: "meeting". */
  readonly short: string;
  /** Who chairs by the protocol, in a sentence. */
  readonly chairRule: string;
  readonly chairClauses: readonly string[];
  readonly shown: StartShown;
  readonly mayStart: boolean;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
}

const somebodyElse = ({ others }: Chairs, { body, errors }: StartPage): Choices =>
  others.length === 0
    ? []
    : [
        {
          value: 'other',
          label: 'Somebody else',
          reveals: select({
            name: 'other-chair',
            label: 'Who chairs?',
            value: body['other-chair'],
            error: errorOf(errors, 'other-chair'),
            choices: [{ value: '', label: 'Choose' }, ...others.map(({ id, says }) => ({ value: id, label: says }))],
          }),
        },
      ];

const chairQuestion = (start: StartPage): Html =>
  radios({
    name: 'chair',
    label: 'Who chairs?',
    hint: html`${start.chairRule} ${clauseChips(start.chairClauses)}`,
    size: 'm',
    value: start.body['chair'],
    error: errorOf(start.errors, 'chair'),
    choices: [
      ...start.shown.chairs.near.map(({ id, name, says }) => ({
        value: id,
        label: name,
        hint: id === start.shown.chairs.booked ? `${says}. Booked to chair.` : says,
      })),
      ...somebodyElse(start.shown.chairs, start),
    ],
  });

const whenQuestion = ({ body, errors }: StartPage): Html =>
  radios({
    name: 'when',
    label: 'When did it start?',
    size: 'm',
    value: body['when'],
    error: errorOf(errors, 'when'),
    choices: [
      { value: 'now', label: 'It starts now' },
      {
        value: 'earlier',
        label: 'It started earlier',
        hint: 'For a meeting that is written down afterwards.',
        reveals: dateTimeInput({
          name: 'started-at',
          label: 'Day and time it started',
          hint: 'The time on the 24-hour clock, for example 14:05',
          value: typedMoment(body, 'started-at'),
          error: errorOf(errors, 'started-at'),
        }),
      },
    ],
  });

const startForm = (start: StartPage): Html =>
  form({
    action: paths.meeting(start.caseId),
    csrf: start.visitor.csrf,
    body: html`
      ${chairQuestion(start)}
      ${whenQuestion(start)}
      ${departurePanel({ departures: start.departures, body: start.body, errors: start.errors })}
      ${button({ text: `Start the ${start.short}` })}`,
  });

/** A calm page before the meeting: who is expected, whether that is enough, who chairs. */
export const startView = (start: StartPage): string => {
  const { visitor, caseId, reference, word, shown, mayStart, errors } = start;
  return page({
    title: `Start the ${word}, ${reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${mayStart ? `Start the ${word}` : `${sentenceCase(word)} ${reference}`}</h1>
      <p class="lead">${reference}, booked for ${shown.bookedFor}, ${shown.where}.</p>
      <div class="two">
        <div class="two__main">
          ${mayStart ? startForm(start) : insetText('It has not started yet. The chair or the desk starts it; then you can write here.')}
        </div>
        <aside class="two__side" aria-label="Who is expected">
          <h2 class="govuk-heading-m">Who is expected</h2>
          ${quorumBar(shown.seats, 'forecast')}
          ${people('People invited', shown.invited)}
        </aside>
      </div>`,
  });
};
