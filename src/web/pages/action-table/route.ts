import { seeActionTable, typesetActionTable } from '../../../application/see-action-table.ts';
import { type Answer, file } from '../../answer.ts';
import { html } from '../../html.ts';
import type { AddPage } from '../../pages.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { printedHtml } from '../../pieces/printed.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';

const notYours = 'Only those who run this meeting, or were invited to it, read its actions.';

const seen = ({ house, person, params }: Visit) => seeActionTable(house, person, params['id'] ?? '');

const show = async (visit: Visit): Promise<Answer> => {
  const { visitor, params } = visit;
  const caseId = params['id'] ?? '';
  const found = await seen(visit);
  if (found.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (found.kind === 'not-found') return notFound(visitor);
  const { document, invitationId } = found.value;
  return page({
    title: document.title,
    visitor,
    active: invitationId === null ? 'discussions' : 'today',
    back: invitationId === null ? paths.discussion(caseId) : paths.invitation(caseId, invitationId),
    styles: ['minutes.css'],
    body: html`<h1 class="govuk-heading-l">${document.title}</h1>
      <p class="no-print"><a class="govuk-link" href="${paths.actionTable(caseId)}.pdf">Download as PDF</a></p>
      ${printedHtml(document)}`,
  });
};

const download = async (visit: Visit): Promise<Answer> => {
  const { house, visitor } = visit;
  const found = await seen(visit);
  if (found.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (found.kind === 'not-found') return notFound(visitor);
  const pdf = await typesetActionTable(house, found.value);
  if (!pdf.ok) throw new Error(`The action table could not be typeset: ${pdf.refusal.code}`);
  return file('action-table.pdf', 'application/pdf', pdf.bytes);
};

export const actionTablePages: AddPage = (app, house) => {
  app.get(paths.actionTable(':id'), signedIn(house, show));
  app.get(`${paths.actionTable(':id')}.pdf`, signedIn(house, download));
};
