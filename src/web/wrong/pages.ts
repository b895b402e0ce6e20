import type { Answer } from '../answer.ts';
import type { Part } from '../html.ts';
import { html } from '../html.ts';
import { clauseChips } from '../pieces/clause-chip.ts';
import type { Visitor } from '../visitor.ts';
import { wrongPage } from './wrong-page.ts';

/** A page that is not there, or not for this person: the two are not told apart. */
export const notFound = (visitor: Visitor | null): Answer =>
  wrongPage({
    status: 404,
    title: 'There is nothing to see here',
    visitor,
    happened: 'Either this address leads nowhere, or what is there is not shared with you.',
    safe: 'Nothing has been changed.',
    next: html`Check the address, or start again from <a class="govuk-link" href="/">Today</a>. If somebody sent you the link, ask them whether you were invited.`,
  });

/** Something that this person may see but not do: says why and stays. */
export const forbidden = (
  visitor: Visitor,
  why: { readonly message: Part; readonly clauses?: readonly string[]; readonly next?: Part },
): Answer =>
  wrongPage({
    status: 403,
    title: 'This is not yours to do',
    visitor,
    happened: html`${why.message} ${clauseChips(why.clauses ?? [])}`,
    safe: 'Nothing has been changed, and you are still signed in.',
    next:
      why.next ??
      html`If you think it should be yours, ask your manager or the desk. Otherwise start again from <a class="govuk-link" href="/">Today</a>.`,
  });

/** The case moved on meanwhile, so what was asked no longer applies. For two texts, use `clash`. */
export const movedOn = (visitor: Visitor, what: { readonly message: Part; readonly look: string }): Answer =>
  wrongPage({
    status: 409,
    title: 'Somebody got there before you',
    visitor,
    happened: what.message,
    safe: 'What they did stands. What you asked for has not been done.',
    next: html`<a class="govuk-link" href="${what.look}">See how things stand now</a>, then decide whether it is still needed.`,
  });

export const badRequest = (visitor: Visitor | null): Answer =>
  wrongPage({
    status: 400,
    title: 'That could not be read',
    visitor,
    happened: 'Something in the address or the form was not as it should be.',
    safe: 'Nothing has been changed.',
    next: html`Go back and try once more, or start again from <a class="govuk-link" href="/">Today</a>.`,
  });

/** Another site, or a page of unknown origin, sent a form here. */
export const fromElsewhere = (): Answer =>
  wrongPage({
    status: 403,
    title: 'That did not come from Convenor',
    visitor: null,
    happened: 'Your browser says that another site sent this. Convenor takes nothing from other sites.',
    safe: 'Nothing has been changed.',
    next: html`If you followed a link or pressed a button on another site, close that page. To go on with your work, start from <a class="govuk-link" href="/">Today</a>.`,
  });

export const tooLarge = (visitor: Visitor | null): Answer =>
  wrongPage({
    status: 413,
    title: 'That is too much for one page',
    visitor,
    happened: 'What was sent is longer than two million characters, more than the longest report.',
    safe: 'It has not been saved. It is still on the page you came from: go back and it will be there.',
    next: 'Go back, shorten the text or take out what was pasted by mistake, and send it again.',
  });

export const tooMany = (visitor: Visitor | null, seconds: number): Answer =>
  wrongPage({
    status: 429,
    title: 'Too many requests from here',
    visitor,
    happened: 'This browser asked for more pages in a minute than a person can read.',
    safe: 'What was already saved is safe. What you last sent has not been saved; go back and it will still be there.',
    next: `Wait ${seconds === 1 ? 'one second' : `${seconds} seconds`}, then try again.`,
  });
