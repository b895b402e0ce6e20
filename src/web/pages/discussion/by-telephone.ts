import { factsSoFar } from '../../../casefile/facts-of-case.ts';
import type { KeptHappening } from '../../../casefile/happening/happening.ts';
import { recordablesHere } from '../../../casefile/happening/recordable.ts';
import { standingHappenings } from '../../../casefile/happening/standing-happenings.ts';
import type { CaseFile, CaseFileIn } from '../../../casefile/state.ts';
import { insideSentence, sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { momentTitle } from '../../../casefile/happening/moment-title.ts';
import { moments } from '../../../casefile/moments.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { clockLine } from '../../pieces/clock-line.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Seen } from './seen.ts';

type Begun = Exclude<CaseFile, CaseFileIn<'none'>>;

/** Whom they spoke to, at which number, and what was agreed. */
const callSaid = ({ call }: KeptHappening): Html | null =>
  call === undefined
    ? null
    : html`<p>Spoke to ${call.spokeTo}${call.as === '' ? null : `, ${call.as}`}, at ${insideSentence(call.unit)}${call.number === '' ? null : ` on ${call.number}`}.</p>
        ${call.agreed === '' ? null : html`<p class="as-typed">${call.agreed}</p>`}`;

const made = (moment: string, state: Begun, { now, protocol }: Seen): Html | null => {
  const recorded = standingHappenings(state).findLast((each) => each.moment === moment);
  if (recorded !== undefined)
    return html`<p>${stateWord('done', 'Rung')} ${instant(recorded.at, now)} by ${recorded.by}</p>${callSaid(recorded)}`;
  const answered = moments(state, protocol.protocol).find(({ name }) => name === moment);
  return answered === undefined ? null : html`<p>${stateWord('done', 'Rung')} ${instant(answered.at, now)}</p>`;
};

const written = (moment: string, state: Begun, { duties, now, protocol }: Seen): Html => {
  const done = moments(state, protocol.protocol).find(({ name }) => name === moment);
  if (done !== undefined) return html`<p>${stateWord('done', 'Written')} ${instant(done.at, now)}</p>`;
  const duty = duties.find(({ key }) => key === moment);
  return duty === undefined || duty.dueAt === null
    ? html`<p>${stateWord('open', 'Not written yet')}: ${momentTitle(moment, protocol.protocol)}</p>`
    : html`<p>${clockLine(clockFace(duty, now, protocol.protocol))}</p>`;
};

/** Calls that the procedure asks for, each with the writing that follows it. KN-028 to KN-034, WI-017. */
const calls = (state: Begun, seen: Seen): Html | null => {
  const { protocol, now, caseId, may } = seen;
  const here = new Set(
    recordablesHere(protocol, factsSoFar(state, protocol, now.toString())).map(({ moment }) => moment),
  );
  const asked = protocol.protocol.moments.filter(({ id, call }) => call !== undefined && here.has(id));
  if (asked.length === 0) return null;
  const record = may.has('record-happening')
    ? html`<p><a class="govuk-link" href="${paths.recordHappening(caseId)}">Record a call, or that it was written</a></p>`
    : null;
  const body = asked.map(
    ({ id, title, call, clauses }) => html`<p><strong>${sentenceCase(title)}</strong> ${clauseChips(clauses)}</p>
      ${made(id, state, seen) ?? html`<p>${stateWord('open', 'Not rung yet')}. <a class="govuk-link" href="${paths.whoAnswers}">Who answers now</a></p>`}
      ${call === undefined ? null : written(call.thenWrites, state, seen)}`,
  );
  return card({ title: 'By telephone, then in writing', body: html`${body}${record}` });
};

/** What is done by telephone: the calls before it, and the discussion itself where it cannot wait. */
export const byTelephone = (seen: Seen): Html | null => {
  const { state, caseId, may } = seen;
  if (state.status === 'none') return null;
  const canHold = ['drafting', 'awaiting-authority', 'waiting'].includes(state.status) && may.has('hold-by-telephone');
  const hold = canHold
    ? html`<p class="no-print"><a class="govuk-link" href="${paths.telephoneOf(caseId)}">It cannot wait: hold it by telephone now</a></p>`
    : null;
  const goOn =
    state.status === 'meeting' && state.booking.mode === 'telephone' && may.has('write-meeting')
      ? html`<p class="no-print"><a class="govuk-link" href="${paths.telephoneOf(caseId)}">The telephone discussion on one page</a></p>`
      : null;
  return html`${calls(state, seen)}${hold}${goOn}`;
};
