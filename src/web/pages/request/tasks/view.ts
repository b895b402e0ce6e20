import { guidanceOn } from '../../../../casefile/guidance-on.ts';
import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import { type Task as ListedTask, taskList } from '../../../govuk/lists.ts';
import { button } from '../../../govuk/button.ts';
import { notificationBanner } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { guidanceCard } from '../../../pieces/guidance.ts';
import { instant } from '../../../pieces/instant.ts';
import type { Visit } from '../../../visit.ts';
import { expectedOf } from '../frame/expected.ts';
import { expectedList } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { type Task, lastSaved, progress, tasksOf } from './presenter.ts';

const colours = { 'not-started': 'blue', incomplete: 'yellow', complete: undefined, optional: undefined } as const;

const listed = ({ title, href, hint, says, state }: Task): ListedTask => ({
  title,
  href,
  ...(hint === null ? {} : { hint }),
  status: { text: says, colour: colours[state] },
});

const sentBack = ({ state }: OpenRequest): Html | null =>
  state.returned === null
    ? null
    : notificationBanner(html`
        <h3 class="govuk-notification-banner__heading">${state.returned.by.name} sent this back</h3>
        <p class="as-typed">${state.returned.reason}</p>`);

const saved = (request: OpenRequest, { now }: Visit): Html => {
  const at = lastSaved(request);
  return at === null ? html`Nothing has been typed yet.` : html`Last saved ${instant(at, now)}.`;
};

/** The sections of a request with what each still needs. */
export const tasksView = ({ visit, request }: { readonly visit: Visit; readonly request: OpenRequest }): string => {
  const { words } = visit.protocol.protocol;
  const tasks = tasksOf(request);
  const { length } = request.checked.problems;
  const title = sentenceCase(words.request);
  return page({
    title: `${title} ${request.state.reference}`,
    visitor: visit.visitor,
    active: 'discussions',
    back: '/',
    styles: ['request.css'],
    body: html`
      <div class="two">
        <div class="two__main">
          ${sentBack(request)}
          <p class="caption">${request.state.reference}</p>
          <h1 class="govuk-heading-l">${title}</h1>
          <p class="lead">${progress(tasks)}. ${saved(request, visit)}</p>
          ${taskList('section', tasks.map(listed))}
          ${
            length === 0
              ? html`<p class="govuk-body">Nothing is missing.</p>`
              : html`<p class="govuk-body">You can check your answers at any time, and send them once nothing is missing.</p>`
          }
          ${guidanceCard(guidanceOn('request', visit.protocol, request.checking.facts))}
          ${button({ text: 'Check your answers', href: paths.checkRequest(request.caseId), kind: length === 0 ? 'primary' : 'secondary' })}
        </div>
        <aside class="two__side" aria-label="This request">
          ${expectedList(expectedOf(request))}
          <h2 class="govuk-heading-s">What you type is safe</h2>
          <p class="quiet">It is saved on the server as you type. You can stop, sign out or use another computer and go on later.</p>
        </aside>
      </div>`,
  });
};
