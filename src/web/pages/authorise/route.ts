import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import { authoriseMeeting, decideNoMeeting, returnRequest } from '../../../application/use-cases.ts';
import type { Outcome } from '../../../application/outcome.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { statusWords } from '../../describe/status-words.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { reasonsMissing } from '../../describe/reasons-missing.ts';
import { paths } from '../../paths.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { nameIn, toAuthorise } from './presenter.ts';
import { type TimesRead, readDecision, readTimes } from './read-decision.ts';
import { firstRoute, readAgreements, routesShown } from './routes.ts';
import { firstTyped } from './typed.ts';
import { authoriseView } from './view.ts';

interface Opened {
  readonly seen: DiscussionSeen;
  readonly request: CaseFileIn<'awaiting-authority'>;
}

const whose = ({ protocol: { protocol } }: Visit) => ({
  message: `The ${insideSentence(roleName(protocol, protocol.request.authorisedBy))} named in the request, or another of its desk, authorises it.`,
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

interface Wrong {
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
}

const nothingWrong: Wrong = { errors: [], departures: [] };

const shownTo = (visit: Visit, { seen, request }: Opened, typed: Fields, wrong: Wrong): string => {
  const { visitor, protocol, now, person } = visit;
  const shown = toAuthorise({ seen, request, protocol, now, role: person.role }, readTimes(typed, now));
  return authoriseView({ visitor, shown, typed, ...wrong });
};

const show = forAuthoriser((visit, opened) => {
  const { protocol, now, person } = visit;
  const { form } = opened.request;
  const routes = routesShown({ request: opened.request, protocol, now }, person.role);
  const typed = firstTyped(form, protocol.protocol, nameIn(opened.seen.people));
  return shownTo(visit, opened, { ...typed, ...firstRoute(routes, now) }, nothingWrong);
});

/** After returning it the request is its writer's again, and not to be seen by whoever returned it. */
const doneAt = ({ body, params }: Visit): string =>
  body['decision'] === 'return' ? `${paths.today}?done=returned` : paths.discussion(params['id'] ?? '');

/** The page has a box for the reason of returning and one for that of no meeting: the error stands beside its own. */
const besideIts =
  (decision: string | undefined) =>
  (error: PageError): PageError =>
    error.field === 'reason' ? { ...error, field: `${decision ?? ''}-reason` } : error;

const decide = (visit: Visit, caseId: string, times: TimesRead): Promise<Outcome> => {
  const { house, person, body, protocol, idempotencyKey } = visit;
  const ask = { caseId, idempotencyKey };
  const reason = body[`${body['decision'] ?? ''}-reason`] ?? '';
  if (body['decision'] === 'return') return returnRequest(house, person, { ...ask, command: { reason } });
  if (body['decision'] === 'no-meeting') return decideNoMeeting(house, person, { ...ask, command: { reason } });
  const command = readDecision(body, times, readAgreements(body, protocol).agreements);
  return authoriseMeeting(house, person, { ...ask, command, reasons: departureReasons(body) });
};

const decisions: readonly (string | undefined)[] = ['authorise', 'return', 'no-meeting'];

const submit = forAuthoriser(async (visit, opened) => {
  const { visitor, body, protocol, now } = visit;
  const { decision } = body;
  const again = (errors: readonly PageError[], departures: readonly DepartureAsked[] = []) =>
    shownTo(visit, opened, body, { errors, departures });
  const times = readTimes(body, now);
  const needsTimes = decision === 'authorise' || !decisions.includes(decision);
  const faults = [...times.errors, ...readAgreements(body, protocol).errors];
  if (needsTimes && faults.length > 0) return withStatus(422, again(faults));
  // Any other button only works out the limits again, with the times as typed.
  if (!decisions.includes(decision)) return again([]);
  return answerTo(await decide(visit, opened.seen.caseId, times), {
    visitor,
    done: () => seeOther(doneAt(visit)),
    again: (errors, departures) =>
      again([...errors.map(besideIts(decision)), ...reasonsMissing(departures, body)], departures),
    look: paths.today,
    whose: whose(visit),
  });
});

/** Authorising: the request whole, what is open in it, and what each decision starts. */
export const authorisePage: AddPage = (app, house) => {
  app.get(paths.authorise(':id'), signedIn(house, show));
  app.post(paths.authorise(':id'), signedIn(house, sentOnce(doneAt, submit)));
};
