import type { Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';

interface RemoveView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  readonly entry: string;
  readonly name: string;
}

/** Asks before somebody is taken off a list. */
export const removeView = ({ visit, request, section, entry, name }: RemoveView): string => {
  const list = paths.requestSection(request.caseId, section.id);
  return requestPage({
    visit,
    request,
    title: `Remove ${name}`,
    section: section.id,
    back: list,
    body: html`
      <h1 class="govuk-heading-l">Remove ${name} from this request?</h1>
      <p class="govuk-body">What was typed about them is kept, and you can put them back as long as the request has not been sent.</p>
      ${form({
        action: `${paths.requestEntry(request.caseId, section.id, entry)}/remove`,
        csrf: visit.csrf,
        body: html`
          <div class="govuk-button-group">
            ${button({ text: 'Remove', kind: 'warning' })}
            <a class="govuk-link" href="${list}">Do not remove</a>
          </div>`,
      })}`,
  });
};
