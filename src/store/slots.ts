import type { Tx } from './connect.ts';
import type { Json } from './json.ts';
import { QueryFailed } from './query-failed.ts';
import { VersionConflict } from './version-conflict.ts';
import { type Slot, type Taken, type Wanted, lineFree, overlapping, whatIsTaken } from './what-is-taken.ts';
import { sql } from 'kysely';

/** A slot taken, with what the board says of the discussion that has it. */
export interface TakenSlot extends Slot {
  /** Which line of the desk it has; null where it needs none. */
  readonly line: number | null;
  readonly reference: string;
  readonly status: string | null;
  readonly urgency: string | null;
  readonly summary: { readonly [key: string]: Json } | null;
}

export type SlotTaking = { readonly ok: true } | { readonly ok: false; readonly taken: readonly Taken[] };

/**
 * Puts a discussion in a desk's diary with its chair, minute-taker and room, giving up what it had. If another meeting
 * has any of them for any part of that time, nothing changes and the answer is what is taken and by whom. Of many who
 * try at once no more than there is room for get it.
 */
export async function takeSlot(tx: Tx, wanted: Wanted): Promise<SlotTaking> {
  for (let attempt = 0; attempt < wanted.lines + 3; attempt += 1) {
    await sql`savepoint before_slot`.execute(tx);
    await releaseSlot(tx, wanted.caseId);
    if (await insertSlot(tx, wanted)) return { ok: true };
    await sql`rollback to savepoint before_slot`.execute(tx);
    const taken = whatIsTaken(await overlapping(tx, wanted), wanted);
    if (taken.length > 0) return { ok: false, taken };
    // Whoever was in the way has just given it up, or there is another line: it is free to be tried again.
  }
  throw new VersionConflict({ caseId: wanted.caseId });
}

/** Gives up the slot a discussion holds, if any, and everything taken with it. */
export async function releaseSlot(tx: Tx, caseId: string): Promise<void> {
  await standing(tx, caseId).set({ cancelled: true }).execute();
}

/** Gives back what is left of the time a meeting took once it is over: all of it where it ended before its slot began. */
export async function endSlot(tx: Tx, caseId: string, endedAt: string): Promise<void> {
  await standing(tx, caseId).where('starts_at', '>=', endedAt).set({ cancelled: true }).execute();
  await standing(tx, caseId).where('ends_at', '>', endedAt).set({ ends_at: endedAt }).execute();
}

/**
 * Has somebody else chair the slot that a discussion holds, from an instant on: whoever was to is free, and they are taken.
 * False where another meeting has them then, and nobody is taken.
 */
export async function chairInstead(
  tx: Tx,
  { caseId, chairPersonId, from }: { readonly caseId: string; readonly chairPersonId: string; readonly from: string },
): Promise<boolean> {
  await sql`savepoint before_chair`.execute(tx);
  try {
    await standing(tx, caseId).set({ chair_person_id: chairPersonId, chair_from: from }).execute();
    return true;
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    await sql`rollback to savepoint before_chair`.execute(tx);
    await standing(tx, caseId).set({ chair_person_id: null }).execute();
    return false;
  }
}

const isTaken = (fault: unknown): boolean => fault instanceof QueryFailed && fault.constraint === 'taken_once';

const standing = (tx: Tx, caseId: string) =>
  tx.updateTable('slot').where('case_id', '=', caseId).where('cancelled', '=', false);

/** Every slot taken that begins in a stretch of time, at every desk, in order. */
export function slotsBetween(tx: Tx, from: string, to: string): Promise<readonly TakenSlot[]> {
  return tx
    .selectFrom('slot')
    .innerJoin('case_file', 'case_file.id', 'slot.case_id')
    .leftJoin('discussion', 'discussion.case_id', 'slot.case_id')
    .select(['slot.case_id as caseId', 'slot.desk', 'slot.line', 'slot.starts_at as startsAt'])
    .select([
      'slot.ends_at as endsAt',
      'case_file.reference',
      'discussion.status',
      'discussion.urgency',
      'discussion.summary',
    ])
    .where('slot.starts_at', '>=', from)
    .where('slot.starts_at', '<', to)
    .where('slot.cancelled', '=', false)
    .orderBy('slot.starts_at')
    .orderBy('slot.desk')
    .orderBy('slot.position')
    .execute();
}

/** Where every line is taken the first is waited for: it may be coming free. */
async function insertSlot(tx: Tx, wanted: Wanted): Promise<boolean> {
  const { caseId, desk, startsAt, endsAt, chairPersonId, minuteTakerPersonId, roomId } = wanted;
  const line = wanted.lines > 1 ? (lineFree(await overlapping(tx, wanted), wanted) ?? 1) : wanted.lines || null;
  const row = { case_id: caseId, desk, starts_at: startsAt, ends_at: endsAt, line };
  const taking = { chair_person_id: chairPersonId, minute_taker_person_id: minuteTakerPersonId, room_id: roomId };
  try {
    await tx
      .insertInto('slot')
      .values({ ...row, ...taking })
      .execute();
    return true;
  } catch (fault) {
    if (isTaken(fault)) return false;
    throw fault;
  }
}
