import { correctTime } from '../../../application/record.ts';
import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
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
import { timesView } from './list-view.ts';
import { type TimeShown, timesShown } from './presenter.ts';
import { readCorrection } from './read.ts';
import { correctView } from './view.ts';

interface Opened {
  readonly seen: DiscussionSeen;
  readonly state: Exclude<DiscussionSeen['state'], CaseFileIn<'none'>>;
  readonly times: readonly TimeShown[];
}

const whose = { message: 'Those who run this discussion correct the times in it.' };

/** Opens the times of a discussion for whoever may correct them. */
const forCorrector =
  (handler: (visit: Visit, opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, params, visitor, protocol, now } = visit;
    const found = await seeDiscussion(house, person, { caseId: params['id'] ?? '', act: 'correct-time' });
    if (found.kind === 'not-found') return notFound(visitor);
    if (found.kind === 'forbidden') return forbidden(visitor, whose);
    const { state } = found.value;
    if (state.status === 'none') return notFound(visitor);
    const times = timesShown(state, { protocol: protocol.protocol, now });
    return handler(visit, { seen: found.value, state, times });
  };

const list = forCorrector(({ visitor }, { seen, state, times }) =>
  timesView({
    ...{ visitor, times, caseId: seen.caseId, reference: state.reference },
    records: seen.may.has('record-happening'),
  }),
);

/** Opens one of the times. */
const forTime = (handler: (visit: Visit, opened: Opened, shown: TimeShown) => Promise<Answer> | Answer): Handler =>
  forCorrector((visit, opened) => {
    const shown = opened.times.find(({ time }) => time.moment === visit.params['moment']);
    return shown === undefined ? notFound(visit.visitor) : handler(visit, opened, shown);
  });

const pageOf = (
  { visitor }: Visit,
  { seen: { caseId }, state: { reference } }: Opened,
  rest: { readonly shown: TimeShown; readonly typed: Fields; readonly errors: readonly PageError[] },
): string => correctView({ visitor, caseId, reference, ...rest });

const show = forTime((visit, opened, shown) =>
  pageOf(visit, opened, { shown, typed: momentFields('at', shown.time.at ?? visit.now), errors: [] }),
);

const submit = forTime(async (visit, opened, shown) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const { caseId } = opened.seen;
  const again = (errors: readonly PageError[]) => pageOf(visit, opened, { shown, typed: body, errors });
  const read = readCorrection(body, shown.time);
  if (!read.ok) return withStatus(422, again(read.errors));
  return answerTo(await correctTime(house, person, { caseId, command: read.command, idempotencyKey }), {
    visitor,
    done: () => seeOther(`${paths.discussion(caseId)}#duties`),
    again,
    look: paths.discussion(caseId),
    whose,
  });
});

/** Correcting when something happened. */
export const correctTimePages: AddPage = (app, house) => {
  const one = paths.correctTime(':id', ':moment');
  app.get(paths.times(':id'), signedIn(house, list));
  app.get(one, signedIn(house, show));
  app.post(
    one,
    signedIn(
      house,
      sentOnce(({ params }) => paths.discussion(params['id'] ?? ''), submit),
    ),
  );
};
