import { seeDiariesThen } from '../../../application/see-diaries-then.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { reasonsMissing } from '../../describe/reasons-missing.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { type Part, parts } from './parts.ts';
import { insteadShown } from './presenter.ts';
import { insteadView } from './view.ts';

const caseIdOf = ({ params }: Visit): string => params['id'] ?? '';

const showWith = async (visit: Visit, part: Part, errors: readonly PageError[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const caseId = caseIdOf(visit);
  const seen = await seeDiscussion(house, person, { caseId, act: part.act });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: part.whose });
  if (seen.kind === 'not-found') return notFound(visitor);
  const { state } = seen.value;
  if (state.status !== 'booked') return movedOn(visitor, { message: part.tooLate, look: paths.discussion(caseId) });
  const diaries = await seeDiariesThen(house, person, state.booking);
  const shown = insteadShown(part, { seen: seen.value, booked: state, protocol, now }, diaries, body);
  const page = insteadView({ part, caseId, visitor, shown, beside: { ...seen.value, protocol, now }, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const save = async (visit: Visit, part: Part): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const caseId = caseIdOf(visit);
  const look = `${paths.discussion(caseId)}#booking`;
  const ask = {
    caseId,
    command: { personId: body[part.field] ?? '' },
    reasons: departureReasons(body),
    idempotencyKey,
  };
  return answerTo(await part.save(house, person, ask), {
    visitor,
    done: () => seeOther(look),
    again: (errors, departures) => showWith(visit, part, [...errors, ...reasonsMissing(departures, body)]),
    look,
    whose: { message: part.whose },
  });
};

/** Somebody else chairs, or takes the minutes: whoever was to is away. */
export const namedInsteadPages: AddPage = (app, house) => {
  for (const part of parts) {
    app.get(
      part.path(':id'),
      signedIn(house, (visit) => showWith({ ...visit, body: {} }, part, [])),
    );
    app.post(
      part.path(':id'),
      signedIn(house, (visit) => save(visit, part)),
    );
  }
};
