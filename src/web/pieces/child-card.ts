import { type Html, type Part, html } from '../html.ts';
import { stateWord } from './shape.ts';

export interface ChildCard {
  readonly name: string;
  /** "4 years", "due 3 March 2027". */
  readonly age: string | null;
  /** "At home", "With grandparent since August". */
  readonly living: string | null;
  /** Decided: the question and its answer. */
  readonly decided: readonly { readonly what: string; readonly answer: string }[];
  /** Still to decide. */
  readonly undecided: readonly string[];
  readonly href?: string | undefined;
  readonly act?: Part;
}

const name = ({ name, age, href }: ChildCard): Html => {
  const said = age === null ? name : `${name}, ${age}`;
  return href === undefined ? html`${said}` : html`<a class="govuk-link" href="${href}">${said}</a>`;
};

const open = (undecided: readonly string[]): Html => {
  const [only] = undecided;
  return undecided.length === 1 ? html`Not yet decided: ${only}` : html`Not yet decided: ${undecided.length} questions`;
};

/** One child: who, where living, what is decided and what is not. */
export const childCard = (card: ChildCard): Html => html`
  <article class="child">
    <h3 class="child__name">${name(card)}</h3>
    ${card.living === null ? null : html`<p class="child__living as-typed">${card.living}</p>`}
    ${card.decided.map(({ what, answer }) => html`<p class="child__decided"><span class="quiet">${what}</span> <strong>${answer}</strong></p>`)}
    ${card.undecided.length === 0 ? null : html`<p class="child__open">${stateWord('open', '')}<strong>${open(card.undecided)}</strong></p>`}
    ${card.act}
  </article>`;
