import type { Answer } from '../../answer.ts';
import { html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Visit } from '../../visit.ts';
import { forbidden } from '../../wrong/pages.ts';

/** The answer to somebody who may not write in this meeting. */
export const notYours = ({ visitor }: Visit): Answer =>
  forbidden(visitor, {
    message: 'Only the requester, the chair, their managers and the desk write in this meeting.',
    next: html`If your agency was invited, answer, give information and say what you think on your own page: <a class="govuk-link" href="${paths.today}">go to Today</a>.`,
  });
