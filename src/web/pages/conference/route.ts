import { seeDiscussion } from '../../../application/see-discussion.ts';
import { recordConference } from '../../../application/use-cases.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import type { Refusal } from '../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { conferenceView } from './view.ts';

const notYours = 'Whoever asked for the discussion or authorised it records the conference.';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, errors: readonly Refusal[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const seen = await seeDiscussion(house, person, { caseId: caseIdOf(visit), act: 'record-conference' });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found' || seen.value.state.status !== 'closed') return notFound(visitor);
  const page = conferenceView({ ...seen.value, visitor, protocol, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const record = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const typed = parseTypedDate(body['held-on-day'] ?? '', body['held-on-month'] ?? '', body['held-on-year'] ?? '');
  if (!typed.ok) return showWith(visit, [{ ...typed.refusal, field: 'held-on' }]);
  const command = { heldOn: typed.value.toString() };
  const outcome = await recordConference(house, person, { caseId, command, idempotencyKey });
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(paths.discussion(caseId)),
    again: (errors) => showWith(visit, errors),
    look: paths.discussion(caseId),
    whose: { message: notYours },
  });
};

export const conferencePage: AddPage = (app, house) => {
  app.get(
    paths.conference(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.conference(':id'), signedIn(house, record));
};
