import { recordCall } from '../../../application/record-call.ts';
import { seeCalls, seeDeskCalls } from '../../../application/see-calls.ts';
import { instantAt, londonDate } from '../../../calendar/london.ts';
import { parseTypedTime } from '../../../calendar/typed-time.ts';
import { callResults } from '../../../casefile/invitation/call.ts';
import { secondLook } from '../../../casefile/invitation/check-addresses.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { callsView, deskCallsView } from './view.ts';

const whose = { message: 'The desk, the requester and whoever authorised the request ring those invited.' };

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, errors: readonly PageError[]): Promise<Answer> => {
  const { house, person, visitor, now, query, body } = visit;
  const seen = await seeCalls(house, person, caseIdOf(visit));
  if (seen.kind === 'forbidden') return forbidden(visitor, whose);
  if (seen.kind === 'not-found') return notFound(visitor);
  const confirmed = errors.length === 0 ? [] : visit.all(secondLook.field);
  const shown = callsView({ seen: seen.value, visitor, now, query, body, errors, confirmed });
  return errors.length === 0 ? shown : withStatus(422, shown);
};

/** The time of a call, typed as a time of day of today. */
const calledAt = ({ body, now }: Visit) => {
  const time = parseTypedTime(body['called'] ?? '');
  return time.ok ? instantAt(londonDate(now), time.value) : time;
};

/** A minute is as exact as people write: a call of this minute was not still to come. */
const notAhead = (at: string, { now }: Visit): string =>
  at.slice(0, 16) === now.toString().slice(0, 16) ? now.toString() : at;

const record = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const at = calledAt(visit);
  const result = callResults.find((each) => each === body['result']);
  const errors: readonly PageError[] = [
    ...(at.ok ? [] : [{ field: 'called', message: at.refusal.message }]),
    ...(result === undefined ? [{ field: 'result', message: 'Select what came of the call' }] : []),
  ];
  if (!at.ok || result === undefined) return showWith(visit, errors);
  const call = {
    ...{ id: house.newId(), invitationId: body['invitation'] ?? '', number: body['number'] ?? '', result },
    ...{ spokeWith: body['spoke-with'] ?? '', said: body['said'] ?? '' },
  };
  const { name = '', email = '', telephone = '' } = body;
  const command = {
    ...{ call, calledAt: notAhead(at.value.toString(), visit), deputy: { name, email, telephone } },
    ...{ deputyInvitationId: house.newId(), confirmed: visit.all(secondLook.field) },
  };
  return answerTo(await recordCall(house, person, { caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(paths.calls(caseId)),
    again: (refusals) => showWith(visit, refusals),
    look: paths.discussion(caseId),
    whose,
  });
};

const showDesk = async ({ house, person, visitor, now }: Visit): Promise<Answer> => {
  const seen = await seeDeskCalls(house, person);
  return seen.kind === 'seen'
    ? deskCallsView(seen.value, visitor, now)
    : forbidden(visitor, { message: 'A desk rings those who have not answered. You are at no desk.' });
};

export const callsPages: AddPage = (app, house) => {
  app.get(paths.deskCalls, signedIn(house, showDesk));
  app.get(
    paths.calls(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.calls(':id'), signedIn(house, record));
};
