import type { DutyLine } from '../../../application/see-duties.ts';
import { hasBeenLate } from '../../../timescales/duty.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/show.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { stateWord } from '../../pieces/shape.ts';

/** What was sent from one row of a list and is not kept yet, with what is wrong with it. */
export interface Unkept {
  readonly caseId: string;
  readonly duty: string;
  readonly reason: string;
  readonly error: string;
}

export interface ReasonShown {
  /** The list it stands in, to come back to. */
  readonly action: string;
  readonly csrf: string;
  readonly unkept: Unkept | null;
  /** The row whose reason was just saved. */
  readonly savedRow: string | null;
}

/** The row of a duty. */
export const rowId = ({ caseId, key }: Pick<DutyLine, 'caseId' | 'key'>): string => `duty-${caseId}-${key}`;

/** The text that says why, in that row; errors lead to it. */
export const reasonId = (line: Pick<DutyLine, 'caseId' | 'key'>): string => `reason-${rowId(line)}`;

const reasonForm = (line: DutyLine, { action, csrf, unkept }: ReasonShown): Html => {
  const mine = unkept?.caseId === line.caseId && unkept.duty === line.key ? unkept : null;
  const asks = line.reason === null ? 'Say why it is late' : 'Change the reason';
  const body = html`<input type="hidden" name="case" value="${line.caseId}"><input type="hidden" name="duty" value="${line.key}">
    ${textarea({
      ...{ name: 'reason', id: reasonId(line), rows: 3, maxLength: 2000 },
      label: html`Why<span class="govuk-visually-hidden"> was this late: ${line.title}, ${line.reference}</span>`,
      hint: 'What happened, and how the children were kept safe meanwhile. It is recorded with your name.',
      value: mine?.reason ?? line.reason ?? '',
      error: mine?.error,
    })}
    ${button({ text: html`Save<span class="govuk-visually-hidden"> the reason: ${line.title}, ${line.reference}</span>`, kind: 'secondary' })}`;
  return details(asks, form({ action, csrf, body }), mine === null ? 'closed' : 'open');
};

/** Why a duty was late: what somebody said, and the form to say it in, where it is theirs to say. */
export const reasonView = (line: DutyLine, shown: ReasonShown): Html | null => {
  if (!hasBeenLate(line) || !line.runs) return null;
  const said = line.reason === null ? null : html`<p class="duty__reason">${line.reason}</p>`;
  const saved =
    shown.savedRow === rowId(line) ? html`<p class="duty__saved">${stateWord('done', 'Reason saved')}</p>` : null;
  return html`${saved}${said}${reasonForm(line, shown)}`;
};
