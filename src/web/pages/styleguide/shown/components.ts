import { button } from '../../../govuk/button.ts';
import { checkboxes, radios, select } from '../../../govuk/choices.ts';
import { dateInput, dateTimeInput } from '../../../govuk/dates.ts';
import { errorSummary } from '../../../govuk/error-summary.ts';
import { fieldset } from '../../../govuk/fieldset.ts';
import { input, timeInput } from '../../../govuk/input.ts';
import { summaryList, taskList } from '../../../govuk/lists.ts';
import { details, insetText, notificationBanner, panel, tag, warningText } from '../../../govuk/show.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { pagination } from '../../../govuk/ways.ts';
import { html } from '../../../html.ts';
import type { Shown } from '../shown.ts';

const questions = html`
  ${errorSummary([
    { field: 'surname', message: 'Enter the child’s last name' },
    { field: 'born', message: 'Date of birth must be in the past', clauses: ['BR-175'] },
  ])}
  ${input({ name: 'surname', label: 'Last name', error: 'Enter the child’s last name', width: 20 })}
  ${dateInput({ name: 'born', label: 'Date of birth', hint: 'For example, 27 3 2019', value: { day: '31', month: '2', year: '2030' }, error: 'Date of birth must be in the past' })}
  ${dateTimeInput({ name: 'decided', label: 'When was it decided?', hint: 'For example, 20 11 2026 at 14:05' })}
  ${timeInput({ name: 'starts', label: 'Starts at' })}
  ${radios({
    name: 'urgency',
    label: 'How soon must the meeting be held?',
    size: 'm',
    value: 'other',
    choices: [
      { value: 'two-hours', label: 'Within 2 hours', hint: 'A child’s life is at risk.' },
      { value: 'day', label: 'Within 24 hours' },
      'or',
      {
        value: 'other',
        label: 'Later',
        reveals: textarea({ name: 'why', label: 'Why does the service manager agree?', maxLength: 4000, rows: 3 }),
      },
    ],
  })}
  ${checkboxes({
    name: 'who',
    label: 'Who should be invited?',
    values: ['gp'],
    choices: [
      { value: 'school', label: 'School' },
      { value: 'gp', label: 'GP' },
    ],
  })}
  ${select({
    name: 'desk',
    label: 'Desk',
    choices: [
      { value: '', label: 'Choose a desk' },
      { value: 'east', label: 'East' },
    ],
  })}
  ${fieldset('Address', html`${input({ name: 'street', label: 'Street' })}${input({ name: 'postcode', label: 'Postcode', width: 10 })}`)}
  <div class="govuk-button-group">${button({ text: 'Save and go on' })}${button({ text: 'Save for later', kind: 'secondary' })}${button({ text: 'Remove', kind: 'warning' })}</div>`;

const answers = html`
  ${notificationBanner('The request was sent to the East desk.', 'success')}
  ${panel('Meeting booked', 'SD-2303, today 14:00', 3)}
  ${summaryList({
    card: { title: 'First child', level: 3 },
    rows: [
      {
        key: 'Name',
        value: 'Ash Example',
        actions: [{ href: '#answers', text: 'Change', about: 'name of the first child' }],
      },
      { key: 'Date of birth', value: '27 March 2022' },
    ],
  })}
  ${taskList('example', [
    { title: 'How soon', href: '#answers', status: { text: 'Complete' } },
    {
      title: 'The children',
      href: '#answers',
      hint: '1 date of birth missing',
      status: { text: 'Incomplete', colour: 'blue' },
    },
    { title: 'Who to invite', status: { text: 'Cannot start yet' } },
  ])}
  ${insetText('From what you entered, the protocol expects a paediatrician.')}
  ${warningText('A meeting cannot be closed while a child has no decision.')}
  ${details('What happens to the request', html`<p>The team manager reads it first.</p>`)}
  <p class="govuk-body">${tag('Open case', 'purple')} ${tag('Late', 'red')} ${tag('New', 'teal')}</p>
  ${pagination({ page: 3, pages: 9, href: (page) => `#page-${page}` })}`;

export const shownComponents: readonly Shown[] = [
  { id: 'questions', title: 'Questions', about: 'GOV.UK components behind typed functions.', body: questions },
  { id: 'answers', title: 'Answers', about: 'What was said, what is left, what happened.', body: answers },
];
