import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { isUuid } from './uuid.ts';

const mostSaid = 500;

/** Notes that a message came back, and why in the words of the server. Answers whether there is such a message here. */
export async function noteBounce(tx: Tx, id: string, said: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const found = await tx.selectFrom('outbox').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (found === undefined) return false;
  await tx
    .insertInto('post_bounce')
    .values({ message_id: id, said: said.slice(0, mostSaid) })
    .onConflict((conflict) => conflict.columns(['authority_id', 'message_id', 'said']).doNothing())
    .execute();
  await sql`update outbox set state = 'bounced' where id = ${id} and state in ('kept', 'sent', 'unsure')`.execute(tx);
  return true;
}

/** The message that a server named so when it took it, or null. */
export async function messageNamedByServer(tx: Tx, serverId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('post_attempt')
    .select('message_id as id')
    .where('server_id', '=', serverId)
    .executeTakeFirst();
  return found?.id ?? null;
}
