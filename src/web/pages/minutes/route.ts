import { issueMinutes } from '../../../application/issue-minutes.ts';
import { proposeCorrection } from '../../../application/propose-correction.ts';
import { seeMinutes, seeMinutesDocument } from '../../../application/see-minutes.ts';
import { seeNextMinutes } from '../../../application/see-next-minutes.ts';
import type { DepartureAsked, Refusal } from '../../../casefile/verdict.ts';
import { type Answer, file, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import { reasonsMissing } from '../../describe/reasons-missing.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { issueView } from './issue-view.ts';
import { nextView } from './next-view.ts';

const notYours = 'Only those who run this meeting, or were invited to it, read its minutes.';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';
/** 0 for what is not the number of an issue: there is no such issue. */
const numberOf = ({ params }: Visit): number =>
  /^\d{1,4}$/.test(params['number'] ?? '') ? Number(params['number']) : 0;

interface Again {
  readonly errors: readonly Refusal[];
  readonly departures: readonly DepartureAsked[];
}

const nothingWrong: Again = { errors: [], departures: [] };

const showNext = async (visit: Visit, { errors, departures }: Again): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const seen = await seeNextMinutes(house, person, caseIdOf(visit));
  if (seen.kind === 'forbidden')
    return forbidden(visitor, { message: 'The desk or whoever authorised the request sends the minutes.' });
  if (seen.kind === 'not-found') return notFound(visitor);
  const { document, number, caseId } = seen.value;
  const isFirst = errors.length + departures.length === 0;
  if (document === null && isFirst) return seeOther(paths.issue(caseId, number - 1));
  const missing = [...errors, ...reasonsMissing(departures, body)];
  const page = nextView({ ...seen.value, visitor, protocol, now, body, errors: missing, departures });
  return isFirst ? page : withStatus(422, page);
};

const send = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const reasons = departureReasons(body);
  const outcome = await issueMinutes(house, person, { caseId, command: {}, reasons, idempotencyKey });
  const number = outcome.kind === 'done' && outcome.state.status === 'closed' ? outcome.state.issues.length : 0;
  const look = number === 0 ? paths.discussion(caseId) : paths.issue(caseId, number);
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(look),
    again: (errors, departures) => showNext(visit, { errors, departures }),
    look,
    whose: { message: notYours },
  });
};

const showIssue = async (visit: Visit, again: Again): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const seen = await seeMinutes(house, person, { caseId: caseIdOf(visit), number: numberOf(visit) });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found') return notFound(visitor);
  const page = issueView({ ...seen.value, visitor, protocol, now, body, ...again });
  return again.errors.length + again.departures.length === 0 ? page : withStatus(422, page);
};

const ask = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const issueNumber = numberOf(visit);
  const seen = await seeMinutes(house, person, { caseId, number: issueNumber });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  const invitationId = seen.kind === 'seen' ? (seen.value.invitationId ?? '') : '';
  const correction = {
    ...{ id: house.newId(), issueNumber, invitationId },
    area: body['area'] ?? '',
    shouldSay: body['should-say'] ?? '',
    reason: body['reason'] ?? '',
  };
  const reasons = departureReasons(body);
  const outcome = await proposeCorrection(house, person, { caseId, command: correction, reasons, idempotencyKey });
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(paths.issue(caseId, issueNumber)),
    again: (errors, departures) => showIssue(visit, { errors, departures }),
    look: paths.issue(caseId, issueNumber),
    whose: { message: notYours },
  });
};

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const download =
  (format: keyof typeof types) =>
  async (visit: Visit): Promise<Answer> => {
    const { house, person, visitor } = visit;
    const number = numberOf(visit);
    const seen = await seeMinutesDocument(house, person, { caseId: caseIdOf(visit), number, format });
    if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
    if (seen.kind === 'not-found') return notFound(visitor);
    return file(`minutes-issue-${String(number)}.${format}`, types[format], seen.value.bytes);
  };

export const minutesPages: AddPage = (app, house) => {
  const issue = paths.issue(':id', ':number');
  app.get(
    paths.minutes(':id'),
    signedIn(house, (visit) => showNext(visit, nothingWrong)),
  );
  app.post(paths.minutes(':id'), signedIn(house, send));
  app.get(
    issue,
    signedIn(house, (visit) => showIssue({ ...visit, body: {} }, nothingWrong)),
  );
  app.get(`${issue}/minutes.pdf`, signedIn(house, download('pdf')));
  app.get(`${issue}/minutes.docx`, signedIn(house, download('docx')));
  app.post(paths.corrections(':id', ':number'), signedIn(house, ask));
};
