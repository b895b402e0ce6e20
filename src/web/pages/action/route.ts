import { completeAction, seeAction } from '../../../application/own-action.ts';
import type { Refusal } from '../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { actionView } from './view.ts';

const notYours = 'This action falls to somebody else.';

const idsOf = ({ params }: Visit) => ({ caseId: params['id'] ?? '', actionId: params['action'] ?? '' });

const showWith = async (visit: Visit, errors: readonly Refusal[]): Promise<Answer> => {
  const { house, person, visitor, now, body } = visit;
  const ids = idsOf(visit);
  const seen = await seeAction(house, person, ids);
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found') return notFound(visitor);
  const page = actionView({ ...seen.value, caseId: ids.caseId, visitor, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const complete = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const { caseId, actionId } = idsOf(visit);
  const command = { actionId, outcome: body['outcome'] ?? '' };
  const outcome = await completeAction(house, person, { caseId, command, idempotencyKey });
  const look = paths.action(caseId, actionId);
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
    look,
    whose: { message: notYours },
  });
};

export const actionPage: AddPage = (app, house) => {
  app.get(
    paths.action(':id', ':action'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.action(':id', ':action'), signedIn(house, complete));
};
