import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { radios, select } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { details } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { telephoneLink } from '../../../pieces/telephone-link.ts';
import { quorumBar } from '../../../pieces/quorum-bar.ts';
import { shape } from '../../../pieces/shape.ts';
import type { Neighbour } from '../frame/way.ts';
import { wayOn } from '../frame/way-view.ts';
import { living } from '../frame/living.ts';
import type { Choice, PeopleShown, PersonShown } from './presenter.ts';

interface Typed {
  readonly csrf: string;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

interface AddForm extends Typed {
  readonly action: string;
  readonly protocol: Protocol;
}

export interface PeopleView extends Typed {
  readonly caseId: string;
  readonly shown: PeopleShown;
  readonly protocol: Protocol;
  readonly next: Neighbour | null;
}

const tones = { present: 'good', left: 'none', apologies: 'open', absent: 'open' } as const;

const choice = ({ value, says, isChosen }: Choice, name: string): Html => html`
  <button class="presence${isChosen ? (value.startsWith('present') ? ' presence--here' : ' presence--chosen') : null}" type="submit" name="presence" value="${value}"${isChosen ? html` aria-pressed="true"` : html` aria-pressed="false"`}>${says}<span class="govuk-visually-hidden">${name}</span></button>`;

/** The box for the name of somebody of whom only the role is known. */
export const nameBoxOf = (id: string): string => `name-${id}`;

const nameBox = (id: string, { body, errors }: Typed): Html => {
  const name = nameBoxOf(id);
  return input({ name, label: 'Their full name', width: 20, value: body[name], error: errorOf(errors, name) });
};

const person = (
  { id, name, role, telephone, presence, says, choices, action }: PersonShown,
  typed: Typed,
): Html => html`
  <li class="attendee attendee--${presence}" id="person-${id}">
    <div class="attendee__who">${shape(tones[presence])}
      <p>${name === '' ? html`<strong>${role}</strong>` : html`<strong>${name}</strong> <span class="quiet">${role}</span>`}${telephone === null ? null : telephoneLink(telephone)} <span class="attendee__says">${says}</span></p></div>
    ${form({
      action,
      csrf: typed.csrf,
      body: html`${name === '' ? nameBox(id, typed) : null}<div class="presences" role="group" aria-label="${name || role}">${choices.map((each) => choice(each, name || role))}</div>`,
    })}
  </li>`;

const hows = [
  { value: 'in-person', label: 'In person' },
  { value: 'virtual', label: 'By video' },
  { value: 'telephone', label: 'By telephone' },
];

/** The form that adds somebody who was not invited. */
export const addForm = ({ action, csrf, protocol, body, errors }: AddForm): Html =>
  form({
    action,
    csrf,
    id: 'add',
    body: html`
      ${input({ name: 'name', label: 'Full name', width: 'two-thirds', value: body['name'], error: errorOf(errors, 'name') })}
      ${select({
        name: 'role',
        label: 'Role',
        value: body['role'],
        error: errorOf(errors, 'role'),
        choices: [
          { value: '', label: 'Choose' },
          ...protocol.roles.map(({ id, name }) => ({ value: id, label: name })),
        ],
      })}
      ${select({
        name: 'agency',
        label: 'Agency',
        value: body['agency'],
        error: errorOf(errors, 'agency'),
        choices: [
          { value: '', label: 'Choose' },
          ...protocol.agencies.map(({ id, name }) => ({ value: id, label: name })),
        ],
      })}
      ${radios({ name: 'how', label: 'How are they here?', inline: true, small: true, value: body['how'], error: errorOf(errors, 'how'), choices: hows })}
      ${button({ text: 'Add this person', kind: 'secondary' })}`,
  });

/** Everybody with a click for each, and whether that is enough. */
export const attendeesView = (shown: PeopleShown, typed: Typed): Html => html`
  ${quorumBar(shown.seats, 'now')}
  ${shown.isQuorate ? null : html`<p class="quiet">The meeting can go on. If it ends without them, a reason is recorded.</p>`}
  ${shown.agencies.map(
    ({ name, people }) =>
      html`<section class="agency"><h2 class="agency__name">${name}</h2><ul class="attendees">${people.map((each) => person(each, typed))}</ul></section>`,
  )}`;

/** Who is here, and the form to add somebody who was not invited. */
export const peopleView = (view: PeopleView): Html => {
  const { shown, errors, next } = view;
  const isAdding = errors.some(({ field }) => field?.startsWith(nameBoxOf('')) !== true);
  return html`
    <h1 class="govuk-heading-l room__title">Who is here</h1>
    ${living('people', attendeesView(shown, view))}
    ${details('Add somebody who was not invited', addForm({ ...view, action: paths.meetingPeople(view.caseId) }), isAdding ? 'open' : 'closed')}
    ${wayOn({ previous: null, next })}`;
};
