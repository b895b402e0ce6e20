import type { Temporal } from 'temporal-polyfill';
import type { NextMinutes } from '../../../application/see-next-minutes.ts';
import { guidanceOn } from '../../../casefile/guidance-on.ts';
import type { Invited } from '../../../casefile/invitation/invitation.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import { countOf } from '../../describe/family.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { insetText, warningText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { people } from '../../pieces/person-line.ts';
import type { Visitor } from '../../visitor.ts';
import { printedHtml } from '../../pieces/printed.ts';

interface NextView extends NextMinutes {
  readonly visitor: Visitor;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
}

const line = ({ name, organisation, email }: Invited, isNew: boolean) => ({
  name,
  role: organisation,
  reach: email,
  ...(isNew ? { state: { tone: 'soon', says: 'New since the last issue' } as const } : {}),
});

const whoGetsIt = ({ recipients, newRecipients, protocol }: NextView): Html => html`
  <h2 class="govuk-heading-m">Who gets it</h2>
  <p>${protocol.protocol.circulation.minutes.to.includes('invitees') ? 'Everybody invited' : 'Each of these people'} gets a message with a link, and reads it after signing in. ${clauseChips(protocol.protocol.circulation.minutes.clauses)}</p>
  ${people(
    'Recipients',
    recipients.map((each) => line(each, newRecipients.includes(each))),
  )}`;

const clock = ({ duties, protocol, now, number }: NextView): Html | null => {
  const keys = protocol.protocol.timescales
    .filter(({ ends }) => ends.includes('minutes-issued'))
    .map(({ duty }) => duty);
  const duty = duties.find(({ key, startedAt }) => keys.includes(key) && startedAt !== null);
  return number > 1 || duty === undefined ? null : clockCard(clockFace(duty, now, protocol.protocol));
};

const send = ({ caseId, number, recipients, visitor, body, errors, departures }: NextView): Html => {
  const what = number === 1 ? 'the minutes' : `issue ${String(number)}`;
  const text = `Send ${what} to ${countOf(recipients.length, 'person', 'people')}`;
  return form({
    action: paths.minutes(caseId),
    csrf: visitor.csrf,
    body: html`${departurePanel({ departures, body, errors })}${button({ text })}`,
  });
};

/** The minutes as they would be sent now: look through them, see who gets them, send. */
export const nextView = (seen: NextView): string => {
  const { document, caseId, number, undecided, visitor, errors } = seen;
  const title = number === 1 ? 'Send the minutes' : 'Send the corrected minutes';
  return page({
    title,
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    styles: ['minutes.css'],
    wide: true,
    body: html`
      <h1 class="govuk-heading-l">${title}</h1>
      ${undecided === 0 ? null : warningText(`${countOf(undecided, 'correction')} still to decide. You can send now and again later.`)}
      <div class="two">
        <div class="two__main">${document === null ? insetText('Nothing has changed since the last issue, so there is nothing to send.') : printedHtml(document)}</div>
        <aside class="two__side" aria-label="Sending">${guidanceCard(guidanceOn('minutes', seen.protocol, seen.facts))}${clock(seen)}${whoGetsIt(seen)}${document === null ? null : send(seen)}</aside>
      </div>`,
  });
};
