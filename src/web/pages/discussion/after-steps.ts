import { hasChangedSinceIssue } from '../../../casefile/minutes/issue-minutes.ts';
import { hasMeeting } from '../../../casefile/in-status.ts';
import { sayDate, sayInstant } from '../../../calendar/say.ts';
import { Temporal } from 'temporal-polyfill';
import { countOf } from '../../describe/family.ts';
import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { instant } from '../../pieces/instant.ts';
import { type PersonLine, people } from '../../pieces/person-line.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Step } from '../../pieces/step-list.ts';
import type { Seen } from './seen.ts';
import { signatures } from './signatures.ts';

const issues = ({ state, caseId, now }: Seen): Html | null => {
  if (state.status !== 'closed' || state.issues.length === 0) return null;
  return html`<ul class="govuk-list">${state.issues.map(({ number, issuedAt, received, invitationIds }) => {
    const read = Object.keys(received).length;
    return html`<li><a class="govuk-link" href="${paths.issue(caseId, number)}">Issue ${number}</a>, sent ${instant(issuedAt, now)}, opened by ${read} of ${invitationIds.length}</li>`;
  })}</ul>`;
};

/** Who has opened the latest issue, and who has not: each opening starts somebody's time for corrections. */
const receipts = ({ state, now }: Seen): Html | null => {
  const last = state.status === 'closed' ? state.issues.at(-1) : undefined;
  if (state.status !== 'closed' || last === undefined) return null;
  const lines = state.invitations
    .filter(({ id }) => last.invitationIds.includes(id))
    .map(({ id, name, organisation }): PersonLine => {
      const opened = last.received[id];
      return {
        name,
        role: organisation,
        state:
          opened === undefined
            ? { tone: 'open', says: 'Not opened yet' }
            : { tone: 'done', says: `Opened ${sayInstant(opened, now)}` },
      };
    });
  const title = `Who has opened issue ${String(last.number)}`;
  return details(title, people(title, lines), 'closed');
};

const corrections = ({ state, caseId, may }: Seen): Html | null => {
  if (state.status !== 'closed') return null;
  const open = state.corrections.filter(({ ruling }) => ruling === null);
  if (open.length === 0) return null;
  return html`<p><strong>${countOf(open.length, 'correction')} to decide.</strong>
    ${may.has('decide-correction') ? open.map(({ id }) => html`<a class="govuk-link" href="${paths.correction(caseId, id)}">Decide</a> `) : null}</p>`;
};

/** The minutes: to be sent, or sent, with who has opened them. */
export const minutesStep = (seen: Seen): Step => {
  const { state, caseId, may } = seen;
  const base = { id: 'minutes', title: 'Minutes' };
  if (state.status !== 'closed') return { ...base, state: { tone: 'open', says: 'Not yet' }, body: null };
  const first = state.issues.length === 0;
  const waiting = first || hasChangedSinceIssue(state);
  const last = state.issues.at(-1);
  const sent = last === undefined ? 'To send' : `Issue ${String(last.number)} sent`;
  return {
    ...base,
    isYours: waiting && may.has('issue-minutes'),
    state: { tone: waiting ? 'soon' : 'done', says: sent },
    body: html`${issues(seen)}${receipts(seen)}${signatures(seen, 'minutes')}${corrections(seen)}
      ${waiting && may.has('issue-minutes') ? button({ text: first ? 'Look through and send the minutes' : 'Send the corrected minutes', href: paths.minutes(caseId) }) : null}`,
  };
};

const actionStates = {
  open: ['open', 'To do'],
  done: ['done', 'Done'],
  withdrawn: ['none', 'Withdrawn'],
} as const;

const actions = ({ state, caseId, now, may }: Seen): Html | null => {
  if (!hasMeeting(state) || state.actions.length === 0) return null;
  return html`<ul class="govuk-list">${state.actions.map(({ id, what, who, byWhen, state: stands }) => {
    const [tone, says] = actionStates[stands];
    const link = stands === 'open' && state.status === 'closed' && may.has('complete-action');
    return html`<li>${stateWord(tone, says)} <strong>${who}</strong>, by ${instant(byWhen, now)}: ${link ? html`<a class="govuk-link" href="${paths.action(caseId, id)}">${what}</a>` : what}</li>`;
  })}</ul>`;
};

/** What follows: actions to their end, and the conference where one is wanted. */
export const afterStep = (seen: Seen): Step => {
  const { state, caseId, duties, may } = seen;
  const base = { id: 'afterwards', title: 'Afterwards' };
  if (!hasMeeting(state))
    return {
      ...base,
      state: { tone: 'open', says: 'Not yet' },
      body: html`<p>What each outcome starts is shown before it is chosen.</p>`,
    };
  const open = state.actions.filter((action) => action.state === 'open').length;
  const wanted = duties.some(
    ({ key, startedAt, endedAt }) => key === 'conference-held' && startedAt !== null && endedAt === null,
  );
  const heldOn = state.status === 'closed' ? state.conferenceHeldOn : null;
  return {
    ...base,
    state: {
      tone: open === 0 ? 'done' : 'open',
      says: open === 0 ? 'No open action' : `${countOf(open, 'action')} open`,
    },
    body: html`${actions(seen)}
      ${state.status === 'closed' && state.actionTableSentAt !== null ? html`<p><a class="govuk-link" href="${paths.actionTable(caseId)}">The table of actions as it was sent</a></p>` : null}
      ${signatures(seen, 'action-table')}
      ${heldOn === null ? null : html`<p>Child protection conference held ${sayDate(Temporal.PlainDate.from(heldOn))}.</p>`}
      ${wanted && may.has('record-conference') ? html`<p><a class="govuk-link" href="${paths.conference(caseId)}">Record the child protection conference</a></p>` : null}`,
  };
};
