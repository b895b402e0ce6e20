import type { Fields } from '../fields.ts';
import { type Choice, radios } from '../govuk/choices.ts';
import { type Html, html } from '../html.ts';

export interface TwoVersions {
  /** What both wrote: "Summary and analysis". */
  readonly what: string;
  readonly yours: string;
  readonly theirs: { readonly text: string; readonly who: string; readonly when: string };
  readonly error?: string | undefined;
  /** Where a form asks about several: part of the names of its inputs. It then sends both texts along itself. */
  readonly of?: string | undefined;
  /** Texts can stand one after the other; of two dates or choices only one can stand. */
  readonly join?: 'texts' | 'none' | undefined;
}

const version = (title: string, text: string): Html => html`
  <section class="version"><h3 class="version__title">${title}</h3>
    <div class="version__text">${text === '' ? html`<span class="quiet">Nothing</span>` : text}</div></section>`;

const sentAlong = (yours: string, theirs: string): Html => html`
  <input type="hidden" name="yours" value="${yours}">
  <input type="hidden" name="theirs" value="${theirs}">`;

const both: Choice = { value: 'both', label: 'Both, theirs first' };

/** Yours and theirs beside each other; take one, the other or both. Stands inside the page's form, above its button. */
export const twoVersions = ({ what, yours, theirs, error, of, join = 'texts' }: TwoVersions): Html => html`
  <div class="versions">
    ${version('Yours, not saved yet', yours)}
    ${version(`${theirs.who}, saved ${theirs.when}`, theirs.text)}
  </div>
  ${of === undefined ? sentAlong(yours, theirs.text) : null}
  ${radios({
    name: of === undefined ? 'keep' : `keep.${of}`,
    label: `Which should stand for ${what}?`,
    size: 'm',
    error,
    choices: [
      ...(join === 'texts' ? [both] : []),
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
    case undefined:
    default:
      return undefined;
  }
};
