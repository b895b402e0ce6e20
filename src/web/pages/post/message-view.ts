import type { Temporal } from 'temporal-polyfill';
import type { seeMessage } from '../../../application/see-post.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { instant } from '../../pieces/instant.ts';
import type { Visitor } from '../../visitor.ts';

type Message = NonNullable<Awaited<ReturnType<typeof seeMessage>>>;

/** The message's own links, so that a demonstration can be followed by hand. */
const linked = (body: string) =>
  body
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      /^https?:\/\//.test(part) ? html`<a class="govuk-link" href="${part}">${part}</a>` : html`${part}`,
    );

/** One message, as its recipient would read it. */
export const messageView = ({
  message,
  visitor,
  now,
}: {
  readonly message: Message;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
}): string =>
  page({
    title: message.subject,
    visitor,
    active: 'post',
    back: paths.post,
    body: html`
      <h1 class="govuk-heading-l">${message.subject}</h1>
      <p class="quiet">To ${message.recipient}, ${instant(message.createdAt, now)}</p>
      <div class="as-typed letter">${linked(message.body)}</div>
      ${message.calendar === null ? null : html`<p><a class="govuk-link" href="${paths.message(message.id)}/meeting.ics">Calendar entry (meeting.ics)</a></p>`}`,
  });
