import { type Html, html } from '../../../html.ts';
import { button } from '../../../govuk/button.ts';
import { childCard } from '../../../pieces/child-card.ts';
import { quorumBar } from '../../../pieces/quorum-bar.ts';
import { shape } from '../../../pieces/shape.ts';
import type { Beside, ChildBeside } from './beside.ts';

const person = ({ name, role, says, tone, isChair }: Beside['people'][number]): Html => html`
  <li class="here here--${tone}">${shape(tone)} <span><strong>${name}</strong> <span class="quiet">${role}${isChair ? ', chair' : null}, ${says}</span></span></li>`;

const child = ({ name, age, isOther, decided, undecided, decideAt }: ChildBeside): Html =>
  childCard({
    name,
    age,
    living: isOther ? 'Another child to answer for' : null,
    decided,
    undecided,
    act:
      decideAt === null
        ? null
        : button({
            text: html`Decide<span class="govuk-visually-hidden"> for ${name}</span>`,
            href: decideAt,
            kind: 'secondary',
          }),
  });

const action = ({ what, who, by, isStep }: Beside['actions'][number]): Html => html`
  <li class="agreed"><strong>${who}</strong>, by ${by}${isStep ? html` <span class="quiet">(safety plan)</span>` : null}<br>${what}</li>`;

/** People, quorum, children and actions, beside the writing. `peopleHref` is where attendance is taken. */
export const besideView = ({ seats, people, views, children, actions }: Beside, peopleHref: string): Html => html`
  <h2 class="beside__heading">Who is here</h2>
  ${quorumBar(seats, 'now')}
  <ul class="here-list" aria-label="People">${people.map(person)}</ul>
  <p class="beside__links"><a class="govuk-link" href="${peopleHref}">Change who is here</a></p>
  <h2 class="beside__heading">Each child</h2>
  <p class="quiet">${views.given} of ${views.here} people who took part have said what they think.</p>
  <div class="children">${children.map(child)}</div>
  <h2 class="beside__heading">Actions so far</h2>
  ${actions.length === 0 ? html`<p class="quiet">None yet.</p>` : html`<ul class="agreed-list">${actions.map(action)}</ul>`}`;
