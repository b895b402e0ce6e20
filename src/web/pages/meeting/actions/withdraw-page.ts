import type { KeptAction } from '../../../../casefile/action/action.ts';
import { sayDue } from '../../../../calendar/say.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { summaryList } from '../../../govuk/lists.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { html } from '../../../html.ts';
import type { Visitor } from '../../../visitor.ts';
import { roomPage } from '../frame/room-page.ts';
import type { Room } from '../room.ts';

export interface WithdrawPage {
  readonly room: Room;
  readonly visitor: Visitor;
  readonly action: KeptAction;
  readonly back: string;
  readonly sendTo: string;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** Why an action that was agreed is taken back. */
export const withdrawPage = ({ room, visitor, action, back, sendTo, body, errors }: WithdrawPage): string =>
  roomPage({
    room,
    visitor,
    place: 'area/withdraw',
    title: 'Withdraw an action',
    errors,
    body: html`
      <h1 class="govuk-heading-l room__title">Withdraw an action</h1>
      <p class="lead">It stays in the record, with your name and the reason.</p>
      ${summaryList({
        rows: [
          { key: 'What', value: action.what },
          { key: 'Who', value: action.who },
          { key: 'By when', value: sayDue(action.byWhen, room.now) },
        ],
      })}
      ${form({
        action: sendTo,
        csrf: visitor.csrf,
        body: html`
          ${textarea({ name: 'reason', label: 'Why is it withdrawn?', rows: 3, value: body['reason'], error: errorOf(errors, 'reason'), maxLength: 1_000 })}
          <div class="govuk-button-group">${button({ text: 'Withdraw it', kind: 'warning' })}<a class="govuk-link" href="${back}">Keep it</a></div>`,
      })}`,
  });
