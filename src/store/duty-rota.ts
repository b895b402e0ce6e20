import { instantOf } from '../calendar/instants.ts';
import type { OnDuty } from '../diary/who-answers.ts';
import type { Tx } from './connect.ts';
import type { Noted, Span } from './diary-times.ts';

/** Who is on the agencies' own rotas in any part of a span, by when they begin and the order in which to ring. */
export async function dutyRota(tx: Tx, { from, to }: Span): Promise<readonly OnDuty[]> {
  const rows = await tx
    .selectFrom('duty_rota')
    .select(['id', 'agency', 'role', 'name', 'email', 'telephone', 'place'])
    .select(['starts_at as startsAt', 'ends_at as endsAt'])
    .where('withdrawn_at', 'is', null)
    .where('ends_at', '>', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .orderBy('place')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    from: instantOf(startsAt).epochMilliseconds,
    to: instantOf(endsAt).epochMilliseconds,
  }));
}

/** Somebody on duty as it is noted: `startsAt` is in it, `endsAt` is not. */
export interface DutyNoted extends Omit<OnDuty, 'from' | 'to'> {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Adds to an agency's rota. */
export async function addToRota(tx: Tx, entries: readonly DutyNoted[], { by, now }: Noted): Promise<void> {
  if (entries.length === 0) return;
  await tx
    .insertInto('duty_rota')
    .values(
      entries.map(({ startsAt, endsAt, email, ...entry }) => ({
        ...{ ...entry, email: email?.toLowerCase() ?? null, starts_at: startsAt, ends_at: endsAt },
        ...{ noted_by: by, noted_at: now },
      })),
    )
    .execute();
}

/** Takes an entry of an agency back; it stays in the table with who did. False where there is none that stands. */
export async function withdrawFromRota(
  tx: Tx,
  { id, agency }: Pick<DutyNoted, 'id' | 'agency'>,
  { by, now }: Noted,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('duty_rota')
    .set({ withdrawn_by: by, withdrawn_at: now })
    .where('id', '=', id)
    .where('agency', '=', agency)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
