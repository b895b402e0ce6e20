import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import { explainLateness } from '../../../application/explain-lateness.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type Duty, hasBeenLate } from '../../../timescales/duty.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { latenessView } from './view.ts';

interface Opened {
  readonly caseId: string;
  readonly state: Exclude<DiscussionSeen['state'], CaseFileIn<'none'>>;
  readonly duty: Duty;
}

const whose = { message: 'Those who run this discussion say why something in it was late.' };

const shownTo = (visit: Visit, { caseId, state, duty }: Opened, body: Fields, errors: readonly PageError[]): string => {
  const { visitor, now, protocol } = visit;
  const { reference } = state;
  const asks = hasBeenLate(duty);
  return latenessView({ visitor, caseId, reference, duty, asks, protocol: protocol.protocol, now, body, errors });
};

/** Opens a clock that ran out, for whoever may say why. */
const forExplainer =
  (handler: (visit: Visit, opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, params, visitor } = visit;
    const caseId = params['id'] ?? '';
    const found = await seeDiscussion(house, person, { caseId, act: 'explain-lateness' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose);
    const { state, duties } = found.value;
    const duty = duties.find(({ key }) => key === params['duty']);
    if (duty === undefined || state.status === 'none') return notFound(visitor);
    const opened = { caseId, state, duty };
    return hasBeenLate(duty) ? handler(visit, opened) : withStatus(409, shownTo(visit, opened, {}, []));
  };

const show = forExplainer((visit, opened) => shownTo(visit, opened, {}, []));

const submit = forExplainer(async (visit, opened) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const { caseId, duty } = opened;
  const command = { duty: duty.key, reason: body['reason'] ?? '' };
  return answerTo(await explainLateness(house, person, { caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(paths.discussion(caseId)),
    again: (errors) => shownTo(visit, opened, body, errors),
    look: paths.discussion(caseId),
    whose,
  });
});

/** Saying why something was late. */
export const latenessPage: AddPage = (app, house) => {
  const path = '/discussions/:id/lateness/:duty';
  app.get(path, signedIn(house, show));
  app.post(
    path,
    signedIn(
      house,
      sentOnce(({ params }) => paths.discussion(params['id'] ?? ''), submit),
    ),
  );
};
