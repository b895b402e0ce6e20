import type { Pairs } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { sentAgain, whatWasTyped } from '../../pieces/what-was-typed.ts';
import type { Visitor } from '../../visitor.ts';

export interface HeldView {
  readonly visitor: Visitor;
  readonly token: string;
  readonly path: string;
  readonly fields: Pairs;
}

const withoutKey = (fields: Pairs): Pairs => fields.filter(([name]) => name !== '_key');
const keyOf = (fields: Pairs): string | undefined => fields.find(([name]) => name === '_key')?.[1];

/** Shows the text and one button; the form keeps its first key, so it cannot be saved twice. */
export const heldView = ({ visitor, token, path, fields }: HeldView): string =>
  page({
    title: 'What you typed is safe',
    visitor,
    body: html`
      <h1 class="govuk-heading-l">What you typed is safe</h1>
      <p class="govuk-body-l">Your sign-in had ended before you sent it, so it has not been saved yet.</p>
      ${form({
        action: path,
        csrf: visitor.csrf,
        key: keyOf(fields),
        body: html`
          ${sentAgain([...withoutKey(fields), ['_held', token]])}
          ${button({ text: 'Save what I typed' })}`,
      })}
      <h2 class="govuk-heading-m">This is what you typed</h2>
      ${whatWasTyped(fields)}`,
  });
