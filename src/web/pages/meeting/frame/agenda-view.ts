import { type Html, html } from '../../../html.ts';
import { shape } from '../../../pieces/shape.ts';
import type { Agenda, AgendaLine } from './agenda.ts';

const spoken = { done: 'done', begun: 'begun', open: 'to come' } as const;
const tones = { done: 'done', begun: 'good', open: 'open' } as const;

const line = ({ title, href, state, says, isNow }: AgendaLine): Html => html`
  <li><a class="agenda__line agenda__line--${state}" href="${href}"${isNow ? html` aria-current="page"` : null}>
    ${shape(tones[state])}<span><span class="agenda__title">${title}</span><span class="govuk-visually-hidden"> (${spoken[state]})</span>${says === null ? null : html` <span class="agenda__says">${says}</span>`}</span></a></li>`;

/** The agenda beside the writing: what is done, what is now and what is to come. */
export const agendaView = ({ opening, areas }: Agenda): Html => html`
  <div class="agenda">
  <h2 class="agenda__heading">To begin with</h2>
  <ul class="agenda__list">${opening.map(line)}</ul>
  <h2 class="agenda__heading">To cover</h2>
  <ol class="agenda__list">${areas.map(line)}</ol></div>`;
