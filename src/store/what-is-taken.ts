import { sql } from 'kysely';
import { linesFree } from '../diary/lines-free.ts';
import type { Tx } from './connect.ts';

/** A time in a desk's diary. `startsAt` is in it, `endsAt` is not. */
export interface Slot {
  readonly caseId: string;
  readonly desk: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a meeting has to itself besides its time. */
interface Having {
  readonly chairPersonId: string | null;
  readonly minuteTakerPersonId: string | null;
  readonly roomId: string | null;
}

/** A slot with all that its meeting would have to itself. */
export interface Wanted extends Slot, Having {
  /** How many meetings the desk can hold at once; 0 where this one needs none of its lines. */
  readonly lines: number;
}

/** A meeting that overlaps one that is wanted. */
interface Overlapping extends Having {
  readonly reference: string;
  readonly desk: string;
  readonly line: number | null;
}

/** What a meeting cannot have, and the meetings that have it; a person, in which capacity. */
export interface Taken {
  readonly what: 'desk' | 'chair' | 'minute-taker' | 'room';
  readonly by: readonly { readonly reference: string; readonly as?: 'chair' | 'minute-taker' }[];
}

/** Who chairs a slot before an instant: whoever stepped in after it was free until then. */
const chairBy = (instant: string) =>
  sql<string | null>`case when slot.chair_from < ${instant}::timestamptz or slot.chair_from is null
    then slot.chair_person_id end`;

/** The other meetings booked for any part of that time, at every desk. None began a day earlier: a slot is no longer. */
export function overlapping(tx: Tx, { caseId, startsAt, endsAt }: Slot): Promise<readonly Overlapping[]> {
  return tx
    .selectFrom('slot')
    .innerJoin('case_file', 'case_file.id', 'slot.case_id')
    .select(['case_file.reference', 'slot.desk', 'slot.line', chairBy(endsAt).as('chairPersonId')])
    .select(['slot.minute_taker_person_id as minuteTakerPersonId', 'slot.room_id as roomId'])
    .where('slot.cancelled', '=', false)
    .where('slot.case_id', '<>', caseId)
    .where('slot.starts_at', '<', endsAt)
    .where('slot.starts_at', '>', sql<string>`${startsAt}::timestamptz - interval '24 hours'`)
    .where('slot.ends_at', '>', startsAt)
    .orderBy('slot.starts_at')
    .orderBy('slot.position')
    .execute();
}

function atDesk(others: readonly Overlapping[], { desk }: Wanted): readonly Overlapping[] {
  return others.filter((other) => other.desk === desk && other.line !== null);
}

/** The first line of the desk that nobody has then; null where all are taken. */
export function lineFree(others: readonly Overlapping[], wanted: Wanted): number | null {
  return linesFree(atDesk(others, wanted), wanted.lines)[0] ?? null;
}

/** Everything wanted that other meetings have. One person is had once, whether they chair or take the minutes. */
export function whatIsTaken(others: readonly Overlapping[], wanted: Wanted): readonly Taken[] {
  const { lines, chairPersonId, minuteTakerPersonId, roomId } = wanted;
  const full = lines > 0 && lineFree(others, wanted) === null;
  const all: readonly Taken[] = [
    { what: 'desk', by: full ? atDesk(others, wanted).map(named) : [] },
    { what: 'chair', by: chairPersonId === null ? [] : having(others, chairPersonId) },
    { what: 'minute-taker', by: minuteTakerPersonId === null ? [] : having(others, minuteTakerPersonId) },
    { what: 'room', by: roomId === null ? [] : others.filter((other) => other.roomId === roomId).map(named) },
  ];
  return all.filter(({ by }) => by.length > 0);
}

function named({ reference }: Overlapping): { readonly reference: string } {
  return { reference };
}

function having(others: readonly Overlapping[], personId: string): Taken['by'] {
  const as = ({ chairPersonId, minuteTakerPersonId }: Overlapping) => {
    if (chairPersonId === personId) return 'chair';
    return minuteTakerPersonId === personId ? 'minute-taker' : null;
  };
  return others.flatMap((other): Taken['by'] => {
    const role = as(other);
    return role === null ? [] : [{ reference: other.reference, as: role }];
  });
}
