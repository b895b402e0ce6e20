import { sql } from 'kysely';
import { saveAuthority } from '../../src/store/authorities.ts';
import { beginCaseFile } from '../../src/store/case-files.ts';
import { connect, type Tx } from '../../src/store/connect.ts';
import { putInOutbox } from '../../src/store/outbox.ts';
import type { PostState } from '../../src/store/post-tables.ts';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';

/** What the tables say of one message. */
export interface Kept {
  readonly id: string;
  readonly state: PostState;
  readonly attempts: number;
}

/** The tables that a storm fills and looks into. */
export interface PostLedger {
  /** Writes one message to be sent. */
  readonly write: (about: { readonly authority: string; readonly recipient: string }) => Promise<void>;
  readonly messages: () => Promise<readonly Kept[]>;
  /** Three minutes pass for every attempt that runs, and every pause is over. */
  readonly passTime: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openPostLedger(settings: DatabaseSettings, authorities: readonly string[]): Promise<PostLedger> {
  const [web, owner] = [connect(settings, 'web'), connect(settings, 'owner')];
  for (const id of authorities) await saveAuthority(owner, { id, name: id });
  const everywhere = async <Row>(work: (tx: Tx) => Promise<readonly Row[]>): Promise<readonly Row[]> =>
    (await Promise.all(authorities.map((authority) => withinAuthority(owner, authority, work)))).flat();
  return {
    write: ({ authority, recipient }) =>
      withinAuthority(web, authority, async (tx) => {
        const now = '2026-11-20T12:00:00Z';
        const { caseId } = await beginCaseFile(tx, now);
        const said = { subject: 'Strategy meeting', body: 'Sign in to answer.', calendar: null, kind: 'invitation' };
        await putInOutbox(tx, [{ caseId, recipient, ...said, dedupeKey: caseId }], { now, state: 'waiting' });
      }),
    messages: () => everywhere(messages),
    passTime: async () => {
      await everywhere(passTime);
    },
    close: async () => {
      await web.destroy();
      await owner.destroy();
    },
  };
}

async function messages(tx: Tx): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`select id, state,
    (select count(*)::int from post_attempt a where a.message_id = o.id) as attempts from outbox o`.execute(tx);
  return rows;
}

async function passTime(tx: Tx): Promise<readonly []> {
  await sql`update post_attempt set began_at = began_at - interval '3 minutes' where ended_at is null`.execute(tx);
  await sql`update outbox set try_at = now() where state = 'waiting' and try_at > now()`.execute(tx);
  return [];
}
