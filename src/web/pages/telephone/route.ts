import { beginByTelephone } from '../../../application/begin-by-telephone.ts';
import { holdByTelephone } from '../../../application/hold-by-telephone.ts';
import { type DiscussionSeen, seeDiscussion } from '../../../application/see-discussion.ts';
import { seeWhoAnswers } from '../../../application/see-who-answers.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import { mayBeginByTelephone } from '../../../disclosure/by-telephone.ts';
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
import { beginView } from './begin-view.ts';
import { liveView } from './live-view.ts';
import { openIn } from './live.ts';
import { type BeginShown, beginShown } from './presenter.ts';
import { readBegun, readTelephoned } from './read.ts';

const whose = { message: 'A discussion by telephone is begun by whoever asks for, authorises, chairs or books it.' };

interface Page {
  readonly shown: BeginShown;
  readonly body: Fields;
  readonly errors?: readonly PageError[];
  readonly without?: readonly DepartureAsked[];
  readonly of?: DiscussionSeen;
}

const pageOf = ({ visitor, protocol }: Visit, { shown, body, errors = [], without = [], of }: Page): string => {
  const reference = of === undefined || of.state.status === 'none' ? '' : of.state.reference;
  return beginView({
    ...{ visitor, shown, body, errors, protocol: protocol.protocol },
    of: of === undefined ? null : { caseId: of.caseId, reference },
    without: without.map(({ but, asks }) => `${asks} ${but}`),
  });
};

const shownTo = async ({ house, person, now }: Visit): Promise<BeginShown> =>
  beginShown(await seeWhoAnswers(house, person, now), { person, now });

const untyped = ({ chair, desk }: BeginShown, { now }: Visit): Fields => ({
  ...{ chair, desk, when: 'now', place: 'Conference call' },
  ...momentFields('started-at', now),
  ...momentFields('received', now),
});

/** For whoever may begin one; everybody else is told who does. */
const forBeginners =
  (handler: (visit: Visit, shown: BeginShown) => Promise<Answer> | Answer): Handler =>
  async (visit) =>
    mayBeginByTelephone(visit.person, visit.protocol.protocol)
      ? handler(visit, await shownTo(visit))
      : forbidden(visit.visitor, whose);

const show = forBeginners((visit, shown) => pageOf(visit, { shown, body: untyped(shown, visit) }));

const begin = forBeginners(async (visit, shown) => {
  const { house, person, visitor, body, now, idempotencyKey } = visit;
  const read = readBegun(body, shown, now);
  if (!read.ok) return withStatus(422, pageOf(visit, { shown, body, errors: read.errors }));
  const begun = await beginByTelephone(house, person, { begun: read.value, idempotencyKey });
  return begun.kind === 'forbidden' ? forbidden(visitor, whose) : seeOther(paths.telephoneOf(begun.caseId));
});

/** Opens a case file for whoever may hold it by telephone. */
const forHolders =
  (handler: (visit: Visit, seen: DiscussionSeen) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const { house, person, params, visitor } = visit;
    const found = await seeDiscussion(house, person, { caseId: params['id'] ?? '', act: 'hold-by-telephone' });
    if (found.kind === 'not-found') return notFound(visitor);
    return found.kind === 'forbidden' ? forbidden(visitor, whose) : handler(visit, found.value);
  };

const showOf = forHolders(async (visit, seen) => {
  const { visitor, protocol, now, query } = visit;
  const { state, caseId, papers, people, may } = seen;
  switch (state.status) {
    case 'meeting': {
      const room = { caseId, meeting: state, papers, people, may, protocol, now };
      return liveView({ visitor, room, open: openIn(room, query['open']), returned: null });
    }
    case 'drafting':
    case 'awaiting-authority':
    case 'waiting': {
      const shown = await shownTo(visit);
      return pageOf(visit, { shown, body: untyped(shown, visit), of: seen });
    }
    case 'booked':
      return seeOther(paths.meeting(caseId));
    case 'closed':
      return seeOther(paths.meetingEnded(caseId));
    case 'none':
    case 'not-needed':
    case 'cancelled':
      return seeOther(paths.discussion(caseId));
  }
});

const holdOf = forHolders(async (visit, seen) => {
  const { house, person, visitor, body, now, idempotencyKey } = visit;
  const shown = await shownTo(visit);
  const { caseId } = seen;
  const again = (errors: readonly PageError[], without: readonly DepartureAsked[] = []) =>
    withStatus(422, pageOf(visit, { shown, body, errors, without, of: seen }));
  const read = readTelephoned(body, shown, now);
  if (!read.ok) return again(read.errors);
  const outcome = await holdByTelephone(house, person, { caseId, command: read.value, idempotencyKey });
  const look = paths.telephoneOf(caseId);
  return answerTo(outcome, { visitor, done: () => seeOther(look), again, look, whose });
});

const own = ({ params }: Visit): string => paths.telephoneOf(params['id'] ?? '');

/** A discussion by telephone: begun with no request or from one, and held on one page. */
export const telephonePages: AddPage = (app, house) => {
  app.get(paths.telephone, signedIn(house, show));
  app.post(paths.telephone, signedIn(house, begin));
  app.get(paths.telephoneOf(':id'), signedIn(house, showOf));
  app.post(paths.telephoneOf(':id'), signedIn(house, sentOnce(own, holdOf)));
};
