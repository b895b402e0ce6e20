import type { Problem } from '../../../../casefile/request/check-fields.ts';
import type { Section } from '../../../../protocol/schema.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { type OpenRequest, caseIdOf, openRequest } from '../open-request.ts';
import { withoutBlanks } from '../answers/read-answers.ts';
import { keepAnswers } from '../saving/keep-answers.ts';
import type { PaperForm } from '../saving/paper-form.ts';
import { pathAfter } from '../sections.ts';
import { contactValue, withContact } from './contacts.ts';
import { attendeesView } from './list-view.ts';
import { byContact, everyRowField, isOther, otherFields, usualRole } from './row-fields.ts';
import { knownInvitees, rowGroups } from './rows.ts';
import { rowView } from './row-view.ts';

const entryOf = ({ key }: Problem): string => key.slice('invitee/'.length);

const problemsOf = ({ checked }: OpenRequest, section: Section): readonly Problem[] =>
  checked.sections.find(({ section: { id } }) => id === section.id)?.problems ?? [];

/** What the table still needs, with links to the rows. */
const errorsOf = (request: OpenRequest, section: Section): readonly PageError[] =>
  problemsOf(request, section).map((problem) => ({
    message: problem.message,
    clauses: problem.clauses,
    href: `#row-${entryOf(problem)}`,
  }));

export const showAttendees = (visit: Visit, request: OpenRequest, section: Section): string =>
  attendeesView({
    visit,
    request,
    section,
    errors: visit.query['check'] === '1' ? errorsOf(request, section) : [],
  });

/** Invites at one press everybody whom the protocol asks for and the contact book knows. */
const inviteKnown = async (visit: Visit, request: OpenRequest, section: Section): Promise<void> => {
  const { caseId } = request;
  for (const row of knownInvitees(rowGroups({ request, section, protocol: visit.protocol.protocol }))) {
    const { quick, typed, version, entry } = row;
    if (quick.invite === null) continue;
    const answers = withoutBlanks(withContact(typed, contactValue(quick.invite)));
    await keepAnswers(visit, { caseId, key: `invitee/${entry}`, basedOn: version, answers, partOf: byContact });
  }
};

/** Goes on from the table: nothing is typed on it. */
export const leaveAttendees = async (visit: Visit, section: Section): Promise<Answer> => {
  const opened = await openRequest(visit);
  if (!opened.ok) return opened.answer;
  const { caseId } = opened.request;
  if (visit.body['go'] === 'list') return seeOther(paths.request(caseId));
  const stays = visit.body['go'] === 'continue' && problemsOf(opened.request, section).length > 0;
  const path = paths.requestSection(caseId, section.id);
  if (visit.body['go'] === 'invite-known') {
    await inviteKnown(visit, opened.request, section);
    return seeOther(path);
  }
  return seeOther(stays ? `${path}?check=1` : pathAfter(visit.protocol.protocol, section, caseId));
};

const rowOf = ({ rows }: OpenRequest, entry: string) => rows.find(({ rule }) => rule.role === entry) ?? null;

export const showRow = (visit: Visit, request: OpenRequest, section: Section, entry: string): string => {
  const problems = problemsOf(request, section).filter((problem) => entryOf(problem) === entry);
  const errors = visit.query['check'] === '1' ? problems : [];
  return rowView({ visit, request, section, entry, row: rowOf(request, entry), errors });
};

/** The form of one row of the attendee table. */
export const rowForm = (visit: Visit, section: Section, entry: string): PaperForm => {
  const caseId = caseIdOf(visit);
  const list = paths.requestSection(caseId, section.id);
  const path = paths.requestEntry(caseId, section.id, entry);
  const { invitees } = visit.protocol.protocol.request;
  return {
    caseId,
    path,
    key: `invitee/${entry}`,
    title: invitees.find(({ role }) => role === entry)?.name ?? 'Another professional',
    fields: isOther(entry) ? otherFields : everyRowField,
    ...(isOther(entry) ? { blank: { role: usualRole(visit.protocol.protocol) } } : {}),
    partOf: byContact,
    fill: withContact,
    show: (request, unsaved) => rowView({ visit, request, section, entry, row: rowOf(request, entry), ...unsaved }),
    next: (request) => {
      const isOnItsWay = visit.body['go'] === 'continue' || visit.body['use'] !== undefined;
      const missing = problemsOf(request, section).some((problem) => entryOf(problem) === entry);
      return isOnItsWay && missing ? `${path}?check=1` : `${list}#row-${entry}`;
    },
  };
};
