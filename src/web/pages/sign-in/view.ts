import { html } from '../../html.ts';
import { page } from '../../page.ts';
import type { Authority, Choice, Group } from './presenter.ts';

const choice = ({ id, name, says }: Choice) => html`
  <li class="pick__row">
    <button class="pick__button" type="submit" name="person" value="${id}">
      <span class="pick__name">${name}</span> <span class="pick__says">${says}</span>
    </button>
  </li>`;

const group = ({ title, people }: Group) => html`
  <section class="pick__group">
    <h3 class="govuk-heading-s pick__title">${title}</h3>
    <ul class="pick__list">${people.map(choice)}</ul>
  </section>`;

const authority = ({ id, name, procedure, groups }: Authority) => html`
  <h2 class="govuk-heading-m pick__authority" id="${id}">${name}</h2>
  <p class="quiet">${procedure}</p>
  <div class="pick">${groups.map(group)}</div>`;

const contents = (authorities: readonly Authority[]) => html`
  <nav aria-label="Authorities">
    <ul class="govuk-list pick__contents">
      ${authorities.map(({ id, name }) => html`<li><a class="govuk-link" href="#${id}">${name}</a></li>`)}
    </ul>
  </nav>`;

export interface SignInView {
  readonly authorities: readonly Authority[];
  readonly next: string;
  /** Whether no message leaves. */
  readonly keepsMail: boolean;
}

/** Choose whom to be; everybody here is invented. */
export const signInView = ({ authorities, next, keepsMail }: SignInView): string =>
  page({
    title: 'Sign in',
    visitor: null,
    body: html`
      <h1 class="govuk-heading-l">Who do you want to be?</h1>
      <p class="govuk-body-l">This is a demonstration. Everybody here is invented${keepsMail ? ', and no message leaves it.' : '. But mail leaves it: whatever address you type is written to.'}</p>
      ${authorities.length > 1 ? contents(authorities) : null}
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value="${next}">
        ${authorities.map(authority)}
      </form>`,
  });
