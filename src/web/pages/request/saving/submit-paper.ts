import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import { clash, notSaved, saved } from '../../../saved.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { controlValues } from '../answers/control-values.ts';
import { readAnswers, withoutBlanks } from '../answers/read-answers.ts';
import { type OpenRequest, notTheirs, openRequest } from '../open-request.ts';
import { clashView, whoseIs } from './clash-view.ts';
import { type Kept, basedOn, keepAnswers } from './keep-answers.ts';
import { byQuestion } from './merge-answers.ts';
import { afterSending, tooLong } from './not-kept.ts';
import type { PaperForm } from './paper-form.ts';
import { type Resolved, resolveClash } from './resolve-clash.ts';

const withRequest = async (visit: Visit, answer: (request: OpenRequest) => Answer): Promise<Answer> => {
  const opened = await openRequest(visit);
  return opened.ok ? answer(opened.request) : opened.answer;
};

/** What somebody else changed meanwhile, for the inputs of the page that saved itself. */
const changedMeanwhile = ({ fields }: PaperForm, paper: Paper, typed: Answers) => {
  const names = [...new Set([...Object.keys(paper.fields), ...Object.keys(typed)])];
  const changed = names.filter((name) => (paper.fields[name] ?? '') !== (typed[name] ?? ''));
  return controlValues(fields, paper.fields, changed);
};

const askAgain = (visit: Visit, about: PaperForm, { answers, open, yours, theirs }: Resolved): Promise<Answer> =>
  withRequest(visit, (request) => {
    const parts = (visit.body['_clash'] ?? '').split(',');
    const errors = open.map((part) => ({ field: `keep.${part}`, message: 'Select which version should stand' }));
    const again = { clashing: parts, yours, theirs, agreed: answers, version: basedOn(visit) };
    return notSaved(visit, {
      why: 'two versions are waiting for your choice.',
      shown: clashView({ visit, request, about, clash: again, errors }),
    });
  });

const showClash = (visit: Visit, about: PaperForm, kept: Extract<Kept, { kind: 'clash' }>, typed: Answers) => {
  if (visit.isAutosave) return clash(visit, { who: whoseIs(kept.theirs, visit), shown: '' });
  const { clashing, answers: agreed, theirs } = kept;
  const both = { clashing, yours: typed, theirs: theirs.fields, agreed, version: theirs.version };
  return withRequest(visit, (request) =>
    clash(visit, {
      who: whoseIs(theirs, visit),
      shown: clashView({ visit, request, about, clash: both, errors: [] }),
    }),
  );
};

const showTooLong = (visit: Visit, about: PaperForm, kept: Extract<Kept, { kind: 'too-long' }>, typed: Answers) => {
  const field = (about.partOf ?? byQuestion)(kept.field);
  const label = about.fields.find(({ id }) => id === field)?.label ?? 'this answer';
  const message = tooLong(label, kept.max);
  if (visit.isAutosave) return notSaved(visit, { why: message, shown: '' });
  return withRequest(visit, (request) =>
    notSaved(visit, { why: message, shown: about.show(request, { typed, errors: [{ field, message }] }) }),
  );
};

const answerTo = (visit: Visit, about: PaperForm, kept: Kept, typed: Answers): Promise<Answer> | Answer => {
  switch (kept.kind) {
    case 'kept': {
      if (!visit.isAutosave) return withRequest(visit, (request) => seeOther(about.next(request)));
      const { version } = kept.paper;
      return saved(visit, { to: about.path, version, theirs: changedMeanwhile(about, kept.paper, typed) });
    }
    case 'clash':
      return showClash(visit, about, kept, typed);
    case 'too-long':
      return showTooLong(visit, about, kept, typed);
    case 'closed':
      return afterSending(visit, about.caseId);
    case 'forbidden':
      return notTheirs(visit);
    case 'not-found':
      return notFound(visit.visitor);
  }
};

const isUntouched = (visit: Visit, { blank }: PaperForm, typed: Answers): boolean => {
  if (blank === undefined || basedOn(visit) > 0) return false;
  return Object.entries({ ...blank, ...typed }).every(([name, value]) => blank[name] === value);
};

/** What a form of a request does when it is sent, or saves itself: everything typed is kept first, and judged only then. */
export const submitPaper = async (visit: Visit, about: PaperForm): Promise<Answer> => {
  const { partOf = byQuestion, fill } = about;
  const resolved = resolveClash(visit.body, partOf);
  if (resolved !== null && resolved.open.length > 0) return askAgain(visit, about, resolved);
  const read = resolved?.answers ?? readAnswers(about.fields, visit);
  const chosen = visit.body['use'];
  const typed = chosen === undefined || fill === undefined ? read : withoutBlanks(fill(read, chosen));
  if (isUntouched(visit, about, typed))
    return visit.isAutosave
      ? saved(visit, { to: about.path })
      : withRequest(visit, (request) => seeOther(about.next(request)));
  const { caseId, key } = about;
  const kept = await keepAnswers(visit, { caseId, key, basedOn: basedOn(visit), answers: typed, partOf });
  return answerTo(visit, about, kept, typed);
};
