import { sql } from 'kysely';
import { beginCaseFile } from '../../src/store/case-files.ts';
import type { Tx } from '../../src/store/connect.ts';
import { saveNotices } from '../../src/store/notices.ts';
import { type Reader, readers } from './choices.ts';

/** A notice to be laid. */
export interface Laid {
  readonly authority: string;
  /** So many seconds from now, by the database's clock. */
  readonly seconds: number;
  readonly urgent: boolean;
  readonly reader: Reader;
}

/** Puts it in the table for a new case file, whose id is answered. What can wait is due in two months. */
export async function lay(tx: Tx, { seconds, urgent, reader }: Laid): Promise<string> {
  const { rows } = await sql<{ at: string; later: string }>`select now() + ${seconds} * interval '1 second' as at,
    now() + interval '60 days' as later`.execute(tx);
  const { at = '', later = '' } = rows[0] ?? {};
  const { caseId } = await beginCaseFile(tx, at);
  const step = urgent ? ('late' as const) : ('before' as const);
  const notice = {
    ...{ key: `meeting-held/${step}/${reader}`, step, urgent, title: 'Hold the meeting', clauses: ['BR-014'] },
    ...{ owner: { kind: 'address' as const, address: readers[reader] }, subject: 'inv-1' },
    ...{ dueAt: urgent ? at : later, tellAt: at },
  };
  await saveNotices(tx, caseId, { word: 'meeting', notices: [notice] });
  return caseId;
}

export const meet = (tx: Tx, caseId: string): Promise<void> =>
  saveNotices(tx, caseId, { word: 'meeting', notices: [] });
