import type { CaseFile } from '../../casefile/state.ts';
import { form } from '../form.ts';
import { button } from '../govuk/button.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';

interface Following {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly csrf: string;
  /** What the procedure calls the discussion. */
  readonly word: string;
}

/** After a discussion by telephone: the way to the request for the meeting that follows, filled in from this one. */
export const meetingThatFollows = ({ caseId, state, csrf, word }: Following): Html | null => {
  if (state.status !== 'closed' || state.booking.mode !== 'telephone') return null;
  return form({
    action: paths.requests,
    csrf,
    body: html`<input type="hidden" name="follows" value="${caseId}"><input type="hidden" name="fill" value="yes">
      ${button({ text: 'Ask for the meeting that follows', kind: 'secondary' })}
      <p class="quiet">It fills in a request from this one, for you to look through and send. Once it is authorised, the desk books the ${word}.</p>`,
  });
};
