import { isAsked } from '../../../../casefile/request/check-fields.ts';
import { familyAddress } from '../../../../casefile/invitation/check-addresses.ts';
import { sectionKey } from '../../../../casefile/request/draft.ts';
import type { Problem } from '../../../../casefile/request/check-fields.ts';
import { typedAnswers } from '../../../../casefile/request/draft-checking.ts';
import { staffNamed } from '../../../../casefile/request/staff.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Protocol, Section } from '../../../../protocol/schema.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import { sayAnswer } from '../answers/say-answer.ts';
import { rowGroups } from '../attendees/rows.ts';
import type { ShownRow } from '../attendees/shown-row.ts';
import type { OpenRequest } from '../open-request.ts';
import { draftPeople } from '../../../../casefile/request/draft-people.ts';

export interface Answered {
  readonly label: string;
  readonly answer: string;
  readonly href: string;
  readonly needs: string | null;
}

/** One list of answers: a section, one of its people, or the attendee table. */
export interface AnswerList {
  readonly title: string;
  readonly rows: readonly Answered[];
}

export interface CheckedPart {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lists: readonly AnswerList[];
  /** For a list with nobody on it. */
  readonly nobody: string | null;
}

const sectionProblems = ({ checked }: OpenRequest, { id }: Section): readonly Problem[] =>
  checked.sections.find(({ section }) => section.id === id)?.problems ?? [];

/** Where a problem is put right: the field, on the page on which it stands. */
export const whereToMend = ({ caseId }: OpenRequest, { section, key, field }: Problem): string => {
  const [kind, name, person] = key.split('/');
  const page =
    kind === 'section'
      ? paths.requestSection(caseId, section)
      : paths.requestEntry(caseId, section, person ?? name ?? '');
  return `${page}?check=1#${field}`;
};

const answersIn = (request: OpenRequest, section: Section, key: string, path: string): readonly Answered[] => {
  const typed: Answers = request.draft.get(key)?.fields ?? {};
  const problems = sectionProblems(request, section).filter((problem) => problem.key === key);
  return section.fields
    .filter((field) => isAsked(field, typed, request.checking))
    .map((field) => ({
      label: field.label,
      answer: sayAnswer(field, typed, request.staff),
      href: `${path}#${field.id}`,
      needs: problems.find((problem) => problem.field === field.id)?.message ?? null,
    }));
};

const peopleLists = (request: OpenRequest, section: Section): readonly AnswerList[] =>
  draftPeople(request.draft, section.group ?? 'child').map(({ id, paper }) => ({
    title: (paper.fields['name'] ?? '') === '' ? 'Name not entered yet' : (paper.fields['name'] ?? ''),
    rows: answersIn(request, section, paper.key, paths.requestEntry(request.caseId, section.id, id)),
  }));

const sayRow = ({ state, who }: ShownRow): string =>
  [state.tone === 'none' ? state.says : null, who].filter((said) => said !== null).join(': ');

const attendeeList = (request: OpenRequest, section: Section, protocol: Protocol): AnswerList => {
  const problems = sectionProblems(request, section);
  return {
    title: section.title,
    rows: rowGroups({ request, section, protocol })
      .flatMap(({ rows }) => rows)
      .filter(({ answered, state }) => answered || state.tone === 'open')
      .map((row) => ({
        label: row.title,
        answer: sayRow(row),
        href: row.href,
        needs: problems.find(({ key }) => key === `invitee/${row.entry}`)?.message ?? null,
      })),
  };
};

const nobodyIn = ({ draft }: OpenRequest, section: Section, lists: readonly AnswerList[]): string | null => {
  if (lists.length > 0) return null;
  const saysNone = draft.get(sectionKey(section))?.fields['none'] === 'yes';
  return saysNone ? (section.none ?? 'Nobody') : 'Nobody listed yet';
};

const partOf = (request: OpenRequest, section: Section, protocol: Protocol): CheckedPart => {
  const href = paths.requestSection(request.caseId, section.id);
  const { id, title } = section;
  switch (section.kind) {
    case 'fields':
      return {
        id,
        title,
        href,
        nobody: null,
        lists: [{ title, rows: answersIn(request, section, sectionKey(section), href) }],
      };
    case 'people': {
      const lists = peopleLists(request, section);
      return { id, title, href, lists, nobody: nobodyIn(request, section, lists) };
    }
    case 'attendees':
      return { id, title, href, nobody: null, lists: [attendeeList(request, section, protocol)] };
  }
};

/** Every answer of a request as it would be sent, section by section. */
export const checkedParts = (request: OpenRequest, protocol: Protocol): readonly CheckedPart[] =>
  protocol.request.sections.map((section) => partOf(request, section, protocol));

const personWithProblem = ({ draft }: OpenRequest, { key }: Problem): string =>
  key.startsWith('person/') ? `${draft.get(key)?.fields['name'] ?? 'Name not entered yet'}: ` : '';

/** Everything that is still missing, with its clauses and a link to the field. */
export const problemsToMend = (request: OpenRequest, { sections }: Protocol['request']): readonly PageError[] => [
  ...request.checked.problems.map((problem) => ({
    message: `${personWithProblem(request, problem)}${problem.message}`,
    clauses: problem.clauses,
    href: whereToMend(request, problem),
  })),
  ...familyAddressed(request, sections),
];

/** Somebody to be invited who has the name or the address of one of the family. */
const familyAddressed = ({ caseId, addresses }: OpenRequest, sections: readonly Section[]): readonly PageError[] => {
  const attendees = sections.find(({ kind }) => kind === 'attendees')?.id ?? '';
  return addresses.refusals
    .filter(({ code }) => code === familyAddress)
    .map(({ message }) => ({ message, href: paths.requestSection(caseId, attendees) }));
};

/** Who will be asked to authorise the request, once it names them. */
export const authoriserOf = (request: OpenRequest, protocol: Protocol): OpenRequest['staff'][number] | null => {
  const staff = new Map(request.staff.map((person) => [person.id, person]));
  const named = staffNamed(protocol.request.authorisedBy, protocol, {
    answers: typedAnswers(request.draft, protocol),
    staff,
  });
  return named === undefined ? null : (staff.get(named.id) ?? null);
};
