import { sql } from 'kysely';
import { saveAuthority } from '../../src/store/authorities.ts';
import { connect, type Database, type Tx } from '../../src/store/connect.ts';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { chooseOtherwise, choices } from './choices.ts';
import { type DigestFound, type Found, digestsFound, noticesFound } from './found.ts';
import { type Laid, lay, meet } from './lay.ts';

export const authorities = ['westmoor', 'eastmoor', 'northmoor'] as const;

/** The tables that a run fills and looks into. */
export interface Ledger {
  readonly web: Database;
  /** Puts a notice of a new case file in the table, to be told so many seconds from now by the database's clock. */
  readonly lay: (laying: Laid) => Promise<string>;
  /** Has the duty of a case file be met, so that nobody need be told of it any more. */
  readonly meet: (authority: string, caseId: string) => Promise<void>;
  /** Somebody changes how they are told of what can wait. */
  readonly choose: () => Promise<void>;
  /** Eight o'clock comes for all digests that wait. */
  readonly morning: () => Promise<void>;
  /** Everything laid since the last call of `clear`, and what became of it. */
  readonly notices: () => Promise<readonly Found[]>;
  readonly digests: () => Promise<readonly DigestFound[]>;
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openLedger(settings: DatabaseSettings): Promise<Ledger> {
  const [web, owner] = [connect(settings, 'web'), connect(settings, 'owner')];
  /** When its morning first came to a digest, by the database's clock. */
  const mornings = new Map<string, number>();
  for (const id of authorities) await saveAuthority(owner, { id, name: id });
  const everywhere = async <Result>(db: Database, work: (tx: Tx) => Promise<readonly Result[]>) =>
    (await Promise.all(authorities.map((authority) => withinAuthority(db, authority, work)))).flat();
  await everywhere(web, choices);
  return {
    web,
    lay: (laying) => withinAuthority(web, laying.authority, (tx) => lay(tx, laying)),
    meet: (authority, caseId) => withinAuthority(web, authority, (tx) => meet(tx, caseId)),
    choose: async () => {
      await everywhere(web, chooseOtherwise);
    },
    morning: async () => {
      const came = await everywhere(owner, morning);
      for (const { name, at } of came) if (!mornings.has(name)) mornings.set(name, at);
    },
    notices: () => everywhere(owner, noticesFound),
    digests: () => everywhere(owner, (tx) => digestsFound(tx, mornings)),
    clear: async () => {
      mornings.clear();
      await everywhere(owner, async (tx) => {
        await sql`delete from outbox`.execute(tx);
        await sql`truncate notice, digest, digest_line`.execute(tx);
        return [];
      });
    },
    close: async () => {
      await web.destroy();
      await owner.destroy();
    },
  };
}

async function morning(tx: Tx): Promise<readonly { readonly name: string; readonly at: number }[]> {
  const { rows } = await sql<{ name: string; at: number }>`
    update digest set try_at = now() where gathered_at is null and try_at > now() + interval '1 hour'
    returning authority_id || ' ' || recipient || ' ' || send_at as name,
      extract(epoch from try_at)::float8 * 1000 as at`.execute(tx);
  return rows;
}
