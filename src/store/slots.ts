import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import type { Json } from './json.ts';
import { VersionConflict } from './version-conflict.ts';

/** A time in a desk's diary. `startsAt` is in it, `endsAt` is not. */
export interface Slot {
  readonly caseId: string;
  readonly desk: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A slot taken, with what the board says of the discussion that has it. */
export interface TakenSlot extends Slot {
  readonly reference: string;
  readonly status: string | null;
  readonly urgency: string | null;
  readonly summary: { readonly [key: string]: Json } | null;
}

export type SlotTaking = { readonly ok: true } | { readonly ok: false; readonly takenBy: string };

/**
 * Puts a discussion in a desk's diary, giving up the slot it had. If another discussion is there for any part of that
 * time, nothing changes and the answer is its reference. Of many who try at once exactly one gets it.
 */
export async function takeSlot(tx: Tx, slot: Slot): Promise<SlotTaking> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await sql`savepoint before_slot`.execute(tx);
    await releaseSlot(tx, slot.caseId);
    if (await insertSlot(tx, slot)) return { ok: true };
    await sql`rollback to savepoint before_slot`.execute(tx);
    const takenBy = await referenceOverlapping(tx, slot);
    if (takenBy !== null) return { ok: false, takenBy };
    // Whoever was in the way has just given the slot up: it is free to be tried again.
  }
  throw new VersionConflict({ caseId: slot.caseId });
}

/** Gives up the slot a discussion holds, if any. */
export async function releaseSlot(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable('slot')
    .set({ cancelled: true })
    .where('case_id', '=', caseId)
    .where('cancelled', '=', false)
    .execute();
}

/** Every slot taken that begins in a stretch of time, at every desk, in order. */
export function slotsBetween(tx: Tx, from: string, to: string): Promise<readonly TakenSlot[]> {
  return tx
    .selectFrom('slot')
    .innerJoin('case_file', 'case_file.id', 'slot.case_id')
    .leftJoin('discussion', 'discussion.case_id', 'slot.case_id')
    .select(['slot.case_id as caseId', 'slot.desk', 'slot.starts_at as startsAt', 'slot.ends_at as endsAt'])
    .select(['case_file.reference', 'discussion.status', 'discussion.urgency', 'discussion.summary'])
    .where('slot.starts_at', '>=', from)
    .where('slot.starts_at', '<', to)
    .where('slot.cancelled', '=', false)
    .orderBy('slot.starts_at')
    .orderBy('slot.desk')
    .execute();
}

async function insertSlot(tx: Tx, { caseId, desk, startsAt, endsAt }: Slot): Promise<boolean> {
  const inserted = await tx
    .insertInto('slot')
    .values({ case_id: caseId, desk, starts_at: startsAt, ends_at: endsAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** A slot is no longer than a day, so nothing that began earlier than that can reach into this one. */
async function referenceOverlapping(tx: Tx, { caseId, desk, startsAt, endsAt }: Slot): Promise<string | null> {
  const row = await tx
    .selectFrom('slot')
    .innerJoin('case_file', 'case_file.id', 'slot.case_id')
    .select('case_file.reference')
    .where('slot.desk', '=', desk)
    .where('slot.cancelled', '=', false)
    .where('slot.case_id', '<>', caseId)
    .where('slot.starts_at', '<', endsAt)
    .where('slot.starts_at', '>', sql<string>`${startsAt}::timestamptz - interval '24 hours'`)
    .where('slot.ends_at', '>', startsAt)
    .orderBy('slot.starts_at')
    .limit(1)
    .executeTakeFirst();
  return row?.reference ?? null;
}
