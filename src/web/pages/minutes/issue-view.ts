import type { Temporal } from 'temporal-polyfill';
import type { MinutesSeen } from '../../../application/see-minutes.ts';
import type { KeptCorrection } from '../../../casefile/minutes/minutes.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import { asTyped } from '../../describe/as-typed.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { insetText } from '../../govuk/show.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { clockLine } from '../../pieces/clock-line.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { printedHtml } from '../../pieces/printed.ts';

export interface IssueView extends MinutesSeen {
  readonly visitor: Visitor;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
}

const files = ({ caseId, number }: IssueView): Html => html`
  <p class="no-print"><a class="govuk-link" href="${paths.issue(caseId, number)}/minutes.pdf">Download as PDF</a> ·
    <a class="govuk-link" href="${paths.issue(caseId, number)}/minutes.docx">Download as Word document</a></p>`;

const older = ({ caseId, number, latest }: IssueView): Html | null =>
  number === latest
    ? null
    : insetText(
        html`This is an earlier issue. <a class="govuk-link" href="${paths.issue(caseId, latest)}">Read the latest, issue ${latest}</a>.`,
      );

const ruled = ({ ruling }: KeptCorrection): Html => {
  if (ruling === null) return stateWord('open', 'Not decided yet');
  return html`${ruling.accepted ? stateWord('done', 'Accepted') : stateWord('none', 'Declined')} ${ruling.reason}`;
};

const asked = ({ corrections, protocol, now, caseId, decides }: IssueView): Html | null => {
  if (corrections.length === 0) return null;
  const area = (id: string): string => protocol.protocol.meeting.areas.find((each) => each.id === id)?.title ?? id;
  return card({
    title: 'Corrections asked for',
    body: html`${corrections.map(
      (
        each,
      ) => html`<h3 class="govuk-heading-s">${area(each.area)} <span class="quiet">${each.proposedBy}, ${instant(each.proposedAt, now)}</span></h3>
        ${asTyped(each.shouldSay)}<p>${ruled(each)} ${decides && each.ruling === null ? html`<a class="govuk-link" href="${paths.correction(caseId, each.id)}">Look and decide</a>` : null}</p>`,
    )}`,
  });
};

const ask = (seen: IssueView): Html | null => {
  const { caseId, number, latest, invitationId, window, protocol, now, visitor, body, errors, departures } = seen;
  if (invitationId === null || number !== latest) return null;
  if (protocol.protocol.circulation.corrections === undefined) return null;
  const areas = protocol.protocol.meeting.areas.map(({ id, title }) => ({ value: id, label: title }));
  return card({
    id: 'ask',
    title: 'Is something wrong?',
    body: html`
      ${window === null ? null : html`<p>${clockLine(clockFace(window, now, protocol.protocol))}</p>`}
      ${form({
        action: paths.corrections(caseId, number),
        csrf: visitor.csrf,
        body: html`
          ${select({ name: 'area', label: 'Which part?', value: body['area'], error: errorOf(errors, 'area'), choices: [{ value: '', label: 'Select a part' }, ...areas] })}
          ${textarea({ name: 'should-say', label: 'What should it say?', value: body['should-say'], error: errorOf(errors, 'should-say'), rows: 4, maxLength: 20_000 })}
          ${textarea({ name: 'reason', label: 'Why?', value: body['reason'], error: errorOf(errors, 'reason'), rows: 2, maxLength: 2_000 })}
          ${departurePanel({ departures, body, errors })}
          ${button({ text: 'Ask for this correction', kind: 'secondary' })}`,
      })}`,
  });
};

/** One issue of the minutes, as it was issued; downloads, corrections, and the way to ask for one. */
export const issueView = (seen: IssueView): string => {
  const { document, caseId, invitationId, isStaff, visitor, errors } = seen;
  return page({
    title: document.title,
    visitor,
    errors,
    active: isStaff ? 'discussions' : 'today',
    back: isStaff || invitationId === null ? paths.discussion(caseId) : paths.invitation(caseId, invitationId),
    styles: ['minutes.css'],
    body: html`
      <h1 class="govuk-heading-l">${document.title}</h1>
      ${older(seen)}${files(seen)}
      ${printedHtml(document)}
      <div class="no-print">${asked(seen)}${ask(seen)}</div>`,
  });
};
