import { completeRequest } from '../../../../application/complete-request.ts';
import { seeDiscussion } from '../../../../application/see-discussion.ts';
import type { Outcome } from '../../../../application/outcome.ts';
import { secondLook } from '../../../../casefile/invitation/check-addresses.ts';
import type { DepartureAsked, Refusal } from '../../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import { reasonsMissing } from '../../../describe/reasons-missing.ts';
import { paths } from '../../../paths.ts';
import { departureReasons } from '../../../pieces/departure-panel.ts';
import type { Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { caseIdOf, notTheirs, openRequest } from '../open-request.ts';
import { problemsToMend } from './presenter.ts';
import { sentView } from './sent-view.ts';
import { checkView } from './view.ts';

export const showCheck = async (visit: Visit): Promise<Answer> => {
  const opened = await openRequest(visit);
  return opened.ok ? checkView({ visit, request: opened.request, errors: [] }) : opened.answer;
};

interface NotSent {
  readonly departures?: readonly DepartureAsked[];
  readonly refusals?: readonly Refusal[];
}

/** The answers again, with everything that kept the request from being sent. */
const notSent = async (visit: Visit, { departures = [], refusals = [] }: NotSent): Promise<Answer> => {
  const opened = await openRequest(visit);
  if (!opened.ok) return opened.answer;
  const { request } = opened;
  const errors = [
    ...problemsToMend(request, visit.protocol.protocol.request),
    ...refusals.filter(({ code }) => code === secondLook.code),
    ...reasonsMissing(departures, visit.body),
  ];
  return withStatus(422, checkView({ visit, request, errors, departures }));
};

const answerTo = (visit: Visit, caseId: string, outcome: Outcome): Promise<Answer> | Answer => {
  switch (outcome.kind) {
    case 'done':
      return seeOther(paths.requestSent(caseId));
    case 'refused':
      return notSent(visit, outcome);
    case 'needs-reason':
      return notSent(visit, outcome);
    case 'forbidden':
      return notTheirs(visit);
    case 'not-found':
      return notFound(visit.visitor);
  }
};

/** Sends the request to whoever authorises it. Sent twice, it is sent once. */
export const send = async (visit: Visit): Promise<Answer> => {
  const { house, person, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const confirmed = visit.all(secondLook.field);
  const ask = { caseId, idempotencyKey, reasons: departureReasons(body), confirmed };
  return answerTo(visit, caseId, await completeRequest(house, person, ask));
};

/** Where the request went, for whoever sent it and as long as nothing has come of it; afterwards the discussion says how it stands. */
export const showSent = async (visit: Visit): Promise<Answer> => {
  const caseId = caseIdOf(visit);
  const seen = await seeDiscussion(visit.house, visit.person, { caseId });
  if (seen.kind === 'forbidden') return notTheirs(visit);
  if (seen.kind === 'not-found') return notFound(visit.visitor);
  const { state, relations } = seen.value;
  if (state.status === 'awaiting-authority' && relations.includes('requester'))
    return sentView({ visit, seen: seen.value, state });
  return seeOther(state.status === 'drafting' ? paths.request(caseId) : paths.discussion(caseId));
};
