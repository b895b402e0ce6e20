import { sql } from 'kysely';
import { saveAuthority } from '../../src/store/authorities.ts';
import { beginCaseFile } from '../../src/store/case-files.ts';
import { connect, type Database } from '../../src/store/connect.ts';
import { saveNotices } from '../../src/store/notices.ts';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import type { DutyNotice } from '../../src/timescales/duty-notices.ts';

export const authorities = ['westmoor', 'eastmoor', 'northmoor'] as const;

/** The tables that a run fills and looks into. */
export interface Ledger {
  readonly web: Database;
  /** Puts a notice of a new case file in the table, to be told so many seconds from now by the database's clock. */
  readonly lay: (authority: string, seconds: number) => Promise<void>;
  /** Everything laid since the last call of `clear`, and what became of it. */
  readonly read: () => Promise<readonly Laid[]>;
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One notice, and the messages there are of it. Instants in milliseconds since 1970. */
export interface Laid {
  readonly name: string;
  readonly tellAt: number;
  readonly toldAt: number | null;
  readonly messages: number;
  /** When its message was written; it must be when the notice was marked. */
  readonly writtenAt: number | null;
}

export async function openLedger(settings: DatabaseSettings): Promise<Ledger> {
  const [web, owner] = [connect(settings, 'web'), connect(settings, 'owner')];
  for (const id of authorities) await saveAuthority(owner, { id, name: id });
  return {
    web,
    lay: (authority, seconds) => lay(web, authority, seconds),
    read: async () => (await Promise.all(authorities.map((authority) => read(web, authority)))).flat(),
    clear: async () => {
      for (const authority of authorities)
        await withinAuthority(owner, authority, async (tx) => {
          await sql`delete from outbox`.execute(tx);
          await sql`truncate notice`.execute(tx);
        });
    },
    close: async () => {
      await web.destroy();
      await owner.destroy();
    },
  };
}

function lay(web: Database, authority: string, seconds: number): Promise<void> {
  return withinAuthority(web, authority, async (tx) => {
    const { rows } = await sql<{ at: string }>`select now() + ${seconds} * interval '1 second' as at`.execute(tx);
    const at = rows[0]?.at ?? '';
    const { caseId } = await beginCaseFile(tx, at);
    const owner = { kind: 'address', address: 'police@example.org' } as const;
    const notice: DutyNotice = {
      ...{ key: `meeting-held/late/${at}`, step: 'late', title: 'Hold the meeting', clauses: ['BR-014'] },
      ...{ owner, subject: 'inv-1', dueAt: at, tellAt: at },
    };
    await saveNotices(tx, caseId, { word: 'meeting', notices: [notice] });
  });
}

function read(web: Database, authority: string): Promise<readonly Laid[]> {
  return withinAuthority(web, authority, async (tx) => {
    const { rows } = await sql<Laid>`
      select n.case_id || ' ' || n.key as name, extract(epoch from n.tell_at)::float8 * 1000 as "tellAt",
        extract(epoch from n.told_at)::float8 * 1000 as "toldAt", count(o.id)::int as messages,
        extract(epoch from max(o.created_at))::float8 * 1000 as "writtenAt"
      from notice n left join outbox o on o.case_id = n.case_id group by n.authority_id, n.case_id, n.key`.execute(tx);
    return rows;
  });
}
