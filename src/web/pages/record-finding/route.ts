import { recordFinding } from '../../../application/record.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { type Answer, seeOther } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Handler, Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { type FindingShown, findingShown } from './presenter.ts';
import { findingView, valueField } from './view.ts';

const whose = { message: 'Those who run this discussion record what was found out.' };

/** Opens what can be found out in a case, for those who run it. */
const forRunner =
  (handler: (visit: Visit, shown: FindingShown) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, params, visitor, protocol, now } = visit;
    const found = await seeDiscussion(house, person, { caseId: params['id'] ?? '', act: 'record-finding' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose);
    const { state } = found.value;
    if (state.status === 'none') return notFound(visitor);
    return handler(visit, findingShown(found.value, state, { protocol, now }));
  };

const shownTo = ({ visitor }: Visit, shown: FindingShown, typed: Fields, errors: readonly PageError[]): string =>
  findingView({ visitor, shown, typed, errors });

const show = forRunner((visit, shown) => shownTo(visit, shown, {}, []));

const discussionOf = ({ params }: Visit): string => paths.discussion(params['id'] ?? '');

const submit = forRunner(async (visit, shown) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const { fact = '', reason = '' } = body;
  const besideItsFact = (error: PageError): PageError =>
    error.field === 'value' ? { ...error, field: valueField(fact) } : error;
  const command = { fact, value: body[valueField(fact)] ?? '', reason };
  return answerTo(await recordFinding(house, person, { caseId: shown.caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(`${discussionOf(visit)}#happened`),
    again: (errors) => shownTo(visit, shown, body, errors.map(besideItsFact)),
    look: discussionOf(visit),
    whose,
  });
});

/** Recording what was found out. */
export const recordFindingPage: AddPage = (app, house) => {
  app.get(paths.recordFinding(':id'), signedIn(house, show));
  app.post(paths.recordFinding(':id'), signedIn(house, sentOnce(discussionOf, submit)));
};
