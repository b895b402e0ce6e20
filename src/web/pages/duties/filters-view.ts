import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { shape } from '../../pieces/shape.ts';
import { type Asked, dutiesAt } from './asked.ts';
import type { Choice } from './counts.ts';
import type { DutiesShown, StateWay, Way } from './presenter.ts';

const here = (isHere: boolean): Html | null => (isHere ? html` aria-current="page"` : null);

/** Whose duties: only where there is a choice. */
export const scopesView = (scopes: readonly Way[]): Html | null =>
  scopes.length < 2
    ? null
    : html`<nav class="no-print" aria-label="Whose duties"><ul class="tabs">${scopes.map(({ text, href, isHere }) => html`<li><a class="tabs__link" href="${href}"${here(isHere)}>${text}</a></li>`)}</ul></nav>`;

const stateView = ({ text, href, isHere, count, assumed, tone }: StateWay): Html => html`
  <li><a class="count count--${tone}${count === 0 ? ' count--none' : ''}" href="${href}"${here(isHere)}>
    <span class="count__number">${count}</span>
    <span class="count__text">${shape(tone)} ${text}</span>
    ${assumed === 0 ? null : html`<span class="count__text quiet">${assumed} not in the procedure</span>`}</a></li>`;

/** How many duties stand how; each leads to its list. */
export const statesView = (states: readonly StateWay[]): Html =>
  html`<nav aria-label="How they stand"><ul class="counts">${states.map(stateView)}</ul></nav>`;

const sayChoice = ({ value, label, count }: Choice) => ({ value, label: `${label} (${String(count)})` });

const choice = (
  name: string,
  label: string,
  about: { any: string; choices: readonly Choice[]; value: string | null },
) =>
  about.choices.length === 0
    ? null
    : select({
        ...{ name, label },
        choices: [{ value: '', label: about.any }, ...about.choices.map(sayChoice)],
        value: about.value ?? '',
      });

const orders = [
  { value: 'due', label: 'Soonest due' },
  { value: 'late', label: 'Longest late' },
  { value: 'duty', label: 'Duty' },
];

/** What narrows a list down, as a form that asks for another address. */
export const filtersView = ({ duties, desks, owners, dues }: DutiesShown, asked: Asked): Html => {
  const { scope, state, duty, desk, owner, due, sort } = asked;
  const isNarrowed = [duty, desk, owner, due].some((each) => each !== null);
  return html`
  <form class="filters" method="get" action="${paths.duties}">
    <input type="hidden" name="scope" value="${scope}">
    ${state === null ? null : html`<input type="hidden" name="state" value="${state}">`}
    ${choice('duty', 'Duty', { any: 'Every duty', choices: duties, value: duty })}
    ${choice('desk', 'Desk', { any: 'Every desk', choices: desks, value: desk })}
    ${choice('owner', 'Whose', { any: 'Everybody’s', choices: owners, value: owner })}
    ${choice('due', 'Due', { any: 'Whenever', choices: dues, value: due })}
    ${select({ name: 'sort', label: 'In order of', choices: orders, value: sort })}
    <div class="filters__go">${button({ text: 'Show', kind: 'secondary' })}
    ${isNarrowed ? html`<a class="govuk-link" href="${dutiesAt({ ...asked, duty: null, desk: null, owner: null, due: null })}">Clear</a>` : null}</div>
  </form>`;
};
