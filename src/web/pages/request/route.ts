import type { Section } from '../../../protocol/schema.ts';
import { type Answer, seeOther } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { leaveAttendees, rowForm, showAttendees, showRow } from './attendees/route.ts';
import { isOther } from './attendees/row-fields.ts';
import { send, showCheck, showSent } from './check/route.ts';
import { askToRemove, putBack, remove } from './entries/route.ts';
import { fieldsForm, showFields } from './fields/route.ts';
import { begin, showNew } from './new/route.ts';
import { type OpenRequest, openRequest } from './open-request.ts';
import { peopleForm, personForm, showPeople, showPerson } from './people/route.ts';
import { submitPaper } from './saving/submit-paper.ts';
import { sectionOf } from './sections.ts';
import { tasksView } from './tasks/view.ts';

const showTasks = async (visit: Visit): Promise<Answer> => {
  const opened = await openRequest(visit);
  return opened.ok ? tasksView({ visit, request: opened.request }) : opened.answer;
};

type Handle = (visit: Visit, section: Section) => Promise<Answer> | Answer;

/** Finds the section that an address names; there is nothing at any other. */
const inSection = (handle: Handle) => (visit: Visit) => {
  const section = sectionOf(visit.protocol.protocol, visit.params['section']);
  return section === null ? notFound(visit.visitor) : handle(visit, section);
};

const shown = (show: (visit: Visit, request: OpenRequest, section: Section) => Answer) =>
  inSection(async (visit, section) => {
    const opened = await openRequest(visit);
    return opened.ok ? show(visit, opened.request, section) : opened.answer;
  });

const showSection = shown((visit, request, section) => {
  switch (section.kind) {
    case 'fields':
      return showFields(visit, request, section);
    case 'people':
      return showPeople(visit, request, section);
    case 'attendees':
      return showAttendees(visit, request, section);
  }
});

const saveSection = inSection((visit, section) => {
  switch (section.kind) {
    case 'fields':
      return submitPaper(visit, fieldsForm(visit, section));
    case 'people':
      return submitPaper(visit, peopleForm(visit, section));
    case 'attendees':
      return leaveAttendees(visit, section);
  }
});

const isEntry = (section: Section, entry: string, { protocol }: Visit): boolean => {
  if (section.kind === 'people') return /^[\w-]{1,64}$/.test(entry);
  const rows = protocol.protocol.request.invitees.filter(({ internal, repeatable }) => !internal && !repeatable);
  return section.kind === 'attendees' && (isOther(entry) || rows.some(({ role }) => role === entry));
};

const entryOf = ({ params }: Visit): string => params['entry'] ?? '';

const showEntry = shown((visit, request, section) => {
  const entry = entryOf(visit);
  if (!isEntry(section, entry, visit)) return notFound(visit.visitor);
  return section.kind === 'people'
    ? showPerson(visit, request, section, entry)
    : showRow(visit, request, section, entry);
});

const saveEntry = inSection((visit, section) => {
  const entry = entryOf(visit);
  if (!isEntry(section, entry, visit)) return notFound(visit.visitor);
  return submitPaper(
    visit,
    section.kind === 'people' ? personForm(visit, section, entry) : rowForm(visit, section, entry),
  );
});

/** An empty page for one more; nothing is added until something is typed on it. Ids sort in the order of adding. */
const addEntry = shown((visit, { caseId }, section) => {
  if (section.kind === 'fields') return notFound(visit.visitor);
  const id = `${visit.now.epochMilliseconds.toString(36)}-${visit.house.newId().slice(0, 8)}`;
  return seeOther(paths.requestEntry(caseId, section.id, section.kind === 'people' ? id : `other-${id}`));
});

/** Writing a request, from its first page until it is sent. */
export const requestPages: AddPage = (app, house) => {
  const get = (path: string, handler: (visit: Visit) => Promise<Answer> | Answer) =>
    app.get(path, signedIn(house, handler));
  const post = (path: string, handler: (visit: Visit) => Promise<Answer> | Answer) =>
    app.post(path, signedIn(house, handler));
  get(paths.newRequest, showNew);
  post(paths.requests, begin);
  get(paths.request(':id'), showTasks);
  get(paths.checkRequest(':id'), showCheck);
  post(paths.checkRequest(':id'), send);
  get(paths.requestSent(':id'), showSent);
  get(paths.requestSection(':id', ':section'), showSection);
  post(paths.requestSection(':id', ':section'), saveSection);
  const entry = paths.requestEntry(':id', ':section', ':entry');
  get(paths.requestEntry(':id', ':section', 'add'), addEntry);
  get(entry, showEntry);
  post(entry, saveEntry);
  get(`${entry}/remove`, shown(askToRemove));
  post(`${entry}/remove`, inSection(remove));
  post(`${entry}/put-back`, inSection(putBack));
};
