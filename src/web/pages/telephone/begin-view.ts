import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios, select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { details, insetText } from '../../govuk/show.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { Visitor } from '../../visitor.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import { telephoneLink, withTelephoneLink } from '../../pieces/telephone-link.ts';
import type { BeginShown } from './presenter.ts';

export interface BeginView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  readonly shown: BeginShown;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  /** The case file whose request is there already; null for none. */
  readonly of: { readonly caseId: string; readonly reference: string } | null;
  /** What the case file would go without, where it is known. */
  readonly without: readonly string[];
}

const whomToRing = ({ shown }: BeginView): Html | null =>
  shown.ring.length === 0
    ? null
    : details(
        'Whom to ring',
        html`<ul class="govuk-list">${shown.ring.map(
          ({ title, ring }) =>
            html`<li><strong>${title}</strong>${ring.slice(0, 2).map(({ name, telephone }) => html`<br>${name} ${telephone === null ? null : telephoneLink(telephone)}`)}</li>`,
        )}</ul><p><a class="govuk-link" href="${paths.whoAnswers}">All who answer now</a></p>`,
        'open',
      );

const who = ({ body, errors }: BeginView): Html => html`
  ${textarea({ name: 'children', label: 'Which children?', hint: 'One on a line, with the date of birth if you know it: Ida Wrenfield 14/2/2019', size: 'm', rows: 3, value: body['children'], error: errorOf(errors, 'children') })}
  ${textarea({ name: 'why', label: 'What has happened?', size: 'm', rows: 5, value: body['why'], error: errorOf(errors, 'why') })}
  ${dateTimeInput({ name: 'received', label: 'When did you learn of it?', size: 'm', hint: 'The first clock runs from then.', value: typedMoment(body, 'received'), error: errorOf(errors, 'received') })}`;

const when = ({ body, errors }: BeginView): Html =>
  radios({
    name: 'when',
    label: 'When did the discussion begin?',
    size: 'm',
    value: body['when'],
    error: errorOf(errors, 'when'),
    choices: [
      { value: 'now', label: 'It begins now' },
      {
        value: 'earlier',
        label: 'It was held earlier',
        hint: 'Every clock counts from when it was held, not from when you write it down.',
        reveals: dateTimeInput({
          name: 'started-at',
          label: 'Day and time it began',
          hint: 'The time on the 24-hour clock, for example 02:10',
          value: typedMoment(body, 'started-at'),
          error: errorOf(errors, 'started-at'),
        }),
      },
    ],
  });

const chair = ({ shown, body, errors }: BeginView): Html =>
  select({
    name: 'chair',
    label: 'Who chairs it?',
    hint: html`${shown.chairRule} ${clauseChips(shown.chairClauses)}`,
    size: 'm',
    value: body['chair'],
    error: errorOf(errors, 'chair'),
    choices: [{ value: '', label: 'Choose' }, ...shown.chairs.map(({ id, says }) => ({ value: id, label: says }))],
  });

const desk = ({ shown, body, errors }: BeginView): Html | null =>
  shown.desks.length === 1
    ? null
    : select({
        name: 'desk',
        label: 'Which desk does it belong to?',
        size: 'm',
        value: body['desk'],
        error: errorOf(errors, 'desk'),
        choices: [{ value: '', label: 'Choose' }, ...shown.desks.map(({ id, name }) => ({ value: id, label: name }))],
      });

const reason = ({ without, body, errors }: BeginView): Html => html`
  ${without.length === 0 ? null : html`<p>It goes without this:</p><ul class="govuk-list govuk-list--bullet">${without.map((each) => html`<li>${each}</li>`)}</ul>`}
  ${textarea({ name: 'reason', label: 'Why can it not wait?', hint: 'Your reason and your name are recorded with whatever the procedure asks and this goes without.', size: 'm', rows: 3, value: body['reason'], error: errorOf(errors, 'reason') })}`;

/** Begins a discussion by telephone: who, why, who chairs, since when. Written for a phone at night. */
export const beginView = (view: BeginView): string => {
  const { visitor, protocol, body, errors, of } = view;
  return page({
    title: of === null ? 'A child is at risk now' : `By telephone, ${of.reference}`,
    visitor,
    active: of === null ? 'who-answers' : 'discussions',
    back: of === null ? paths.whoAnswers : paths.discussion(of.caseId),
    errors,
    styles: ['who-answers.css'],
    body: html`
      <h1 class="govuk-heading-l">${of === null ? 'A child is at risk now' : 'Hold it by telephone now'}</h1>
      ${insetText(withTelephoneLink(visitor.dutyLine))}
      <p class="lead">${of === null ? `Hold the ${protocol.words.discussion} by telephone, and write it down here as it goes, or afterwards. It needs no request first.` : `${of.reference}. What the request says is kept as far as it is written.`}</p>
      ${whomToRing(view)}
      ${form({
        action: of === null ? paths.telephone : paths.telephoneOf(of.caseId),
        csrf: visitor.csrf,
        body: html`
          ${of === null ? who(view) : null}
          ${when(view)}
          ${chair(view)}
          ${desk(view)}
          ${input({ name: 'place', label: 'How are people joined?', size: 'm', hint: 'The conference number, or who rang whom.', value: body['place'], error: errorOf(errors, 'place') })}
          ${reason(view)}
          ${button({ text: 'Begin' })}`,
      })}`,
  });
};
