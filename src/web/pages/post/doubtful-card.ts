import type { Temporal } from 'temporal-polyfill';
import type { ToSeeTo } from '../../../application/see-post.ts';
import { sayMessage } from '../../../documents/said/message.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { instant } from '../../pieces/instant.ts';
import { type Tone, stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { decisionsFor } from './decisions.ts';

/** Where the question about a message stands on the page: each message has one of its own. */
export const decisionField = (id: string): string => `decision-${id}`;

const states: Readonly<
  Record<ToSeeTo['state'], { readonly tone: Tone; readonly says: string; readonly means: string }>
> = {
  unsure: {
    ...{ tone: 'soon', says: 'Perhaps sent' },
    means:
      'The line was lost while it was being sent. Nobody knows whether it arrived, so it is not sent again by itself.',
  },
  refused: { tone: 'late', says: 'Refused', means: 'The mail server would not take it for this address.' },
  bounced: { tone: 'late', says: 'Came back', means: 'The mail server took it, and then could not deliver it.' },
};

const whom = ({ name, telephone, recipient }: ToSeeTo): Html =>
  telephone === null || telephone === ''
    ? html`<p class="govuk-body">No telephone number is known for ${name ?? recipient}.</p>`
    : html`<p class="govuk-body"><strong>Ring ${name ?? recipient} on <a class="govuk-link" href="tel:${telephone.replaceAll(/[^\d+]/gu, '')}">${telephone}</a></strong></p>`;

const elsewhere = ({ caseId, reference }: ToSeeTo): Html | null =>
  caseId === null
    ? null
    : html`<p class="govuk-body"><a class="govuk-link" href="${paths.invitations(caseId)}">Invite somebody at another address to ${reference}</a></p>`;

const decisionForm = (message: ToSeeTo, csrf: string, isWrong: boolean): Html =>
  form({
    action: paths.decideOnMessage(message.id),
    csrf,
    body: html`
      <input type="hidden" name="about" value="${String(message.changes)}">
      <input type="hidden" name="case" value="${message.caseId ?? ''}">
      ${radios({
        ...{ name: 'decision', id: decisionField(message.id), choices: decisionsFor(message), size: 's', small: true },
        label: 'What became of it?',
        error: isWrong ? 'Choose what became of the message' : undefined,
      })}
      ${button({ text: 'Save', kind: 'secondary' })}`,
  });

/** A message that did not arrive, or perhaps not: whom to ring, and what came of it. What it says is not shown. */
export const doubtfulCard = (
  message: ToSeeTo,
  { visitor, now, isWrong }: { readonly visitor: Visitor; readonly now: Temporal.Instant; readonly isWrong: boolean },
): Html => {
  const { id, kind, recipient, reference, state, since, said } = message;
  const { tone, says, means } = states[state];
  return card({
    title: html`${sayMessage(kind)} to ${recipient}${reference === null ? null : html` for ${reference}`}`,
    tone,
    id: `message-${id}`,
    level: 3,
    body: html`
      <p>${stateWord(tone, says)} ${instant(since, now)}</p>
      <p class="govuk-body">${means}${said === '' ? null : html` It said: “${said}”.`}</p>
      ${whom(message)}
      ${elsewhere(message)}
      ${decisionForm(message, visitor.csrf, isWrong)}`,
  });
};
