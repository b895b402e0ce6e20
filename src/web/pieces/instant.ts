import type { Temporal } from 'temporal-polyfill';
import { type At, inLondon } from '../../calendar/london.ts';
import { sayExact, sayInstant } from '../../calendar/say.ts';
import { type Html, html } from '../html.ts';

/** An instant as people say it ("today 15:30"); exact on hover and for screen readers. */
export const instant = (at: At, now: Temporal.Instant): Html => {
  const exact = sayExact(at);
  return html`<time datetime="${inLondon(at).toString({ timeZoneName: 'never' })}" title="${exact}">${sayInstant(at, now)}<span class="govuk-visually-hidden"> (${exact})</span></time>`;
};
