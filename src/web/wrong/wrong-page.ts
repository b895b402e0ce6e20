import { type Answer, withStatus } from '../answer.ts';
import { type Html, type Part, html } from '../html.ts';
import { page } from '../page.ts';
import { whatWasTyped } from '../pieces/what-was-typed.ts';
import { withTelephoneLink } from '../pieces/telephone-link.ts';
import type { Visitor } from '../visitor.ts';

export interface Wrong {
  readonly status: number;
  readonly title: string;
  readonly visitor: Visitor | null;
  readonly happened: Part;
  /** What has and has not been saved or sent. */
  readonly safe: Part;
  readonly next: Part;
  readonly more?: Part;
}

const isWriting = (text: string): boolean => /\S\s+\S/.test(text);

/** What somebody wrote and sent in vain. Nothing where only a button was pressed. */
const givenBack = (visitor: Visitor | null): Html | null => {
  const { sent = [] } = visitor ?? {};
  return sent.some(([, text]) => isWriting(text))
    ? html`<h2 class="govuk-heading-s">What you typed</h2>
        <p class="govuk-body">It has not been saved. Copy what is still needed: it is on this page only.</p>
        ${whatWasTyped(sent)}`
    : null;
};

/** What happened, what is safe, what to do, whom to ring. Never a code by itself. */
export const wrongPage = ({ status, title, visitor, happened, safe, next, more }: Wrong): Answer =>
  withStatus(
    status,
    page({
      title,
      visitor,
      body: html`
        <h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body-l">${happened}</p>
        <h2 class="govuk-heading-s">What is safe</h2>
        <p class="govuk-body">${safe}</p>
        <h2 class="govuk-heading-s">What to do</h2>
        <p class="govuk-body">${next}</p>
        ${more ?? givenBack(visitor)}
        <h2 class="govuk-heading-s">If a child is at risk now</h2>
        <p class="govuk-body">Do not wait for this page. ${withTelephoneLink(visitor?.dutyLine ?? 'Ring 999, then your authority’s duty line.')}</p>`,
    }),
  );
