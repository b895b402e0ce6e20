import { domainOf } from '../../casefile/invitation/address-look.ts';
import { secondLook } from '../../casefile/invitation/check-addresses.ts';
import { checkboxes } from '../govuk/choices.ts';
import { type PageError, errorOf } from '../govuk/error-summary.ts';
import { type Html, html } from '../html.ts';

/** Whether somebody is asked to look at an address once more, or said already that they have. */
const wantsSecondLook = (errors: readonly PageError[], confirmed: readonly string[]): boolean =>
  confirmed.length > 0 || errors.some(({ field }) => field === secondLook.field);

/**
 * New addresses once more, their domains large, each to be said to be right before anything is sent to it. Stands inside
 * the page's form, above its button.
 */
export const secondLookPanel = (
  emails: readonly string[],
  { errors, confirmed }: { readonly errors: readonly PageError[]; readonly confirmed: readonly string[] },
): Html => html`
  <section class="departure" id="second-look" aria-labelledby="second-look-title">
    <h2 class="departure__title" id="second-look-title">New here: look again before anything is sent</h2>
    ${emails.map((email) => html`<p class="second-look"><span class="quiet">${email} is at</span> <strong class="second-look__domain">${domainOf(email)}</strong></p>`)}
    <p>Is it where they work, and is every letter right? Nothing about the family is in the message, but whoever gets it can sign in to read about them. That you looked is recorded with your name.</p>
    ${checkboxes({
      name: secondLook.field,
      label: 'Have you looked again?',
      size: 's',
      values: confirmed,
      error: errorOf(errors, secondLook.field),
      choices: emails.map((email) => ({ value: email, label: html`Yes, ${email} is right` })),
    })}
  </section>`;

/** The same in a form for one address, where it is asked for; nothing otherwise. */
export const secondLookAt = (
  email: string,
  about: { readonly errors: readonly PageError[]; readonly confirmed: readonly string[] },
): Html | null => (wantsSecondLook(about.errors, about.confirmed) ? secondLookPanel([email], about) : null);
