import { seeDiscussion } from '../../../application/see-discussion.ts';
import { decideCorrection } from '../../../application/use-cases.ts';
import type { CorrectionRuling } from '../../../casefile/minutes/minutes.ts';
import type { Refusal } from '../../../casefile/verdict.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import { answerTo } from '../../outcome-answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, notFound } from '../../wrong/pages.ts';
import { correctionView } from './view.ts';

const notYours = ({ protocol: { protocol } }: Visit): string => {
  const { corrections } = protocol.circulation;
  return corrections === undefined
    ? 'This procedure has no corrections of the minutes.'
    : `The ${insideSentence(roleName(protocol, corrections.decidedBy))} decides corrections to the minutes.`;
};

const idsOf = ({ params }: Visit) => ({ caseId: params['id'] ?? '', correctionId: params['correction'] ?? '' });

const showWith = async (visit: Visit, errors: readonly Refusal[]): Promise<Answer> => {
  const { house, person, visitor, protocol, now, body } = visit;
  const { caseId, correctionId } = idsOf(visit);
  const seen = await seeDiscussion(house, person, { caseId, act: 'decide-correction' });
  if (seen.kind === 'forbidden') return forbidden(visitor, { message: notYours(visit) });
  if (seen.kind === 'not-found' || seen.value.state.status !== 'closed') return notFound(visitor);
  const { state } = seen.value;
  const correction = state.corrections.find(({ id }) => id === correctionId);
  if (correction === undefined) return notFound(visitor);
  const standing = state.notes[correction.area] ?? '';
  const page = correctionView({ ...seen.value, correction, standing, visitor, protocol, now, body, errors });
  return errors.length === 0 ? page : withStatus(422, page);
};

const rulingIn = ({ body, params }: Visit): CorrectionRuling | null => {
  const correctionId = params['correction'] ?? '';
  const reason = body['reason'] ?? '';
  if (body['ruling'] === 'accept') return { correctionId, accepted: true, reason, newText: body['new-text'] ?? '' };
  return body['ruling'] === 'decline' ? { correctionId, accepted: false, reason } : null;
};

const unclear: Refusal = {
  code: 'missing',
  clauses: [],
  message: 'Select whether you accept the correction',
  field: 'ruling',
};

const decide = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, idempotencyKey } = visit;
  const { caseId } = idsOf(visit);
  const ruling = rulingIn(visit);
  if (ruling === null) return showWith(visit, [unclear]);
  const outcome = await decideCorrection(house, person, { caseId, command: { ruling }, idempotencyKey });
  const look = `${paths.discussion(caseId)}#minutes`;
  return answerTo(outcome, {
    visitor,
    done: () => seeOther(look),
    again: (errors) => showWith(visit, errors),
    look,
    whose: { message: notYours(visit) },
  });
};

export const correctionPage: AddPage = (app, house) => {
  app.get(
    paths.correction(':id', ':correction'),
    signedIn(house, (visit) => showWith({ ...visit, body: {} }, [])),
  );
  app.post(paths.correction(':id', ':correction'), signedIn(house, decide));
};
