import { html } from '../../html.ts';
import { page } from '../../page.ts';
import type { Choice, Group } from './presenter.ts';

const choice = ({ id, name, says }: Choice) => html`
  <li class="pick__row">
    <button class="pick__button" type="submit" name="person" value="${id}">
      <span class="pick__name">${name}</span> <span class="pick__says">${says}</span>
    </button>
  </li>`;

const group = ({ title, people }: Group) => html`
  <section class="pick__group">
    <h2 class="govuk-heading-s pick__title">${title}</h2>
    <ul class="pick__list">${people.map(choice)}</ul>
  </section>`;

/** Choose whom to be; everybody here is invented. */
export const signInView = ({ groups, next }: { groups: readonly Group[]; next: string }): string =>
  page({
    title: 'Sign in',
    visitor: null,
    body: html`
      <h1 class="govuk-heading-l">Who do you want to be?</h1>
      <p class="govuk-body-l">This is a demonstration. Everybody here is invented, and no message leaves it.</p>
      <form method="post" action="/sign-in" class="pick">
        <input type="hidden" name="next" value="${next}">
        ${groups.map(group)}
      </form>`,
  });
