import { asTyped } from '../../describe/as-typed.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { checkboxes } from '../../govuk/choices.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import { clockLine } from '../../pieces/clock-line.ts';
import { instant } from '../../pieces/instant.ts';
import type { Seen } from './seen.ts';

const isOpen = ({ view }: Seen): boolean => view.status === 'booked' || view.status === 'meeting';

/** What this agency was asked for and by when, as long as it runs. */
const askedFor = ({ view, duties, now, protocol }: Seen): Html | null => {
  const running = duties.filter(({ startedBy, endedAt }) => startedBy === 'information-asked' && endedAt === null);
  if (running.length === 0) return null;
  return html`${running.map((duty) => html`<p>${clockLine(clockFace(duty, now, protocol.protocol))}</p>`)}
    ${view.asked === null ? null : html`<p class="as-typed">Asked to look up: ${view.asked.what}</p>`}`;
};

/** What this agency knows: given before the meeting or during it, added to, never taken back. */
export const informationCard = (seen: Seen): Html | null => {
  const { view, caseId, now, visitor, body, errors } = seen;
  if (!isOpen(seen) && view.information.length === 0) return null;
  const before = view.information.map(
    ({ text, at }) => html`<p class="quiet">Given ${instant(at, now)}</p>${asTyped(text)}`,
  );
  const ask = form({
    action: paths.giveInformation(caseId, view.invitation.id),
    csrf: visitor.csrf,
    body: html`${textarea({
      name: 'information',
      label:
        view.information.length === 0
          ? 'What does your agency know, and what does it mean for the child now?'
          : 'Add to it',
      hint: 'Everybody invited to the meeting will be able to see this, and it goes into the minutes.',
      value: body['information'],
      error: errorOf(errors, 'information'),
      maxLength: 20_000,
    })}<div class="govuk-button-group">${button({ text: 'Give this information', kind: 'secondary' })}
      ${view.information.length === 0 ? button({ text: 'We know nothing', kind: 'secondary', name: 'known', value: 'nothing' }) : null}</div>`,
  });
  return card({
    id: 'information-card',
    title: 'Your information',
    body: html`${askedFor(seen)}${before}${isOpen(seen) ? ask : null}`,
  });
};

/** Somebody else recorded this agency's view while it was being written: both texts are there. */
const meanwhile = ({ view, body }: Seen): Html | null =>
  body['view'] === undefined || view.view === null || view.view.text === body['view']
    ? null
    : html`<p><strong>Recorded meanwhile:</strong></p>${asTyped(view.view.text)}`;

/** Said under the heading once there is one, so that nobody wonders whether it arrived. */
const recorded = ({ view, body }: Seen): Html | null =>
  view.view === null || body['view'] !== undefined
    ? null
    : html`<p><strong>Your view is recorded${view.view.differs ? ' as differing from the others' : null}.</strong> You can change it until the meeting ends.</p>`;

/** What this agency thinks, while the meeting is on. */
export const viewCard = (seen: Seen): Html | null => {
  const { view, caseId, visitor, body, errors } = seen;
  if (view.status !== 'meeting') {
    return view.view === null ? null : card({ title: 'Your view', body: asTyped(view.view.text) });
  }
  const differs = body['view'] === undefined ? view.view?.differs === true : body['differs'] === 'yes';
  return card({
    id: 'view-card',
    title: 'Your view',
    body: form({
      action: paths.giveView(caseId, view.invitation.id),
      csrf: visitor.csrf,
      version: view.view?.version ?? 0,
      body: html`${recorded(seen)}${meanwhile(seen)}${textarea({
        name: 'view',
        label: 'What does your agency think, and why?',
        value: body['view'] ?? view.view?.text,
        error: errorOf(errors, 'view'),
        rows: 4,
        maxLength: 20_000,
      })}
      ${checkboxes({ name: 'differs', label: 'Do you see it differently from the others?', size: 's', values: differs ? ['yes'] : [], choices: [{ value: 'yes', label: 'Yes, record that our view differs' }] })}
      ${button({ text: 'Record our view', kind: 'secondary' })}`,
    }),
  });
};
