import type { Temporal } from 'temporal-polyfill';
import type { DiarySeen } from '../../../../application/diary/see-diary.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { insetText } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { instant } from '../../../pieces/instant.ts';
import type { Visitor } from '../../../visitor.ts';

export interface AddressForm {
  readonly seen: DiarySeen;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly newAddress: string | null;
}

const given = ({ seen, now, newAddress }: AddressForm): Html => {
  const { given: since } = seen.calendars;
  if (newAddress !== null)
    return insetText(
      html`<p>Copy this address now. It is shown only once.</p><p class="as-typed"><strong>${newAddress}</strong></p><p>In Outlook choose “Add calendar”, “Subscribe from web”; in Google Calendar “Other calendars”, “From URL”; in Apple Calendar “New Calendar Subscription”.</p>`,
    );
  if (since === null) return html`<p class="govuk-body">You have no address yet.</p>`;
  const read = since.readAt === null ? 'Nothing has read it yet.' : html`Last read ${instant(since.readAt, now)}.`;
  return html`<p class="govuk-body">You have had an address since ${instant(since.givenAt, now)}. ${read} If you have lost it, or somebody else may know it, make a new one.</p>`;
};

/** The address at which somebody's own calendar reads their meetings. */
export const addressForm = (view: AddressForm): Html => {
  const has = view.seen.calendars.given !== null;
  return form({
    action: paths.calendarAddress,
    csrf: view.visitor.csrf,
    id: 'address',
    body: html`
      <h2 class="govuk-heading-m">Your meetings in your own calendar</h2>
      <p class="govuk-body">A private address from which your calendar reads the reference, the time and a link to sign in. It says nothing of any child or family, of where the meeting is or of who is there.</p>
      ${given(view)}
      <div class="govuk-button-group">
        ${button({ text: has ? 'Make a new address' : 'Make an address', name: 'address', value: 'renew', kind: 'secondary' })}
        ${has ? button({ text: 'End this address', name: 'address', value: 'end', kind: 'warning' }) : null}
      </div>`,
  });
};
