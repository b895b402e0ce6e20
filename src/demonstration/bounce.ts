import { noteBounce } from '../store/bounces.ts';
import { connect } from '../store/connect.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { withinAuthority } from '../store/within-authority.ts';

interface CameBack {
  readonly authority: string;
  readonly recipient: string;
}

/** Has the last invitation to an address come back, as if its mailbox were not there: the desk has to ring. */
export const comeBack = async (settings: DatabaseSettings, { authority, recipient }: CameBack): Promise<void> => {
  const watch = connect(settings, 'watch');
  try {
    await withinAuthority(watch, authority, async (tx) => {
      const message = await tx
        .selectFrom('outbox')
        .select('id')
        .where('recipient', '=', recipient)
        .where('kind', '=', 'invitation')
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (message !== undefined) await noteBounce(tx, message.id, '550 5.1.1 There is no mailbox of this name');
    });
  } finally {
    await watch.destroy();
  }
};
