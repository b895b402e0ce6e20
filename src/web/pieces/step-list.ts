import { type Html, type Part, html } from '../html.ts';
import { type Tone, stateWord } from './shape.ts';

export interface Step {
  /** For links to it: `#invitations`. */
  readonly id: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly body: Part;
  readonly state: { readonly tone: Tone; readonly says: string };
  /** The one that needs this person: stands out and is announced. */
  readonly isYours?: boolean | undefined;
}

const title = ({ title, href }: Step): Html =>
  href === undefined ? html`${title}` : html`<a class="govuk-link" href="${href}">${title}</a>`;

const step = (one: Step): Html => html`
  <li class="step${one.isYours === true ? ' step--yours' : null}" id="${one.id}"${one.isYours === true ? html` aria-current="step"` : null}>
    <h2 class="step__title">${title(one)}</h2>
    <div class="step__body">${one.body}</div>
    <p class="step__state">${stateWord(one.state.tone, one.state.says)}</p>
  </li>`;

/** The sections of a discussion in the order of the journey, each with its state. */
export const stepList = (steps: readonly Step[]): Html => html`<ol class="steps">${steps.map(step)}</ol>`;
