import { type Html, html } from '../../../html.ts';
import { button } from '../../../govuk/button.ts';
import { childCard } from '../../../pieces/child-card.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { shape } from '../../../pieces/shape.ts';
import type { Beside, ChildBeside, QuorumBeside } from './beside.ts';

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

const quorum = ({ state, seats, clauses }: QuorumBeside): Html => {
  switch (state) {
    case 'quorate':
      return html`<p class="enough enough--yes"><strong>Quorate:</strong> ${seats}</p>`;
    case 'inquorate':
      return html`<p class="enough enough--no"><strong>Not quorate:</strong> nobody is here for ${seats}. ${clauseChips(clauses)}</p>`;
    case 'nobody-yet':
      return html`<p class="enough">Nobody is marked as here yet.</p>`;
  }
};

const whoIsHere = ({ people }: Beside, peopleHref: string): Html => html`
  <ul class="here-list" aria-label="People">${people.map(person)}</ul>
  <p class="beside__links"><a class="govuk-link" href="${peopleHref}">Change who is here</a></p>`;

/** Quorum, people, children and actions, beside the writing. Where attendance is taken, the people stand there already. */
export const besideView = (beside: Beside, { peopleHref, withPeople }: BesideOptions): Html => html`
  <h2 class="beside__heading">${withPeople ? 'Who is here' : 'Quorum'}</h2>
  ${quorum(beside.quorum)}
  ${withPeople ? whoIsHere(beside, peopleHref) : null}
  <h2 class="beside__heading">Each child</h2>
  <p class="quiet">${beside.views.given} of ${beside.views.here} people who took part have said what they think.</p>
  <div class="children">${beside.children.map(child)}</div>
  <h2 class="beside__heading">Actions so far</h2>
  ${beside.actions.length === 0 ? html`<p class="quiet">None yet.</p>` : html`<ul class="agreed-list">${beside.actions.map(action)}</ul>`}`;

interface BesideOptions {
  /** Where attendance is taken. */
  readonly peopleHref: string;
  readonly withPeople: boolean;
}
