import type { Temporal } from 'temporal-polyfill';
import type { ActionSeen } from '../../../application/own-action.ts';
import { asTyped } from '../../describe/as-typed.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { summaryList } from '../../govuk/lists.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';

interface ActionView extends ActionSeen {
  readonly caseId: string;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const ask = ({ action, caseId, visitor, body, errors }: ActionView): Html =>
  form({
    action: paths.action(caseId, action.id),
    csrf: visitor.csrf,
    body: html`${textarea({
      name: 'outcome',
      label: 'What was done, and what came of it?',
      value: body['outcome'],
      error: errorOf(errors, 'outcome'),
      rows: 4,
      maxLength: 2_000,
    })}${button({ text: 'Mark as done' })}`,
  });

/** One action: what, who, by when, and how it ended. */
export const actionView = (seen: ActionView): string => {
  const { action, caseId, reference, invitationId, visitor, now, errors } = seen;
  const { what, who, byWhen, review, state, note } = action;
  return page({
    title: 'Action',
    visitor,
    errors,
    active: 'today',
    back: invitationId === null ? paths.discussion(caseId) : paths.invitation(caseId, invitationId),
    body: html`
      <h1 class="govuk-heading-l">${action.kind === 'action' ? 'Action' : 'Step of the safety plan'} <span class="quiet">${reference}</span></h1>
      ${summaryList({
        rows: [
          { key: 'What', value: asTyped(what) },
          { key: 'Who', value: who },
          { key: 'By when', value: instant(byWhen, now) },
          { key: 'How it is reviewed', value: review === '' ? 'Not said' : review },
          {
            key: 'State',
            value:
              state === 'done'
                ? html`${stateWord('done', 'Done')}${asTyped(note ?? '')}`
                : state === 'withdrawn'
                  ? stateWord('none', 'Withdrawn')
                  : stateWord('open', 'To do'),
          },
        ],
      })}
      ${state === 'open' ? ask(seen) : null}`,
  });
};
