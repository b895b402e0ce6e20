import { type DiaryRow } from '../../../../application/diary/every-diary.ts';
import { endEntry, isEntry, keepEntry, keepEntryList } from '../../../../application/diary/keep-entry.ts';
import { seeKept } from '../../../../application/diary/see-diary.ts';
import { allotsSlots } from '../../../../disclosure/board.ts';
import { homeAgency } from '../../../../disclosure/diary.ts';
import { type Answer, withStatus } from '../../../answer.ts';
import type { AddPage } from '../../../pages.ts';
import { paths } from '../../../paths.ts';
import { signedIn } from '../../../signed-in.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { notFound } from '../../../wrong/pages.ts';
import { keptAnswer, notYours } from '../kept-answer.ts';
import { agencyFor, isInterpreters, readEntries, readPerson, readRoom } from './read.ts';
import { type EntryView, entryFields, entryView } from './view.ts';

type Kind = EntryView['kind'];

interface Opened {
  readonly kind: Kind;
  readonly diary: DiaryRow | null;
  /** Where these are listed. */
  readonly back: string;
}

const isOfKind = (kind: Kind, diary: DiaryRow): boolean => (kind === 'rooms') === (diary.kind === 'room');

/** A desk keeps rooms and interpreters, another agency its representatives. */
const listOf = ({ person, protocol: { protocol } }: Visit, kind: Kind): string | null => {
  if (person.agency !== homeAgency(protocol)) return kind === 'rooms' ? null : paths.diaries('agency', person.agency);
  return allotsSlots(person, protocol) ? paths.diaries('desk', person.desk ?? '') : null;
};

const aboutOf = ({ person, protocol: { protocol } }: Visit) => ({ agency: agencyFor(person, protocol), protocol });

const view = (visit: Visit, opened: Opened, rest: Pick<EntryView, 'typed' | 'errors'>): string =>
  entryView({ visitor: visit.visitor, about: aboutOf(visit), ...opened, ...rest });

const forEntry =
  (kind: Kind, handler: (visit: Visit, opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const back = listOf(visit, kind);
    if (back === null) return notYours(visit.visitor);
    const id = visit.params['diary'];
    if (id === 'new') return handler(visit, { kind, back, diary: null });
    const kept = await seeKept(visit.house, visit.person);
    const diary = kept.find((each) => each.id === id && isEntry(each) && isOfKind(kind, each));
    return diary === undefined ? notFound(visit.visitor) : handler(visit, { kind, back, diary });
  };

const submit = async (visit: Visit, opened: Opened): Promise<Answer> => {
  const { house, person, visitor, body, idempotencyKey } = visit;
  const to = `${opened.back}?done=saved`;
  if (opened.diary !== null && body['ended'] === 'yes')
    return keptAnswer(visitor, await endEntry(house, person, { diaryId: opened.diary.id, idempotencyKey }), to);
  const about = aboutOf(visit);
  // A representative comes for all desks; an interpreter or a room is at hand for the desk that added it.
  const desk = isInterpreters(about.agency) ? (opened.diary?.desk ?? person.desk) : null;
  const read = opened.kind === 'rooms' ? readRoom(body, person.desk) : readPerson(body, about, desk);
  if (!read.ok) return withStatus(422, view(visit, opened, { typed: body, errors: read.errors }));
  const kept = await keepEntry(house, person, { diaryId: opened.diary?.id ?? null, idempotencyKey, entry: read.entry });
  return keptAnswer(visitor, kept, to);
};

/** Several at once, from a list. */
const submitList =
  (kind: Kind): Handler =>
  async (visit) => {
    const { house, person, visitor, body, idempotencyKey } = visit;
    const back = listOf(visit, kind);
    if (back === null) return notYours(visitor);
    const about = aboutOf(visit);
    const desk = kind === 'rooms' || isInterpreters(about.agency) ? person.desk : null;
    const read = readEntries(body['list'] ?? '', { ...about, kind, desk });
    if (!read.ok)
      return withStatus(422, view(visit, { kind, back, diary: null }, { typed: body, errors: read.errors }));
    const kept = await keepEntryList(house, person, { entries: read.lines, idempotencyKey });
    return keptAnswer(visitor, kept, `${back}?done=saved`);
  };

/** Rooms and links, and people who do not sign in. */
export const entryPages: AddPage = (app, house) => {
  for (const kind of ['rooms', 'people'] as const) {
    const show = forEntry(kind, (visit, opened) =>
      view(visit, opened, { typed: entryFields(opened.diary), errors: [] }),
    );
    app.get(paths.diaryEntry(kind, ':diary'), signedIn(house, show));
    app.post(paths.diaryEntry(kind, ':diary'), signedIn(house, forEntry(kind, submit)));
    app.post(paths.pasteEntries(kind), signedIn(house, submitList(kind)));
  }
};
