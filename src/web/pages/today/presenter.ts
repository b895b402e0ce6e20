import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../application/person.ts';
import { sayExact } from '../../../calendar/say.ts';
import { allotsSlots, maySeeBoard } from '../../../disclosure/board.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { paths } from '../../paths.ts';
import { type Group, groupsOf } from './groups.ts';
import type { ToDo } from './line.ts';

/** Something this person comes to do that is on no list. */
export interface Way {
  readonly text: string;
  readonly href: string;
  readonly kind: 'primary' | 'secondary';
}

export interface Today {
  /** "Friday 20 November 2026 at 11:20" */
  readonly when: string;
  readonly said: string;
  readonly ways: readonly Way[];
  readonly groups: readonly Group[];
  /** The list is longer than is shown. */
  readonly cut: boolean;
}

const waysOf = (person: Person, protocol: Protocol): readonly Way[] => {
  const desk = protocol.desks.find(({ id }) => id === person.desk)?.name;
  const board = desk === undefined ? 'Open the board' : `Open the board of the ${desk} desk`;
  const kind = allotsSlots(person, protocol) ? 'primary' : 'secondary';
  return [
    ...(person.role === protocol.request.completedBy
      ? [{ text: `Request a ${protocol.words.discussion}`, href: paths.newRequest, kind: 'primary' } as const]
      : []),
    ...(maySeeBoard(person, protocol) ? [{ text: board, href: paths.board, kind } as const] : []),
  ];
};

const sayCount = (all: number, late: number): string => {
  if (all === 0) return 'Nothing to do';
  const things = all === 1 ? '1 thing to do' : `${String(all)} things to do`;
  return late === 0 ? things : `${things}, ${String(late)} of them late`;
};

/** As many as `seeToday` gives at most. */
const most = 100;

/** What somebody has to do, at this moment. */
export const todayShown = (
  toDos: readonly ToDo[],
  { person, protocol, now }: { readonly person: Person; readonly protocol: Protocol; readonly now: Temporal.Instant },
): Today => {
  const groups = groupsOf(toDos, { now, protocol });
  const lines = groups.flatMap((group) => group.lines);
  const late = lines.filter(({ state }) => state.tone === 'late').length;
  return {
    when: sayExact(now),
    said: sayCount(lines.length, late),
    ways: waysOf(person, protocol),
    groups,
    cut: toDos.length >= most,
  };
};
