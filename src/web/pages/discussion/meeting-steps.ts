import { hasBooking, hasMeeting } from '../../../casefile/in-status.ts';
import { sayOptions } from '../../../casefile/decision/answers-in.ts';
import { undecided } from '../../../casefile/decision/undecided.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { countOf, memberName } from '../../describe/family.ts';
import { seatsAsTheyStand } from '../../describe/seats.ts';
import { button } from '../../govuk/button.ts';
import { html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { instant } from '../../pieces/instant.ts';
import { quorumBar } from '../../pieces/quorum-bar.ts';
import type { Step } from '../../pieces/step-list.ts';
import type { Seen } from './seen.ts';

const notYet = { state: { tone: 'open', says: 'Not yet' }, body: null } as const;

/** What agencies have said before and during the meeting. */
export const informationStep = ({ state, now }: Seen): Step => {
  const base = { id: 'information', title: 'Information' };
  if (!hasBooking(state)) return { ...base, ...notYet };
  const { information, invitations } = state;
  const given = new Set(information.map(({ invitationId }) => invitationId)).size;
  const name = (id: string): string => {
    const from = invitations.find((invitation) => invitation.id === id);
    return from === undefined ? 'Somebody invited' : `${from.name}, ${from.organisation}`;
  };
  return {
    ...base,
    state: {
      tone: given > 0 ? 'done' : 'open',
      says: given === 0 ? 'None yet' : `From ${countOf(given, 'agency', 'agencies')}`,
    },
    body:
      information.length === 0
        ? html`<p>No agency has given its information yet.</p>`
        : html`${information.map(({ invitationId, text, at }) => html`<h3 class="govuk-heading-s">${name(invitationId)} <span class="quiet">${instant(at, now)}</span></h3>${asTyped(text)}`)}`,
  };
};

/** The meeting itself: the way into the room, or how it went. */
export const meetingStep = (seen: Seen): Step => {
  const { state, caseId, may, now, protocol } = seen;
  const word = gathering(protocol.protocol);
  const base = { id: 'meeting', title: sentenceCase(word) };
  const { areas, longest } = protocol.protocol.meeting;
  if (state.status === 'booked')
    return {
      ...base,
      state: { tone: 'open', says: 'Ahead' },
      body: html`<p>${String(areas.length)} areas to cover${longest === undefined ? null : ` in ${countOf(longest.minutes, 'minute')}`}.</p>
        ${may.has('start-meeting') ? button({ text: `Go to the ${word}`, href: paths.meeting(caseId), kind: 'secondary' }) : null}`,
    };
  if (!hasMeeting(state)) return { ...base, ...notYet };
  const on = state.status === 'meeting';
  return {
    ...base,
    isYours: on && may.has('write-meeting'),
    state: on ? { tone: 'good', says: 'On now' } : { tone: 'done', says: 'Held' },
    body: html`<p>Started ${instant(state.startedAt, now)}${state.status === 'closed' ? html`, ended ${instant(state.endedAt, now)}` : null}.</p>
      ${quorumBar(seatsAsTheyStand(state, protocol))}
      ${on && may.has('write-meeting') ? button({ text: `Go to the ${word}`, href: paths.meeting(caseId) }) : null}`,
  };
};

/** What has been decided for each child, and what has not. */
export const decisionsStep = (seen: Seen): Step => {
  const { state, protocol } = seen;
  const base = { id: 'decisions', title: 'Decisions' };
  if (!hasMeeting(state)) return { ...base, ...notYet };
  const open = undecided(state, protocol).filter(({ rule }) => rule.closesMeeting);
  const made = state.decisions.map((decision) => {
    const rule = protocol.protocol.meeting.decisions.find(({ id }) => id === decision.decisionId);
    const child = state.form.people.find(({ id }) => id === decision.childId);
    const answer = sayOptions(rule, decision.answer);
    return html`<li><strong>${rule?.title}${child === undefined ? null : `: ${memberName(child)}`}</strong>: ${answer}</li>`;
  });
  return {
    ...base,
    state:
      open.length === 0
        ? { tone: 'done', says: 'All taken' }
        : { tone: 'open', says: `${countOf(open.length, 'decision')} to take` },
    body:
      made.length === 0 ? html`<p>No decision has been recorded yet.</p>` : html`<ul class="govuk-list">${made}</ul>`,
  };
};
