import { messageNamedByServer, noteBounce } from '../store/bounces.ts';
import type { Database, Tx } from '../store/connect.ts';
import { listAuthorities } from '../store/authorities.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { BounceReport } from './bounce-report.ts';

/** `<id@domain>`, or the id alone as we gave it to the server beside the message. */
const ours = (name: string): string => name.replaceAll(/[<>]|@.*/gu, '');

async function noteIn(tx: Tx, { names, said }: BounceReport): Promise<boolean> {
  for (const name of names) {
    const id = (await messageNamedByServer(tx, name)) ?? ours(name);
    if (await noteBounce(tx, id, said)) return true;
  }
  return false;
}

/** Notes that a message came back, in whichever authority it is; the same report twice is one. Answers whether it is ours. */
export async function takeBounce(db: Database, report: BounceReport): Promise<boolean> {
  for (const { id } of await listAuthorities(db))
    if (await withinAuthority(db, id, (tx) => noteIn(tx, report))) return true;
  return false;
}
