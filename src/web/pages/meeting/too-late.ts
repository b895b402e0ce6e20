import { type Answer, withStatus } from '../../answer.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { whatWasTyped } from '../../pieces/what-was-typed.ts';
import { notSaved } from '../../saved.ts';
import type { Visit } from '../../visit.ts';

const typedIn = ({ body }: Visit) =>
  Object.entries(body).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));

const shown = (visit: Visit, caseId: string): string =>
  page({
    title: 'The meeting has ended',
    visitor: visit.visitor,
    active: 'discussions',
    body: html`
      <h1 class="govuk-heading-l">The meeting ended while you were writing</h1>
      <p class="govuk-body-l">Its record is closed, so this could not be added to it. Here is what you typed.</p>
      ${whatWasTyped(typedIn(visit))}
      <h2 class="govuk-heading-m">What to do</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Copy the text now: it is not kept anywhere else.</li>
        <li>If the minutes need it, ask for a correction once they are issued, or tell the chair.</li>
        <li>If somebody must do something to keep a child safe, tell them now. Do not wait for the minutes.</li>
      </ul>
      <p class="govuk-body"><a class="govuk-link" href="${paths.discussion(caseId)}">Go to the discussion</a></p>`,
  });

/** The meeting ended while this person was writing: what they typed comes back, with where it can go. */
export const tooLate = (visit: Visit, caseId: string): Answer =>
  visit.isAutosave
    ? notSaved(visit, { why: 'the meeting has ended. Press Save to get your text and see where it can go.', shown: '' })
    : withStatus(409, shown(visit, caseId));
