import { noteBounce } from '../../src/store/bounces.ts';
import { connect, type Tx } from '../../src/store/connect.ts';
import { claimPost, endAttempt } from '../../src/store/post.ts';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';

const asWatch = async <Result>(settings: DatabaseSettings, authority: string, work: (tx: Tx) => Promise<Result>) => {
  const watch = connect(settings, 'watch');
  try {
    return await withinAuthority(watch, authority, work);
  } finally {
    await watch.destroy();
  }
};

/** Has the first message about a case file to an address come back, as when the mailbox is not there. Answers its id. */
export const letterComesBack = (
  settings: DatabaseSettings,
  { caseId, to, authority = 'bradford' }: { readonly caseId: string; readonly to: string; readonly authority?: string },
): Promise<string> =>
  asWatch(settings, authority, async (tx) => {
    const query = tx.selectFrom('outbox').select('id').where('case_id', '=', caseId).where('recipient', '=', to);
    const { id } = await query.orderBy('position').executeTakeFirstOrThrow();
    await noteBounce(tx, id, '5.1.1 550 No such mailbox here');
    return id;
  });

/** Has the line be lost while a message that waits is sent, so that nobody knows whether it was. */
export const lineIsLost = (settings: DatabaseSettings, authority = 'bradford'): Promise<string> =>
  asWatch(settings, authority, async (tx) => {
    const [claim] = await claimPost(tx, { worker: 'a test', limit: 1 });
    if (claim === undefined) throw new Error('nothing waits to be sent');
    const answer = 'The connection was closed.';
    await endAttempt(tx, claim, { outcome: 'unsure', answer, serverId: null, canBeAsked: false });
    return claim.id;
  });
