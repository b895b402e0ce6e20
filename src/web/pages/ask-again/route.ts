import { seeDiscussion } from '../../../application/see-discussion.ts';
import { askAgain } from '../../../application/use-cases.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { askAgainView } from './view.ts';

const whose = { message: 'The desk, the requester, and the managers of a meeting ask for it again.' };

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';
const lookAt = (visit: Visit): string => `${paths.discussion(caseIdOf(visit))}#booking`;

const showWith = async (visit: Visit, errors: readonly PageError[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const seen = await seeDiscussion(house, person, { caseId: caseIdOf(visit), act: 'ask-again' });
  if (seen.kind === 'forbidden') return forbidden(visitor, whose);
  if (seen.kind === 'not-found') return notFound(visitor);
  const { state } = seen.value;
  if (state.status !== 'cancelled')
    return movedOn(visitor, { message: 'Only a cancelled meeting can be asked for again.', look: lookAt(visit) });
  const page = askAgainView({ ...seen.value, state, visitor, protocol, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const save = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const look = lookAt(visit);
  const ask = { caseId: caseIdOf(visit), command: { reason: body['reason'] ?? '' }, idempotencyKey };
  return answerTo(await askAgain(house, person, ask), {
    ...{ visitor, look, whose },
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
  });
};

/** A cancelled meeting is needed after all: its request goes back to those that wait. */
export const askAgainPage: AddPage = (app, house) => {
  app.get(
    paths.askAgain(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.askAgain(':id'), signedIn(house, save));
};
