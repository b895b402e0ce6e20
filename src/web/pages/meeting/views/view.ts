import { longest } from '../../../../casefile/text.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { checkboxes } from '../../../govuk/choices.ts';
import { errorOf } from '../../../govuk/error-summary.ts';
import { details } from '../../../govuk/show.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { empty } from '../../../pieces/card.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Returned } from '../area/returned.ts';
import type { ViewShown } from './presenter.ts';

export interface ViewsPart {
  readonly caseId: string;
  readonly csrf: string;
  readonly views: readonly ViewShown[];
  /** The form that came back with errors, if one did. */
  readonly returned: Returned | null;
}

/** What a view says, with a mark where it differs. */
export const viewText = ({ given }: Pick<ViewShown, 'given'>): Html => html`
  ${given === null ? html`<p class="quiet">Has not said yet.</p>` : html`<div class="as-typed">${given.text}</div>${given.differs ? html`<p class="said__differs">${stateWord('soon', 'Sees it differently')}</p>` : null}`}`;

const viewForm = ({ caseId, csrf, returned }: ViewsPart, { id, name, given, version }: ViewShown): Html => {
  const mine = returned?.form === `view/${id}` ? returned : null;
  const differs = mine === null ? given?.differs === true : mine.body['differs'] === 'yes';
  return form({
    action: paths.meetingView(caseId, id),
    csrf,
    version,
    body: html`
      ${textarea({
        name: 'view',
        id: `view-${id}`,
        label: `What ${name} thinks should happen, and why`,
        value: mine?.body['view'] ?? given?.text,
        error: mine === null ? undefined : errorOf(mine.errors, `view-${id}`),
        maxLength: longest.long,
      })}
      ${checkboxes({
        name: 'differs',
        id: `differs-${id}`,
        label: 'Does it differ?',
        hidden: true,
        small: true,
        values: differs ? ['yes'] : [],
        choices: [{ value: 'yes', label: 'Sees it differently from the others' }],
      })}
      ${button({ text: 'Save this view', kind: 'secondary' })}`,
  });
};

const view = (part: ViewsPart, shown: ViewShown): Html => html`
  <li class="said" id="said-${shown.id}">
    <p class="said__who"><strong>${shown.agency}</strong> · ${shown.name}, ${shown.role}${shown.given === null ? null : ` · ${shown.given.at}`}</p>
    ${viewText(shown)}
    ${details(
      `${shown.given === null ? 'Record' : 'Change'} the view of ${shown.name}`,
      viewForm(part, shown),
      part.returned?.form === `view/${shown.id}` ? 'open' : 'closed',
    )}
  </li>`;

/** Each agency's view under its name, with a form to record it. */
export const viewsView = (part: ViewsPart): Html =>
  part.views.length === 0
    ? empty('Nobody is recorded as here yet. Record who is here first; then each agency’s view has its place.')
    : html`<ul class="said-list">${part.views.map((each) => view(part, each))}</ul>`;
