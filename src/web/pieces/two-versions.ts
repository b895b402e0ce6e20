import type { Fields } from '../fields.ts';
import { radios } from '../govuk/choices.ts';
import { type Html, html } from '../html.ts';

export interface TwoVersions {
  /** What both wrote: "Summary and analysis". */
  readonly what: string;
  readonly yours: string;
  readonly theirs: { readonly text: string; readonly who: string; readonly when: string };
  readonly error?: string | undefined;
}

const version = (title: string, text: string): Html => html`
  <section class="version"><h3 class="version__title">${title}</h3>
    <div class="version__text">${text === '' ? html`<span class="quiet">Nothing</span>` : text}</div></section>`;

/** Yours and theirs beside each other; take one, the other or both. Stands inside the page's form, above its button. */
export const twoVersions = ({ what, yours, theirs, error }: TwoVersions): Html => html`
  <div class="versions">
    ${version('Yours, not saved yet', yours)}
    ${version(`${theirs.who}, saved ${theirs.when}`, theirs.text)}
  </div>
  <input type="hidden" name="yours" value="${yours}">
  <input type="hidden" name="theirs" value="${theirs.text}">
  ${radios({
    name: 'keep',
    label: `Which should stand for ${what}?`,
    size: 'm',
    error,
    choices: [
      { value: 'both', label: 'Both, theirs first' },
      { value: 'yours', label: 'Mine', hint: 'Their text stays in the history.' },
      { value: 'theirs', label: 'Theirs', hint: 'Your text is not saved.' },
    ],
  })}`;

/** The text that was chosen, or undefined when nothing was. */
export const keptText = ({ keep, yours = '', theirs = '' }: Fields): string | undefined => {
  switch (keep) {
    case 'yours':
      return yours;
    case 'theirs':
      return theirs;
    case 'both':
      return [theirs, yours].filter((text) => text !== '').join('\n\n');
    default:
      return undefined;
  }
};
