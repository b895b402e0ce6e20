import type pg from 'pg';

/** The part somebody plays at the database; each is a login role of its own, none of them a superuser. */
export type DatabaseRole = 'owner' | 'web' | 'watch' | 'audit';

/** How to reach the database in each part; `database` names another one on the same server. */
export type DatabaseSettings = {
  readonly connection: (role: DatabaseRole, database?: string) => pg.PoolConfig;
};

/** Settings for a server of one's own, its four roles reached by a socket in a folder that only we may enter. */
export function settingsFromSocket(socketFolder: string, usual: string): DatabaseSettings {
  return {
    connection: (role, database = usual) => ({
      host: socketFolder,
      port: 5432,
      user: `convenor_${role}`,
      database,
      ssl: false,
    }),
  };
}

/**
 * Settings from DATABASE_URL. A role without a URL of its own connects with the main one and takes the role on at once,
 * so that row security applies even when the URL's user is mighty.
 */
export function settingsFromUrl(
  url: string,
  ownUrls: Partial<Record<DatabaseRole, string | undefined>> = {},
): DatabaseSettings {
  return {
    connection: (role, database) => {
      const own = ownUrls[role];
      const connectionString = withDatabase(own ?? url, database);
      if (own !== undefined || role === 'owner') return { connectionString };
      return { connectionString, options: `-c role=convenor_${role}` };
    },
  };
}

function withDatabase(url: string, database: string | undefined): string {
  if (database === undefined) return url;
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}
