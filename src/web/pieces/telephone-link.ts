import { type Html, html } from '../html.ts';

/** A number to ring, by a tap on a telephone. What stands behind it, such as an extension, is read and not dialled. */
export const telephoneLink = (telephone: string): Html => {
  const dialled = /^\+?[\d ()-]+/.exec(telephone)?.[0].replaceAll(/[^\d+]/g, '') ?? '';
  if (dialled === '') return html`<span>${telephone}</span>`;
  return html`<a class="govuk-link telephone" href="tel:${dialled}">${telephone.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0')}</a>`;
};

const number = /\d{4,5}[ \u00a0]\d[\d \u00a0]{4,8}\d/;

/** A sentence whose telephone number can be rung by a tap. 999 stays text: nobody should ring it by a slip of the thumb. */
export const withTelephoneLink = (sentence: string): Html => {
  const [found] = number.exec(sentence) ?? [];
  if (found === undefined) return html`${sentence}`;
  const [before = '', after = ''] = sentence.split(found);
  return html`${before}${telephoneLink(found.replaceAll('\u00a0', ' '))}${after}`;
};
