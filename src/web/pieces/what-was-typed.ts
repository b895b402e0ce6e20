import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { Pairs } from '../fields.ts';
import { summaryList } from '../govuk/lists.ts';
import { type Html, html } from '../html.ts';

/** What a form sends along by itself: its version, and which way its button leads. */
const machinery = new Set(['version', 'go', 'then']);
const isMachinery = (name: string): boolean => name.startsWith('_') || machinery.has(name);

const readable = (name: string): string => {
  const said = name.replace(/[-_.[\]]+/g, ' ').trim();
  return sentenceCase(said);
};

/** Text that is not saved yet, as it was typed, to read and to copy. */
export const whatWasTyped = (pairs: Pairs): Html => {
  const rows = pairs
    .filter(([name, value]) => !isMachinery(name) && value.trim() !== '')
    .map(([name, value]) => ({ key: readable(name), value: html`<span class="as-typed">${value}</span>` }));
  return rows.length === 0 ? html`<p>No text had been typed.</p>` : summaryList({ rows });
};

/** The same fields again, unseen, to send once more. */
export const sentAgain = (pairs: Pairs): Html =>
  html`${pairs.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
