import type { Temporal } from 'temporal-polyfill';
import type { AgencyAnswering, InvitationsSeen } from '../../../application/see-invitations.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { informationState } from '../../describe/information-reply.ts';
import { answerState } from '../../describe/invitation-answer.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type Html, type Part, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { AgencyShown, InvitationsShown, InvitedLine } from './agencies.ts';
import { onDutyFields, roleOnDuty } from './on-duty.ts';

interface Showing {
  readonly caseId: string;
  readonly csrf: string;
  readonly now: Temporal.Instant;
  readonly protocol: Protocol;
  /** The meeting is still to come. */
  readonly isAhead: boolean;
  /** Somebody can still be invited. */
  readonly isOpen: boolean;
}

const answered = ({ invitation }: InvitedLine, { now }: Showing): Html | null => {
  const { answer } = invitation;
  if (answer === null) return null;
  const said = answer.byTelephone === undefined ? null : html`, ${answer.byTelephone} said so by telephone`;
  const why = answer.kind === 'decline' ? html`“${answer.reason}” ` : null;
  return html`<p class="quiet">${why}Answered ${instant(answer.at, now)}${said}.</p>`;
};

const information = ({ information: reply }: InvitedLine, { now }: Showing): Html | null => {
  if (reply === null) return null;
  const { tone, says } = informationState[reply.state];
  const when = reply.at === null ? reply.dueAt : reply.at;
  return html`<p>${stateWord(tone, says)}${when === null ? null : html` <span class="quiet">${reply.at === null ? 'by ' : null}${instant(when, now)}</span>`}${
    reply.what === null ? null : html`<br><span class="quiet as-typed">Asked to look up: ${reply.what}</span>`
  }</p>`;
};

const bothInvited = ({ invitation, besides }: InvitedLine, { caseId, isAhead }: Showing): Html | null =>
  besides.length === 0 || !isAhead
    ? null
    : html`<p><strong>Both are invited.</strong> ${invitation.name} comes after all, and ${besides.map(
        ({ id, name }) =>
          html`${name} has an invitation, too. If ${name} need not come, <a class="govuk-link" href="${paths.calls(caseId)}?who=${id}#record">ring ${name} and record it</a>.`,
      )}</p>`;

const line = (shown: InvitedLine, showing: Showing): Html => {
  const { invitation, need, because, clauses, rung, deputies, information: reply } = shown;
  const { name, organisation, telephone, email, deputyFor } = invitation;
  const { tone, says } = answerState(invitation, showing.isAhead);
  const times = rung === 1 ? 'Rung once' : `Rung ${String(rung)} times`;
  return html`
    <li class="invited">
      <p><strong>${name}</strong>, ${organisation} ${stateWord(tone, says)}</p>
      <p class="quiet">${[email, telephone].filter((each) => each !== '').join(', ')}</p>
      ${deputyFor === null ? html`<p>${need}${because === null ? null : `: ${because}`} ${clauseChips(clauses)}</p>` : null}
      ${answered(shown, showing)}${bothInvited(shown, showing)}${information(shown, showing)}
      ${reply === null || !showing.isAhead ? null : html`<p><a class="govuk-link" href="${paths.invitations(showing.caseId)}?ask=${invitation.id}#ask">Ask for something in particular<span class="govuk-visually-hidden"> from ${name}</span></a></p>`}
      ${rung === 0 ? null : html`<p><a class="govuk-link" href="${paths.calls(showing.caseId)}">${times}</a></p>`}
      ${deputies.length === 0 ? null : html`<ul class="govuk-list invited__deputies" aria-label="In place of ${name}">${deputies.map((each) => line(each, showing))}</ul>`}
    </li>`;
};

const sayAnswering = (answering: AgencyAnswering['now'], { words }: Protocol): string => {
  if (answering.kind === 'duty-line') return words.duty;
  const who = answering.who.map(({ name, telephone }) => [name, telephone].filter(Boolean).join(', ')).join('; then ');
  return answering.kind === 'rota' ? `${who}, by their own rota` : who;
};

/** Our own people are named by the request; of an agency somebody always answers. */
const onDuty = ({ id, answering: { now, then } }: AgencyShown, { protocol, isAhead }: Showing): Html | null => {
  const home = protocol.roles.find((role) => role.id === protocol.request.completedBy)?.agency;
  if (id === home && now.kind === 'duty-line') return null;
  const [atPresent, atMeeting] = [sayAnswering(now, protocol), sayAnswering(then, protocol)];
  if (!isAhead || atPresent === atMeeting) return html`<p class="quiet">Answers for them: ${atPresent}</p>`;
  return html`<p class="quiet">Answers for them now: ${atPresent}<br>At the time of the meeting: ${atMeeting}</p>`;
};

