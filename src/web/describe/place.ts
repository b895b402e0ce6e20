import { type Part, html } from '../html.ts';

const isWebAddress = (place: string): boolean => {
  if (!/^https:\/\/\S+$/.test(place) || !URL.canParse(place)) return false;
  // An address with a name before the @ can pass for another one.
  return new URL(place).username === '';
};

/** Where a meeting is: an address of the web can be followed, a room or anything else is text. */
export const placeOf = (place: string): Part =>
  isWebAddress(place) ? html`<a class="govuk-link" href="${place}" rel="noopener noreferrer">${place}</a>` : place;
