import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import { authoriseMeeting, decideNoMeeting, returnRequest } from '../../../application/use-cases.ts';
import type { Outcome } from '../../../application/outcome.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { statusWords } from '../../describe/status-words.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { nameIn, toAuthorise } from './presenter.ts';
import { readDecision, readTimes } from './read-decision.ts';
import { firstTyped } from './typed.ts';
import { authoriseView } from './view.ts';

interface Opened {
  readonly seen: DiscussionSeen;
  readonly request: CaseFileIn<'awaiting-authority'>;
}

const whose = ({ protocol: { protocol } }: Visit) => ({
  message: 'The team manager named in the request, or another of its desk, authorises it.',
  clauses: protocol.request.clauses,
});

/** Opens a request that waits to be authorised, for whoever may. */
const forAuthoriser =
  (handler: (visit: Visit, opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const caseId = visit.params['id'] ?? '';
    const found = await seeDiscussion(visit.house, visit.person, { caseId, act: 'authorise-request' });
    if (found.kind === 'not-found') return notFound(visit.visitor);
    if (found.kind === 'forbidden') return forbidden(visit.visitor, whose(visit));
    const { state } = found.value;
    if (state.status === 'awaiting-authority') return handler(visit, { seen: found.value, request: state });
    const message = `This request is not waiting to be authorised. It stands at: ${statusWords[state.status].toLowerCase()}.`;
    return movedOn(visit.visitor, { message, look: paths.discussion(caseId) });
  };

const shownTo = (visit: Visit, { seen, request }: Opened, typed: Fields, errors: readonly PageError[]): string => {
  const { visitor, protocol, now } = visit;
  const times = readTimes(typed, now);
  return authoriseView({ visitor, shown: toAuthorise({ seen, request, protocol, now }, times), typed, errors });
};

const show = forAuthoriser((visit, opened) => {
  const { form } = opened.request;
  return shownTo(visit, opened, firstTyped(form, visit.protocol.protocol, nameIn(opened.seen.people)), []);
});

/** The reason's error beside the box it was typed in: the page has one for returning and one for no meeting. */
const inField =
  (field: string) =>
  (error: PageError): PageError =>
    error.field === 'reason' ? { ...error, field } : error;

const submit = forAuthoriser(async (visit, opened) => {
  const { house, person, visitor, body, now, idempotencyKey } = visit;
  const { caseId } = opened.seen;
  const again = (errors: readonly PageError[]) => shownTo(visit, opened, body, errors);
  const answer = (outcome: Outcome, to: string, field = 'reason') =>
    answerTo(outcome, {
      visitor,
      done: () => seeOther(to),
      again: (errors) => again(errors.map(inField(field))),
      look: paths.today,
      whose: whose(visit),
    });
  const ask = { caseId, idempotencyKey };
  switch (body['decision']) {
    case 'return': {
      const command = { reason: body['return-reason'] ?? '' };
      return answer(await returnRequest(house, person, { ...ask, command }), doneAt(visit), 'return-reason');
    }
    case 'no-meeting': {
      const command = { reason: body['no-meeting-reason'] ?? '' };
      return answer(await decideNoMeeting(house, person, { ...ask, command }), doneAt(visit), 'no-meeting-reason');
    }
    case 'authorise': {
      const times = readTimes(body, now);
      if (times.errors.length > 0) return withStatus(422, again(times.errors));
      return answer(
        await authoriseMeeting(house, person, { ...ask, command: readDecision(body, times) }),
        doneAt(visit),
      );
    }
    default: {
      // Only the limits are worked out again, with the times as typed.
      const { errors } = readTimes(body, now);
      return errors.length > 0 ? withStatus(422, again(errors)) : again([]);
    }
  }
});

/** After returning it the request is its writer's again, and not to be seen by whoever returned it. */
const doneAt = ({ body, params }: Visit): string =>
  body['decision'] === 'return' ? `${paths.today}?done=returned` : paths.discussion(params['id'] ?? '');

/** Authorising: the request whole, what is open in it, and what each decision starts. */
export const authorisePage: AddPage = (app, house) => {
  app.get(paths.authorise(':id'), signedIn(house, show));
  app.post(paths.authorise(':id'), signedIn(house, sentOnce(doneAt, submit)));
};
