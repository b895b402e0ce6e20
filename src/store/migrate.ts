import { type Migration, Migrator } from 'kysely/migration';
import { connect } from './connect.ts';
import * as roles from './migrations/0001-roles.ts';
import * as people from './migrations/0002-people.ts';
import * as record from './migrations/0003-record.ts';
import * as readModels from './migrations/0004-read-models.ts';
import * as post from './migrations/0005-post.ts';
import * as sessions from './migrations/0006-sessions.ts';
import * as toDos from './migrations/0007-to-dos.ts';
import * as lateToDos from './migrations/0008-late-to-dos.ts';
import * as sessionFound from './migrations/0009-session-found.ts';
import * as notices from './migrations/0010-notices.ts';
import * as digests from './migrations/0011-digests.ts';
import * as duties from './migrations/0012-duties.ts';
import * as following from './migrations/0013-following.ts';
import * as taken from './migrations/0014-taken.ts';
import * as diaries from './migrations/0015-diaries.ts';
import * as offered from './migrations/0016-offered.ts';
import * as sending from './migrations/0019-post.ts';
import * as whoAnswers from './migrations/0020-who-answers.ts';
import * as offeredNothing from './migrations/0021-offered-nothing.ts';
import * as chairInstead from './migrations/0023-chair-instead.ts';
import * as addresses from './migrations/0025-addresses.ts';
import type { DatabaseSettings } from './settings.ts';

/** In order. A migration that has been released is never changed: add another. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-roles': roles,
  '0002-people': people,
  '0003-record': record,
  '0004-read-models': readModels,
  '0005-post': post,
  '0006-sessions': sessions,
  '0007-to-dos': toDos,
  '0008-late-to-dos': lateToDos,
  '0009-session-found': sessionFound,
  '0010-notices': notices,
  '0011-digests': digests,
  '0012-duties': duties,
  '0013-following': following,
  '0014-taken': taken,
  '0015-diaries': diaries,
  '0016-offered': offered,
  '0019-post': sending,
  '0020-who-answers': whoAnswers,
  '0021-offered-nothing': offeredNothing,
  '0023-chair-instead': chairInstead,
  '0025-addresses': addresses,
};

/**
 * Brings the database up to date, as its owner and under a lock, so that several processes may start at once.
 * Throws `DatabaseUnavailable`, or what a migration failed with after undoing it.
 */
export async function migrate(settings: DatabaseSettings, database?: string): Promise<void> {
  const db = connect(settings, 'owner', database);
  try {
    const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('The migration failed.', { cause: error });
  } finally {
    await db.destroy();
  }
}