/** One press invites whoever answers for an agency at the time of the meeting by its own rota, unless they are invited. */
const inviteOnDuty = (
  { answering: { then }, lines }: AgencyShown,
  { caseId, csrf, protocol, isAhead }: Showing,
): Part => {
  if (then.kind !== 'rota' || !isAhead) return null;
  const invited = lines.flatMap(({ invitation, deputies }) => [invitation, ...deputies.map((each) => each.invitation)]);
  return then.who.map((one) => {
    const role = roleOnDuty(one, invited, protocol);
    const isInvited = invited.some(({ email }) => email.toLowerCase() === one.email?.toLowerCase());
    if (role === undefined || one.email === null || isInvited) return null;
    const fields = Object.entries(onDutyFields(one, role, protocol));
    return form({
      action: paths.invitations(caseId),
      csrf,
      body: html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
        ${button({ text: `Invite ${one.name}`, kind: 'secondary' })}`,
    });
  });
};

const agency = (shown: AgencyShown, showing: Showing): Html => html`
  <section class="agency" aria-labelledby="agency-${shown.id}">
    <h2 class="govuk-heading-m" id="agency-${shown.id}">${shown.name}</h2>
    ${onDuty(shown, showing)}${inviteOnDuty(shown, showing)}
    <ul class="govuk-list">${shown.lines.map((each) => line(each, showing))}</ul>
  </section>`;

/** To whom nothing was sent, and why: whoever is known can be invited from here once somebody has looked at their address. */
const unwritten = (all: InvitationsSeen['unwritten'], { caseId, protocol, isOpen }: Showing): Html | null =>
  all.length === 0
    ? null
    : html`<section id="not-written-to" tabindex="-1">
      <h2 class="govuk-heading-m">Not written to</h2>
      <ul class="govuk-list">${all.map(
        ({ id, name, role, organisation, email, telephone, why, isOfTheFamily }) =>
          html`<li class="invited"><p><strong>${name === '' ? roleName(protocol, role) : name}</strong>, ${organisation} ${stateWord('late', 'Nothing was sent')}</p>
            <p class="quiet">${[email, telephone].filter((each) => each !== '').join(', ')}</p>
            <p>${why.replace(/\.?$/u, '.')}</p>
            ${isOpen ? html`<p><a class="govuk-link" href="${paths.invitations(caseId)}?${isOfTheFamily ? 'role' : 'unwritten'}=${isOfTheFamily ? role : id}#invite">${isOfTheFamily ? 'Invite somebody else in their place' : 'Look at their address and invite them'}<span class="govuk-visually-hidden">: ${name}</span></a></p>` : null}</li>`,
      )}</ul></section>`;

const missing = ({ missing: all }: InvitationsShown, { caseId, isAhead }: Showing): Html | null =>
  all.length === 0 || !isAhead
    ? null
    : html`<h2 class="govuk-heading-m">Not invited yet</h2>
      <ul class="govuk-list">${all.map(
        ({ rule, need, because, clauses }) =>
          html`<li><strong>${rule.name}</strong>, ${need === 'mandatory' ? 'who must come' : need}. ${because} ${clauseChips(clauses)}
            <a class="govuk-link" href="${paths.invitations(caseId)}?role=${rule.role}#invite">Invite<span class="govuk-visually-hidden"> ${insideSentence(rule.name)}</span></a></li>`,
      )}</ul>`;

const leftOut = ({ leftOut: all }: InvitationsShown, { protocol }: Showing): Html | null =>
  all.length === 0
    ? null
    : html`<h2 class="govuk-heading-m">Left out</h2>
      <ul class="govuk-list">${all.map(
        ({ role, reason, clauses }) =>
          html`<li><strong>${roleName(protocol, role)}</strong>: ${reason === '' ? 'no reason was asked for' : reason} ${clauseChips(clauses)}</li>`,
      )}</ul>`;

/** To whom nothing was sent; everybody invited, agency by agency; then whom the protocol wants besides, and who was left out and why. */
export const agenciesView = (shown: InvitationsShown, showing: Showing): Html =>
  html`${unwritten(shown.unwritten, showing)}${shown.agencies.map((each) => agency(each, showing))}${missing(shown, showing)}${leftOut(shown, showing)}`;
