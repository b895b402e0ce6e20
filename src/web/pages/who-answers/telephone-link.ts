import { type Html, html } from '../../html.ts';

/** A number to ring, by a tap on a telephone. What stands behind it, such as an extension, is read and not dialled. */
export const telephoneLink = (telephone: string): Html => {
  const dialled = /^\+?[\d ()-]+/.exec(telephone)?.[0].replaceAll(/[^\d+]/g, '') ?? '';
  if (dialled === '') return html`<span>${telephone}</span>`;
  return html`<a class="govuk-link telephone" href="tel:${dialled}">${telephone.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0')}</a>`;
};
