import { sayLimit } from '../../../timescales/say-limit.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { clockLine } from '../../pieces/clock-line.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Seen } from './seen.ts';

const ownActions = ({ view, caseId, now }: Seen): Html => {
  if (view.actions.length === 0) return html`<p>None yet.</p>`;
  return html`<ul class="govuk-list">${view.actions.map(({ id, what, byWhen, state }) =>
    state === 'open'
      ? html`<li>${stateWord('open', 'To do')} by ${instant(byWhen, now)}: <a class="govuk-link" href="${paths.action(caseId, id)}">${what}</a></li>`
      : html`<li>${stateWord('done', 'Done')} ${what}</li>`,
  )}</ul>`;
};

/** What falls to this person or their agency, and the way to everybody's actions once the meeting is over. BR-110. */
export const actionsCard = (seen: Seen): Html =>
  card({
    title: 'Your actions',
    body: html`${ownActions(seen)}
      ${seen.view.hasActionTable ? html`<p><a class="govuk-link" href="${paths.actionTable(seen.caseId)}">Everybody’s actions</a></p>` : null}`,
  });

const correctionTime = ({ protocol }: Seen): string | null => {
  if (protocol.protocol.circulation.corrections === undefined) return null;
  const rule = protocol.protocol.timescales.find(({ window, starts }) => window && starts.includes('minutes-received'));
  return rule === undefined ? null : sayLimit(rule.within);
};

/** The minutes once they are issued, and how long there is to ask for corrections. */
export const minutesCard = (seen: Seen): Html => {
  const { view, caseId, now, duties, protocol } = seen;
  const latest = view.issues.at(-1);
  const time = correctionTime(seen);
  if (latest === undefined)
    return card({
      title: 'Minutes',
      body: html`<p>You will be told when they are ready.${time === null ? null : ` You then have ${time} to ask for a correction.`}</p>`,
    });
  return card({
    title: 'Minutes',
    tone: latest.receivedAt === null ? 'soon' : 'done',
    body: html`<p><a class="govuk-link" href="${paths.issue(caseId, latest.number)}">${latest.receivedAt === null ? 'Read the minutes' : 'Minutes'}, issue ${latest.number}</a>, sent ${instant(latest.issuedAt, now)}</p>
      ${duties.filter(({ window, startedAt }) => window && startedAt !== null).map((duty) => html`<p>${clockLine(clockFace(duty, now, protocol.protocol))}</p>`)}`,
  });
};
