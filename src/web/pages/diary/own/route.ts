import { keepHours, takeBackAway } from '../../../../application/diary/change-diary.ts';
import { type DiarySeen, ownDiaryId, seeDiary } from '../../../../application/diary/see-diary.ts';
import { groupsFor } from '../../../../application/diary/see-group.ts';
import { seesRota } from '../../../../disclosure/diary.ts';
import { type Answer, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { keptAnswer, notYours } from '../kept-answer.ts';
import { hoursFields, readHours } from './hours-form.ts';
import { diaryView } from './view.ts';

/** Said after something was done to a diary. */
const doneWords: ReadonlyMap<string | undefined, string> = new Map([
  ['hours', 'The hours are saved.'],
  ['away', 'It is noted. Nothing is proposed for that time.'],
  ['back', 'It is taken back.'],
]);

const idOf = ({ params, person }: Visit): string => params['diary'] ?? ownDiaryId(person);

const shown = (
  { visitor, person, protocol: { protocol }, now, query }: Visit,
  seen: DiarySeen,
  { typed = hoursFields(seen), errors = [] }: { readonly typed?: Fields; readonly errors?: readonly PageError[] } = {},
): string =>
  diaryView({
    ...{ visitor, seen, protocol, now, typed, errors, calendars: null },
    done: doneWords.get(query['done']) ?? null,
    groups: groupsFor(person, protocol),
    rotas: protocol.agencies.filter(({ id }) => seesRota(person, id, protocol)),
  });

/** Opens a diary for whoever may see it: their own where the address names none. */
const forDiary =
  (handler: (visit: Visit, seen: DiarySeen) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const found = await seeDiary(visit.house, visit.person, idOf(visit));
    if (found.kind === 'not-found') return notFound(visit.visitor);
    return found.kind === 'forbidden' ? notYours(visit.visitor) : handler(visit, found.value);
  };

const submitHours = forDiary(async (visit, seen) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const read = readHours(body);
  if (!read.ok) return withStatus(422, shown(visit, seen, { typed: body, errors: read.errors }));
  const asked = { diaryId: seen.diary.id, idempotencyKey, onClosedDays: body['closed-days'] === 'yes' };
  const kept = await keepHours(house, person, { ...asked, hours: read.hours });
  return keptAnswer(visitor, kept, `${paths.diaryOf(seen.diary.id)}?done=hours`);
});

const takeBack: Handler = async ({ house, person, visitor, params, idempotencyKey }) => {
  const { diary: diaryId = '', absence: absenceId = '' } = params;
  const kept = await takeBackAway(house, person, { diaryId, absenceId, idempotencyKey });
  return keptAnswer(visitor, kept, `${paths.diaryOf(diaryId)}?done=back`);
};

/** Somebody's diary: hours, leave and absences. */
export const diaryPages: AddPage = (app, house) => {
  app.get(
    paths.diary,
    signedIn(
      house,
      forDiary((visit, seen) => shown(visit, seen)),
    ),
  );
  app.get(
    paths.diaryOf(':diary'),
    signedIn(
      house,
      forDiary((visit, seen) => shown(visit, seen)),
    ),
  );
  app.post(paths.diaryHours(':diary'), signedIn(house, submitHours));
  app.post(paths.absence(':diary', ':absence'), signedIn(house, takeBack));
};
