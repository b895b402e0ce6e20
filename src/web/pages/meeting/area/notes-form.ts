import { longest } from '../../../../casefile/text.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { errorOf } from '../../../govuk/error-summary.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, html } from '../../../html.ts';
import type { AreaShown } from './presenter.ts';
import type { Returned } from './returned.ts';

export interface NotesForm {
  readonly shown: AreaShown;
  readonly csrf: string;
  readonly returned: Returned | null;
}

const buttons = ({ area, next }: AreaShown): Html => {
  const isMain = area.kind === 'notes' || area.kind === 'contributions';
  return html`
    <div class="govuk-button-group">
      ${next === null ? null : button({ text: `Save and go on to ${next.title}`, name: 'then', value: 'next', kind: isMain ? 'primary' : 'secondary' })}
      ${button({ text: 'Save', kind: 'secondary' })}
    </div>`;
};

/** What is written under an area. It saves itself while somebody types, and says so. */
export const notesForm = ({ shown, csrf, returned }: NotesForm): Html => {
  const { area, href, text, version, savedAt, lastWritten } = shown;
  const mine = returned?.form === 'text' ? returned : null;
  return form({
    action: href,
    csrf,
    id: 'notes',
    version,
    autosave: { savedAt },
    body: html`
      ${textarea({
        name: 'text',
        label:
          area.kind === 'notes'
            ? html`Notes<span class="govuk-visually-hidden"> on ${area.title}</span>`
            : `Notes on ${area.title}`,
        value: mine?.body['text'] ?? text,
        error: mine === null ? undefined : errorOf(mine.errors, 'text'),
        rows: area.kind === 'notes' || area.kind === 'contributions' ? 14 : 6,
        maxLength: longest.long,
      })}
      <p class="last-written quiet" data-room-last>${lastWritten === null ? null : `Last written by ${lastWritten}`}</p>
      ${buttons(shown)}`,
  });
};
