import type { Temporal } from 'temporal-polyfill';
import type { CallsSeen } from '../../../application/see-calls.ts';
import { inLondon } from '../../../calendar/london.ts';
import { callResults } from '../../../casefile/invitation/call.ts';
import { seatsAsTheyStand } from '../../describe/seats.ts';
import { callResultWords } from '../../describe/call-words.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios, select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input, timeInput } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import { instant } from '../../pieces/instant.ts';
import { quorumBar } from '../../pieces/quorum-bar.ts';
import { secondLookAt } from '../../pieces/second-look.ts';
import type { Visitor } from '../../visitor.ts';
import { wantedList } from './wanted-view.ts';

export interface CallsView {
  readonly seen: CallsSeen;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly query: Fields;
  /** What was typed, when the page comes back with errors. */
  readonly body: Fields;
  readonly errors: readonly PageError[];
  /** The new addresses that were said to be right. */
  readonly confirmed: readonly string[];
}

/** What an invitation asks of whoever sends a deputy, asked on the telephone. */
const deputyQuestions = (view: CallsView): Html => {
  const { body, errors } = view;
  return html`
    ${input({ name: 'name', label: 'Full name of the deputy', width: 'two-thirds', value: body['name'], error: errorOf(errors, 'name') })}
    ${input({ name: 'email', label: 'Email address of the deputy', hint: 'Their invitation goes there.', type: 'email', width: 'two-thirds', value: body['email'], error: errorOf(errors, 'email') })}
    ${input({ name: 'telephone', label: 'Telephone number of the deputy (optional)', type: 'tel', width: 20, value: body['telephone'], error: errorOf(errors, 'telephone') })}
    ${secondLookAt(body['email'] ?? '', view)}`;
};

const resultChoices = (view: CallsView) =>
  callResults.map((result) => ({
    value: result,
    label: callResultWords[result],
    reveals: result === 'deputy' ? deputyQuestions(view) : undefined,
  }));

const recordForm = (view: CallsView): Html => {
  const { seen, visitor, now, query, body, errors } = view;
  const { invitations } = seen.state;
  const [next] = seen.calls;
  const who = body['invitation'] ?? query['who'] ?? next?.invitation.id ?? '';
  const clock = inLondon(now).toPlainTime().toString({ smallestUnit: 'minute' });
  const choices = invitations.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }));
  return form({
    id: 'record',
    action: paths.calls(seen.caseId),
    csrf: visitor.csrf,
    body: html`
      <h2 class="govuk-heading-m">Record a call</h2>
      ${select({ name: 'invitation', label: 'Whom you rang', value: who, error: errorOf(errors, 'invitation'), choices })}
      ${input({ name: 'number', label: 'Number you rang (optional)', hint: 'If it is none of those above.', type: 'tel', width: 20, value: body['number'], error: errorOf(errors, 'number') })}
      ${timeInput({ name: 'called', label: 'Time of the call today', value: body['called'] ?? clock, error: errorOf(errors, 'called') })}
      ${radios({ name: 'result', label: 'What came of it?', size: 's', value: body['result'], error: errorOf(errors, 'result'), choices: resultChoices(view) })}
      ${input({ name: 'spoke-with', label: 'Whom you spoke with', hint: 'Leave it empty if nobody was reached.', width: 'two-thirds', value: body['spoke-with'], error: errorOf(errors, 'spoke-with') })}
      ${textarea({ name: 'said', label: 'What they said', hint: 'If nobody will come, why not.', rows: 3, maxLength: 1000, value: body['said'], error: errorOf(errors, 'said') })}
      ${button({ text: 'Record this call' })}`,
  });
};

/** The call list of one meeting: whom to ring in which order, what came of it, and whom next. */
export const callsView = (view: CallsView): string => {
  const { seen, visitor, now, errors } = view;
  const { state, protocol, calls } = seen;
  return page({
    title: `Whom to ring, ${state.reference}`,
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(seen.caseId),
    body: html`
      <h1 class="govuk-heading-l">Whom to ring</h1>
      <p class="lead">${state.reference}, ${instant(state.booking.startsAt, now)}. <a class="govuk-link" href="${paths.invitations(seen.caseId)}">All invitations</a></p>
      ${quorumBar(seatsAsTheyStand(state, protocol), state.status === 'booked' ? 'forecast' : 'now')}
      ${calls.length === 0 ? empty('Everybody has answered, and somebody comes for every seat. Nobody needs to be rung.') : wantedList(seen, now)}
      ${recordForm(view)}`,
  });
};

const meetingCalls = (seen: CallsSeen, now: Temporal.Instant): Html => {
  const { caseId, state } = seen;
  return html`
    <section aria-labelledby="calls-${caseId}">
      <h2 class="govuk-heading-m" id="calls-${caseId}"><a class="govuk-link" href="${paths.calls(caseId)}">${state.reference}</a>, ${instant(state.booking.startsAt, now)}</h2>
      ${seen.calls.length === 0 ? html`<p>Nobody needs to be rung.</p>` : wantedList(seen, now)}
    </section>`;
};

/** The call list of a desk: its meetings until this time tomorrow. */
export const deskCallsView = (all: readonly CallsSeen[], visitor: Visitor, now: Temporal.Instant): string =>
  page({
    title: 'Whom to ring',
    visitor,
    active: 'board',
    back: paths.board,
    body: html`
      <h1 class="govuk-heading-l">Whom to ring</h1>
      <p class="lead">For the meetings at your desk until this time tomorrow, the nearest first.</p>
      ${all.length === 0 ? empty('No meeting is booked at your desk until then.') : all.map((each) => meetingCalls(each, now))}`,
  });
