import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Section } from '../../../../protocol/schema.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { withoutBlanks } from '../answers/read-answers.ts';
import { isOther } from '../attendees/row-fields.ts';
import { type OpenRequest, openRequest } from '../open-request.ts';
import { nameOf, personKey } from '../people/listed-people.ts';
import { keepAnswers } from '../saving/keep-answers.ts';
import { removeView } from './remove-view.ts';

/** Whoever can be taken off a list again: somebody of the family, or somebody added to the attendee table. */
const paperOf = ({ params }: Visit, { draft }: OpenRequest, section: Section): Paper | null => {
  const entry = params['entry'] ?? '';
  const key = section.kind === 'people' ? personKey(section, entry) : `invitee/${entry}`;
  return section.kind === 'people' || isOther(entry) ? (draft.get(key) ?? null) : null;
};

/** Asks before somebody is taken off a list. */
export const askToRemove = (visit: Visit, request: OpenRequest, section: Section): Answer => {
  const paper = paperOf(visit, request, section);
  if (paper === null) return notFound(visit.visitor);
  const name = paper.fields['name'] ?? '';
  const named = name === '' ? 'this person' : nameOf({ name });
  return removeView({ visit, request, section, entry: visit.params['entry'] ?? '', name: named });
};

/** Saves the paper with the answers changed, whatever else is being written about the same person. */
const changed = async (visit: Visit, section: Section, change: (fields: Paper['fields']) => Paper['fields']) => {
  const opened = await openRequest(visit);
  if (!opened.ok) return opened.answer;
  const { caseId } = opened.request;
  const paper = paperOf(visit, opened.request, section);
  if (paper === null) return notFound(visit.visitor);
  const { key, version, fields } = paper;
  await keepAnswers(visit, { caseId, key, basedOn: version, answers: change(fields) });
  return null;
};

const listOf = (visit: Visit, section: Section): string => paths.requestSection(visit.params['id'] ?? '', section.id);

/** Takes somebody off a list. What was typed about them is kept. */
export const remove = async (visit: Visit, section: Section): Promise<Answer> =>
  (await changed(visit, section, (fields) => ({ ...fields, removed: 'yes' }))) ??
  seeOther(`${listOf(visit, section)}?removed=1`);

/** Puts somebody back on a list. */
export const putBack = async (visit: Visit, section: Section): Promise<Answer> =>
  (await changed(visit, section, (fields) => withoutBlanks({ ...fields, removed: '' }))) ??
  seeOther(listOf(visit, section));
