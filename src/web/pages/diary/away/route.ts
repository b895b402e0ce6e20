import { noteAway } from '../../../../application/diary/change-diary.ts';
import { type DiaryRow } from '../../../../application/diary/every-diary.ts';
import { ownDiaryId, seeKept } from '../../../../application/diary/see-diary.ts';
import { type Answer, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { keptAnswer } from '../kept-answer.ts';
import { type AwayRead, readAway, readPasted } from './read.ts';
import { awayView } from './view.ts';

interface Shown {
  readonly who: readonly string[];
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const shown = ({ visitor, protocol }: Visit, kept: readonly DiaryRow[], rest: Shown): string =>
  awayView({ visitor, protocol: protocol.protocol, kept, ...rest });

const show: Handler = async (visit) => {
  const who = [visit.query['who'] ?? ownDiaryId(visit.person)];
  return shown(visit, await seeKept(visit.house, visit.person), { who, typed: {}, errors: [] });
};

/** Where somebody looks who has noted it: the diary of the one who is away, or their own. */
const whereNext = (away: readonly { readonly diaryId: string }[]): string => {
  const [one, ...others] = new Set(away.map(({ diaryId }) => diaryId));
  return one === undefined || others.length > 0 ? paths.diary : paths.diaryOf(one);
};

const submit =
  (read: (visit: Visit, kept: readonly DiaryRow[]) => AwayRead): Handler =>
  async (visit): Promise<Answer> => {
    const { house, person, visitor, body, idempotencyKey } = visit;
    const kept = await seeKept(house, person);
    const found = read(visit, kept);
    if (!found.ok)
      return withStatus(422, shown(visit, kept, { who: visit.all('who'), typed: body, errors: found.errors }));
    const outcome = await noteAway(house, person, { away: found.away, idempotencyKey });
    return keptAnswer(visitor, outcome, `${whereNext(found.away)}?done=away`);
  };

/** Noting leave and absences of oneself and of those whose diary one keeps. */
export const awayPages: AddPage = (app, house) => {
  app.get(paths.away, signedIn(house, show));
  app.post(
    paths.away,
    signedIn(
      house,
      submit((visit, kept) => readAway(visit.body, visit.all('who'), kept)),
    ),
  );
  app.post(
    paths.pasteAway,
    signedIn(
      house,
      submit((visit, kept) => readPasted(visit.body['list'] ?? '', kept)),
    ),
  );
};
