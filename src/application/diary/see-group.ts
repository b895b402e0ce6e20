import type { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../../calendar/london.ts';
import type { Away } from '../../diary/diaries.ts';
import { homeAgency, interpreter, mayDiary, seesRota } from '../../disclosure/diary.ts';
import { maySeeBoard } from '../../disclosure/board.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { readDiaries } from '../../store/diaries.ts';
import type { DiaryRow } from '../../store/diary-rows.ts';
import { diariesWithHours } from '../../store/diary-times.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import type { House } from '../house.ts';
import type { Seen } from '../look.ts';
import { noteLook } from '../note-look.ts';
import type { Person } from '../person.ts';
import { protocolOf } from '../protocol-of.ts';
import { everyDiary } from './every-diary.ts';

/** The people, rooms and links of a desk; or the representatives of another agency. */
export interface Group {
  readonly kind: 'desk' | 'agency';
  readonly id: string;
}

export interface Listed {
  readonly diary: DiaryRow;
  readonly mayKeep: boolean;
  /** Whether anybody has said when they work, or can be used. A room can be used at any time unless somebody says otherwise. */
  readonly isKnown: boolean;
  readonly away: readonly Away[];
}

export interface GroupSeen {
  readonly name: string;
  readonly people: readonly Listed[];
  readonly rooms: readonly Listed[];
  /** The desk itself; null for an agency. */
  readonly desk: Listed | null;
}

/** The groups that somebody may look at, desks first. */
export const groupsFor = (person: Person, protocol: Protocol): readonly (Group & { readonly name: string })[] => {
  const home = homeAgency(protocol);
  const desks = maySeeBoard(person, protocol) ? protocol.desks : [];
  const agencies = protocol.agencies.filter(({ id }) => id !== home && seesRota(person, id, protocol));
  return [
    ...desks.map(({ id, name }) => ({ kind: 'desk', id, name }) as const),
    ...agencies.map(({ id, name }) => ({ kind: 'agency', id, name }) as const),
  ];
};

const isIn = ({ kind, id }: Group, diary: DiaryRow, protocol: Protocol): boolean => {
  if (kind === 'agency') return diary.kind === 'person' && diary.agency === id;
  const isOurs = diary.kind !== 'person' || diary.agency === homeAgency(protocol) || diary.role === interpreter;
  return isOurs && (diary.desk === id || (diary.desk === null && diary.kind !== 'desk'));
};

/** A group's diaries over the week that begins on a day. The look is logged whether or not they may. */
export const seeGroup = (
  house: House,
  person: Person,
  { group, monday }: { readonly group: Group; readonly monday: Temporal.PlainDate },
): Promise<Seen<GroupSeen>> => {
  const inForce = protocolOf(house, person.authorityId);
  const { protocol } = inForce;
  const named = groupsFor(person, protocol).find(({ kind, id }) => kind === group.kind && id === group.id);
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<GroupSeen>> => {
    const what = named === undefined ? 'refused:diaries' : 'diaries';
    await noteLook(tx, person, { caseId: null, what, now: house.clock().toString() });
    if (named === undefined) return { kind: 'forbidden' };
    const [from, to] = [monday, monday.add({ days: 7 })].map((day) => startOfDay(day).epochMilliseconds);
    const known = await readDiaries(tx, { from: from ?? 0, to: to ?? 0, protocol: inForce });
    const away = new Map([...known.people, ...known.rooms].map((each) => [each.id, each.away]));
    const withHours = await diariesWithHours(tx);
    const listed = (await everyDiary(tx, protocol))
      .filter((diary) => isIn(group, diary, protocol))
      .map((diary) => ({
        ...{ diary, away: away.get(diary.id) ?? [], isKnown: diary.kind === 'room' || withHours.has(diary.id) },
        mayKeep: mayDiary('keep', person, diary, protocol),
      }));
    const of = (kind: DiaryRow['kind']) => listed.filter(({ diary }) => diary.kind === kind);
    const [desk = null] = of('desk');
    return { kind: 'seen', value: { name: named.name, people: of('person'), rooms: of('room'), desk } };
  });
};
