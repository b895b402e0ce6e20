import type { CaseFileIn } from '../../../casefile/state.ts';
import { sayInstant, sayTime } from '../../../calendar/say.ts';
import type { Temporal } from 'temporal-polyfill';
import { button } from '../../govuk/button.ts';
import { panel } from '../../govuk/show.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

export interface BookedView {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly booked: CaseFileIn<'booked'>;
  readonly deskName: string;
  readonly now: Temporal.Instant;
}

/** It is booked: when, how many were invited, and where to look next. */
export const bookedView = ({ visitor, caseId, booked, deskName, now }: BookedView): string => {
  const { reference, booking, invitations } = booked;
  const sent = invitations.length === 1 ? '1 invitation sent' : `${String(invitations.length)} invitations sent`;
  return page({
    title: `${reference} is booked`,
    visitor,
    active: 'board',
    body: html`
      ${panel(`Booked for ${sayInstant(booking.startsAt, now)} to ${sayTime(booking.endsAt)}`, html`${reference} · ${deskName} desk · chair ${booking.chairName}<br><strong>${sent}</strong>`)}
      <h2 class="govuk-heading-m">What happens next</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Each person invited answers from the link in their message. <a class="govuk-link" href="${paths.discussion(caseId)}#invitations">See who has answered</a>.</li>
        <li>Somebody who must come and does not answer has to be rung. The board says when. <a class="govuk-link" href="${paths.calls(caseId)}">See whom to ring</a>.</li>
        ${visitor.keepsMail ? html`<li>No message leaves this demonstration. <a class="govuk-link" href="${paths.post}">Read them under Post</a>.</li>` : html`<li>A message that does not arrive shows on your board.</li>`}
      </ul>
      <div class="govuk-button-group">
        ${button({ text: 'Back to the board', href: paths.board })}
        <a class="govuk-link" href="${paths.discussion(caseId)}">Open ${reference}</a>
      </div>`,
  });
};
