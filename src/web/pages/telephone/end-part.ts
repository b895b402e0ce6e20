import type { Fields } from '../../fields.ts';
import { countOf } from '../../describe/family.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { EndShown } from '../meeting/end/presenter.ts';
import { fromTelephone } from '../meeting/leads-to.ts';
import type { Room } from '../meeting/room.ts';
import { whenEnded } from '../meeting/end/when-ended.ts';

export interface EndPart {
  readonly room: Room;
  readonly csrf: string;
  readonly shown: EndShown;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** What stands in the way of the end, and what it would end without. */
export const missing = ({ blocking, toDo }: EndShown): Html => html`
  ${blocking.length === 0 ? null : html`<p>${stateWord('late', 'To decide before it can end')}: <a class="govuk-link" href="#decisions">${countOf(blocking.length, 'question')}</a></p>`}
  ${toDo.length === 0 ? null : html`<p>It would end without this:</p><ul class="govuk-list govuk-list--bullet">${toDo.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul>`}`;

/** Ends the discussion: when, and the one reason for all that it ends without. */
export const endForm = ({ room, csrf, shown, body, errors }: EndPart): Html =>
  form({
    action: fromTelephone(paths.endMeeting(room.caseId)),
    csrf,
    body: html`
      ${missing(shown)}
      ${shown.departures.length === 0 ? null : textarea({ name: 'reason', label: 'Why is it right to end without it?', hint: 'One reason stands for all of it.', rows: 3, value: body['reason'], error: errorOf(errors, 'reason') })}
      ${whenEnded({ body, errors }, 's')}
      ${button({ text: 'End the discussion' })}`,
  });
