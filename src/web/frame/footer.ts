import { type Html, html } from '../html.ts';
import { withTelephoneLink } from '../pieces/telephone-link.ts';
import type { Visitor } from '../visitor.ts';

/** On every page, whatever else it says. */
export const footer = (visitor: Visitor | null): Html => html`
  <footer class="foot">
    <div class="foot__row">
      <p><strong>A child at risk right now?</strong> ${withTelephoneLink(visitor?.dutyLine ?? 'Ring 999, then your authority’s duty line.')}</p>
    </div>
  </footer>`;
