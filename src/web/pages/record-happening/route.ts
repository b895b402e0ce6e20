import { recordHappening } from '../../../application/record.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { unitRung } from '../../../diary/unit-rung.ts';
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
import { momentFields } from '../meeting/typed-moment.ts';
import { type RecordShown, recordShown } from './presenter.ts';
import { callField, isCallField, readHappening, subjectField } from './read.ts';
import { recordView } from './view.ts';

const whose = { message: 'Only people in the roles that the procedure names record what happened here.' };

/** Opens what somebody can record in a case; nothing where their role records nothing in it. */
const forRecorder =
  (handler: (visit: Visit, shown: RecordShown) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, params, visitor, protocol, now } = visit;
    const found = await seeDiscussion(house, person, { caseId: params['id'] ?? '', act: 'record-happening' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose);
    const { state } = found.value;
    if (state.status === 'none') return notFound(visitor);
    return handler(visit, recordShown({ seen: found.value, state, protocol, now, role: person.role }));
  };

const shownTo = ({ visitor }: Visit, shown: RecordShown, typed: Fields, errors: readonly PageError[]): string =>
  recordView({ visitor, shown, typed, errors });

const show = forRecorder((visit, shown) => shownTo(visit, shown, momentFields('at', visit.now), []));

const discussionOf = ({ params }: Visit): string => paths.discussion(params['id'] ?? '');

/** Whom it is about, and what is said of a call, is asked under each moment: its error stands there. */
const besideItsMoment =
  (moment: string) =>
  (error: PageError): PageError => {
    if (error.field === 'subject') return { ...error, field: subjectField(moment) };
    return isCallField(error.field) ? { ...error, field: callField(moment, error.field) } : error;
  };

const submit = forRecorder(async (visit, shown) => {
  const { house, person, visitor, body, protocol, idempotencyKey } = visit;
  const again = (errors: readonly PageError[]) => shownTo(visit, shown, body, errors);
  const unitOf = (moment: string, at: string) => unitRung(protocol, moment, { at, agency: person.agency });
  const read = readHappening(body, unitOf);
  if (!read.ok) return withStatus(422, again(read.errors));
  const command = { happening: { id: house.newId(), ...read.happening } };
  return answerTo(await recordHappening(house, person, { caseId: shown.caseId, command, idempotencyKey }), {
    visitor,
    done: () => seeOther(`${discussionOf(visit)}#happened`),
    again: (errors) => again(errors.map(besideItsMoment(read.happening.moment))),
    look: discussionOf(visit),
    whose,
  });
});

/** Recording what happened. */
export const recordHappeningPage: AddPage = (app, house) => {
  app.get(paths.recordHappening(':id'), signedIn(house, show));
  app.post(paths.recordHappening(':id'), signedIn(house, sentOnce(discussionOf, submit)));
};
