import type { DiscussionSeen } from '../../../../application/see-discussion.ts';
import { sayInstant } from '../../../../calendar/say.ts';
import { staffNamed } from '../../../../casefile/request/staff.ts';
import type { CaseFileIn } from '../../../../casefile/state.ts';
import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { panel } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { clockCard } from '../../../pieces/clock-card.ts';
import { clockFace } from '../../../pieces/clock-face.ts';
import type { Visit } from '../../../visit.ts';

export interface SentView {
  readonly visit: Visit;
  readonly seen: DiscussionSeen;
  readonly state: CaseFileIn<'awaiting-authority'>;
}

const isRunning = ({ state }: DiscussionSeen['duties'][number]): boolean =>
  state === 'running' || state === 'due-soon' || state === 'overdue';

const clocks = ({ visit, seen }: SentView): Html | null => {
  const cards = seen.duties
    .filter(isRunning)
    .map((duty) => clockCard(clockFace(duty, visit.now, visit.protocol.protocol)));
  return cards.length === 0 ? null : html`<h2 class="govuk-heading-m">What is due already</h2>${cards}`;
};

/** The request has been sent: to whom, and what happens next. */
export const sentView = (view: SentView): string => {
  const { visit, seen, state } = view;
  const { protocol } = visit.protocol;
  const role = insideSentence(roleName(protocol, protocol.request.authorisedBy));
  const staff = new Map(seen.people.map((person) => [person.id, person]));
  const named = staffNamed(protocol.request.authorisedBy, protocol, { answers: state.form.answers, staff });
  const who = named?.name ?? `the ${role}`;
  const minuteTaker = insideSentence(roleName(protocol, protocol.minuteTaker.role));
  return page({
    title: `Sent to ${who}`,
    visitor: visit.visitor,
    active: 'discussions',
    back: '/',
    styles: ['request.css'],
    body: html`
      ${panel(`Sent to ${who} to authorise`, html`Your reference is <strong>${state.reference}</strong>. It was sent ${sayInstant(state.completedAt, visit.now)}.`)}
      ${clocks(view)}
      <h2 class="govuk-heading-m">What happens next</h2>
      <ol class="govuk-list govuk-list--number">
        <li>${who} reads the request and decides whether a ${protocol.words.discussion} is needed. If something is missing it comes back to you with the reason, and nothing you typed is lost.</li>
        <li>Once it is authorised the ${minuteTaker} books it and invites everybody listed.</li>
        <li>Your own invitation tells you when and where.</li>
      </ol>
      ${named === undefined ? null : html`<p class="govuk-body"><strong>If it cannot wait, ring ${who} on ${named.telephone}.</strong></p>`}
      <p class="govuk-body">The request cannot be changed now. <a class="govuk-link" href="${paths.discussion(seen.caseId)}">See the request and how it stands</a></p>`,
  });
};
