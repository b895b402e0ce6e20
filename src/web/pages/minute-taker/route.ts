import { nameMinuteTaker } from '../../../application/name-minute-taker.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import type { Refusal } from '../../../casefile/verdict.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { minuteTakerView } from './view.ts';

const notYours = 'The desk, the chair, and the managers of a meeting say who takes its minutes.';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, errors: readonly Refusal[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const caseId = caseIdOf(visit);
  const seen = await seeDiscussion(house, person, { caseId, act: 'name-minute-taker' });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours });
  if (seen.kind === 'not-found') return notFound(visitor);
  const { state } = seen.value;
  if (state.status !== 'booked') {
    const message = 'Only a booked meeting that has not started gets another minute-taker.';
    return movedOn(visitor, { message, look: paths.discussion(caseId) });
  }
  const page = minuteTakerView({ ...seen.value, state, visitor, protocol, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const save = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const look = `${paths.discussion(caseId)}#booking`;
  const command = { personId: body['minute-taker-person'] ?? '' };
  return answerTo(await nameMinuteTaker(house, person, { caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
    look,
    whose: { message: notYours },
  });
};

/** Somebody else takes the minutes: whoever was to is away. */
export const minuteTakerPage: AddPage = (app, house) => {
  app.get(
    paths.minuteTaker(':id'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.minuteTaker(':id'), signedIn(house, save));
};
