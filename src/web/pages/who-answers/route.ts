import { Temporal } from 'temporal-polyfill';
import { seeWhoAnswers } from '../../../application/see-who-answers.ts';
import { setDutyNumber } from '../../../application/set-duty-number.ts';
import { recordShiftCall } from '../../../application/shift-calls.ts';
import { mayBeginByTelephone } from '../../../disclosure/by-telephone.ts';
import { type Answer, seeOther, withStatus } from '../../answer.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { forbidden, movedOn, notFound } from '../../wrong/pages.ts';
import { momentFields, readMoment } from '../meeting/typed-moment.ts';
import { numbersView } from './numbers-view.ts';
import { whoAnswersShown } from './presenter.ts';
import { whoAnswersView } from './view.ts';

interface Again {
  readonly at: Temporal.Instant;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly recording: string | null;
}

const pageOf = async (visit: Visit, { at, body, errors, recording }: Again): Promise<string> => {
  const { house, person, visitor, authority, now } = visit;
  const seen = await seeWhoAnswers(house, person, at);
  return whoAnswersView({
    ...{ visitor, now, errors, recording, authority: authority.name, maySetNumbers: seen.maySetNumbers },
    mayTelephone: mayBeginByTelephone(person, seen.protocol.protocol),
    shown: whoAnswersShown(seen, { at, now }),
    body: { ...momentFields('asked', at), ...body },
  });
};

/** Now, unless another day and time are asked for; a time that cannot be read shows now and says what is wrong. */
const show = async (visit: Visit): Promise<Answer> => {
  const { query, now } = visit;
  const plain = { at: now, body: {}, errors: [], recording: null };
  if (query['asked-time'] === undefined) return pageOf(visit, plain);
  const read = readMoment(query, 'asked', 'the day and time to look at');
  if (read.ok) return pageOf(visit, { ...plain, at: read.at });
  return withStatus(422, await pageOf(visit, { ...plain, body: query, errors: [read.error] }));
};

/** Each call has its own boxes. */
const inCall = (error: PageError, call: string): PageError =>
  error.field === undefined ? error : { ...error, field: `${error.field}-${call}` };

const whose = 'This is recorded by those who are reminded of it, and by the desk.';

const recordCall = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, params, body, now } = visit;
  const id = params['call'] ?? '';
  const again = async (errors: readonly PageError[]) =>
    withStatus(
      422,
      await pageOf(visit, { at: now, body, errors: errors.map((error) => inCall(error, id)), recording: id }),
    );
  const read = readMoment(body, 'at', 'when you spoke');
  if (!read.ok) return again([read.error]);
  const outcome = await recordShiftCall(house, person, { id, at: read.at.toString(), to: body['to'] ?? '' });
  switch (outcome.kind) {
    case 'done':
      return seeOther(`${paths.whoAnswers}#calls`);
    case 'refused':
      return again(outcome.refusals);
    case 'forbidden':
      return forbidden(visitor, { message: whose });
    case 'gone':
      return movedOn(visitor, { message: 'This call has been recorded already.', look: `${paths.whoAnswers}#calls` });
  }
};

const numbers = async (visit: Visit, wrong: Parameters<typeof numbersView>[0]['wrong'] = null): Promise<Answer> => {
  const { house, person, visitor, now, query } = visit;
  const seen = await seeWhoAnswers(house, person, now);
  if (!seen.maySetNumbers) return forbidden(visitor, { message: 'Whoever runs the desks sets these numbers.' });
  const page = numbersView({ visitor, now, numbers: seen.numbers, saved: query['saved'] ?? null, wrong });
  return wrong === null ? page : withStatus(422, page);
};

const setNumber = async (visit: Visit): Promise<Answer> => {
  const { house, person, visitor, params, body } = visit;
  const [contact, telephone] = [params['contact'] ?? '', body['telephone'] ?? ''];
  const outcome = await setDutyNumber(house, person, { contact, telephone });
  switch (outcome.kind) {
    case 'done':
      return seeOther(`${paths.dutyNumbers}?saved=${encodeURIComponent(contact)}`);
    case 'refused': {
      const [error] = outcome.refusals;
      return error === undefined ? notFound(visitor) : numbers(visit, { contact, telephone, error });
    }
    case 'forbidden':
      return forbidden(visitor, { message: 'Whoever runs the desks sets these numbers.' });
    case 'not-found':
      return notFound(visitor);
  }
};

/** Who answers now, or at another instant; the calls between shifts; and the numbers. */
export const whoAnswersPages: AddPage = (app, house) => {
  app.get(paths.whoAnswers, signedIn(house, show));
  app.post(paths.shiftCall(':call'), signedIn(house, recordCall));
  app.get(
    paths.dutyNumbers,
    signedIn(house, (visit) => numbers(visit)),
  );
  app.post(paths.dutyNumber(':contact'), signedIn(house, setNumber));
};
