import type { Temporal } from 'temporal-polyfill';
import type { CallWanted, CallsSeen } from '../../../application/see-calls.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { agencyName } from '../../../protocol/agency-name.ts';
import { callResultWords } from '../../describe/call-words.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { telephoneLink, withTelephoneLink } from '../../pieces/telephone-link.ts';
import { stateWord } from '../../pieces/shape.ts';

const reasons: Readonly<Record<CallWanted['why'], string>> = {
  'not-answered': 'has not answered',
  'cannot-decide': 'comes and cannot decide: ask for somebody who can',
  'nobody-comes': 'does not come: ask whether somebody else can',
};

const reasonOf = ({ why, cameBack }: CallWanted): string =>
  why === 'not-answered' && cameBack
    ? 'was not reached, the invitation came back: ask for another address'
    : reasons[why];

const knownFrom = { invitation: '', rota: ', on duty by their rota', 'contact-book': ', by the contact book' } as const;

const seatOf = ({ seat }: CallWanted): Html | null =>
  seat === null
    ? null
    : html` Without them the meeting has nobody for ${insideSentence(seat.name)}. ${clauseChips(seat.clauses)}`;

const numbersOf = ({ numbers }: CallWanted, { protocol }: CallsSeen): Html =>
  numbers.length === 0
    ? html`<p>No number is known. ${withTelephoneLink(protocol.protocol.words.duty)}</p>`
    : html`<ul class="govuk-list call__numbers">${numbers.map(
        ({ telephone, whose, from }) => html`<li>${telephoneLink(telephone)} ${whose}${knownFrom[from]}</li>`,
      )}</ul>`;

const triesOf = ({ calls }: CallWanted, now: Temporal.Instant): Html | null =>
  calls.length === 0
    ? null
    : html`<ul class="govuk-list call__tries">${calls.map(
        ({ at, by, result, spokeWith, said }) =>
          html`<li>${instant(at, now)}, ${by.name}: ${callResultWords[result]}${spokeWith === '' ? null : ` (${spokeWith})`}${said === '' ? null : html` <span class="as-typed">“${said}”</span>`}</li>`,
      )}</ul>`;

/** Somebody to ring: with which number, what for, and who tried before. */
const wanted = (
  call: CallWanted,
  seen: CallsSeen,
  { now, isNext }: { now: Temporal.Instant; isNext: boolean },
): Html => {
  const { invitation } = call;
  const agency = agencyName(seen.protocol.protocol, invitation.agency);
  return html`
    <li class="call">
      ${isNext ? html`<p>${stateWord('soon', 'Ring next')}</p>` : null}
      <p><strong>${agency}: ${invitation.name}</strong>, ${invitation.organisation}, ${reasonOf(call)}.${seatOf(call)}</p>
      ${numbersOf(call, seen)}
      ${triesOf(call, now)}
      <p><a class="govuk-link" href="${paths.calls(seen.caseId)}?who=${invitation.id}#record">Record a call<span class="govuk-visually-hidden"> to ${invitation.name}</span></a></p>
    </li>`;
};

/** Whom to ring before a meeting, in order. */
export const wantedList = (seen: CallsSeen, now: Temporal.Instant): Html =>
  html`<ol class="calls">${seen.calls.map((call, index) => wanted(call, seen, { now, isNext: index === 0 }))}</ol>`;
