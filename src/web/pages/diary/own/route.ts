import {
  endCalendarAddress,
  keepCalendar,
  pasteCalendar,
  renewCalendarAddress,
} from '../../../../application/diary/calendars.ts';
import { keepHours, takeBackAway } from '../../../../application/diary/change-diary.ts';
import { type DiarySeen, ownDiaryId, seeDiary } from '../../../../application/diary/see-diary.ts';
import { groupsFor } from '../../../../application/diary/see-group.ts';
import { seesRota } from '../../../../disclosure/diary.ts';
import { type Answer, seeOther, withStatus } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import { withFiles } from '../../../files.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { keptAnswer, notYours } from '../kept-answer.ts';
import { type CalendarFormRead, faultIn, readCalendarForm } from './calendar-form.ts';
import { hoursFields, readHours } from './hours-form.ts';
import { keepNewAddress, takeNewAddress } from './new-address.ts';
import { diaryView } from './view.ts';

/** Said after something was done to a diary. */
const doneWords: ReadonlyMap<string | undefined, string> = new Map([
  ['hours', 'The hours are saved.'],
  ['away', 'It is noted. Nothing is proposed for that time.'],
  ['back', 'It is taken back.'],
  ['reading', 'It is saved. The calendar is read within a minute or two, and every quarter of an hour from then on.'],
  ['pasted', 'The busy times are saved.'],
  ['not-reading', 'The calendar is not read any more.'],
  ['address', 'Nothing is read at the address before any more.'],
]);

const idOf = ({ params, person }: Visit): string => params['diary'] ?? ownDiaryId(person);

interface Again {
  readonly typed?: Fields;
  readonly also?: readonly string[];
  readonly errors?: readonly PageError[];
  /** The address of their calendar, when it was just made. */
  readonly newAddress?: string | null;
}

const shown = (
  { visitor, person, protocol: { protocol }, now, query }: Visit,
  seen: DiarySeen,
  { typed = hoursFields(seen), also = [], errors = [], newAddress = null }: Again = {},
): string =>
  diaryView({
    ...{ visitor, seen, protocol, now, typed, also, errors, newAddress },
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

/** One's own diary, with the address of the calendar if it was just made: this page alone shows it, once. */
const showOwn = forDiary((visit, seen) => shown(visit, seen, { newAddress: takeNewAddress(visit) }));

const submitHours = forDiary(async (visit, seen) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const read = readHours(body);
  const also = visit.all('also');
  if (!read.ok) return withStatus(422, shown(visit, seen, { typed: body, also, errors: read.errors }));
  const diaryIds = [seen.diary.id, ...also];
  const asked = { diaryIds, idempotencyKey, onClosedDays: body['closed-days'] === 'yes' };
  const kept = await keepHours(house, person, { ...asked, hours: read.hours });
  return keptAnswer(visitor, kept, `${paths.diaryOf(seen.diary.id)}?done=hours`);
});

const takeBack: Handler = async ({ house, person, visitor, params, idempotencyKey }) => {
  const { diary: diaryId = '', absence: absenceId = '' } = params;
  const kept = await takeBackAway(house, person, { diaryId, absenceId, idempotencyKey });
  return keptAnswer(visitor, kept, `${paths.diaryOf(diaryId)}?done=back`);
};

const doneWith = (read: Extract<CalendarFormRead, { ok: true }>): string => {
  if (read.text !== null) return 'pasted';
  return read.address === null ? 'not-reading' : 'reading';
};

const submitCalendar = forDiary(async (visit, seen) => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const about = { diaryId: seen.diary.id, idempotencyKey };
  if (!seen.mayKeep) return notYours(visitor);
  const read = readCalendarForm(body);
  if (!read.ok)
    return withStatus(422, shown(visit, seen, { typed: { ...hoursFields(seen), ...body }, errors: [read.error] }));
  const kept =
    read.text === null
      ? await keepCalendar(house, person, { ...about, address: read.address })
      : await pasteCalendar(house, person, { ...about, text: read.text });
  if (kept !== 'not-a-calendar' && kept !== 'too-many-times')
    return keptAnswer(visitor, kept, `${paths.diaryOf(seen.diary.id)}?done=${doneWith(read)}`);
  const errors = read.text === null ? [] : [faultIn(kept, read)];
  return withStatus(422, shown(visit, seen, { typed: { ...hoursFields(seen), ...body }, errors }));
});

const submitAddress: Handler = async (visit) => {
  const { house, person, visitor, body, authority, idempotencyKey } = visit;
  if (body['address'] === 'end')
    return keptAnswer(visitor, await endCalendarAddress(house, person, idempotencyKey), `${paths.diary}?done=address`);
  const token = await renewCalendarAddress(house, person, idempotencyKey);
  if (token !== null) keepNewAddress(visit, `${house.address}${paths.calendarFeed(authority.id, token)}`);
  return seeOther(`${paths.diary}#address`);
};

/** Somebody's diary: hours, leave and absences, and the calendars that it reads and gives. */
export const diaryPages: AddPage = (app, house) => {
  app.get(paths.diary, signedIn(house, showOwn));
  app.get(
    paths.diaryOf(':diary'),
    signedIn(
      house,
      forDiary((visit, seen) => shown(visit, seen)),
    ),
  );
  withFiles(app, (scope) => scope.post(paths.diaryCalendar(':diary'), signedIn(house, submitCalendar)));
  app.post(paths.calendarAddress, signedIn(house, submitAddress));
  app.post(paths.diaryHours(':diary'), signedIn(house, submitHours));
  app.post(paths.absence(':diary', ':absence'), signedIn(house, takeBack));
};
