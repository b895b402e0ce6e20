import { inject } from 'vitest';
import type { Actor, Decided } from '../src/casefile/events.ts';
import { appendEvents } from '../src/store/append-events.ts';
import { saveAuthority } from '../src/store/authorities.ts';
import { beginCaseFile } from '../src/store/case-files.ts';
import { connect, connectAs, type Database, type Tx } from '../src/store/connect.ts';
import type { Discussion } from '../src/store/discussions.ts';
import type { DatabaseSettings } from '../src/store/settings.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { administratorOf } from './database-server.ts';
import { freshDatabase } from './postgres.ts';

/** A database of its own for one test file, with two invented authorities and a connection in every role. */
export interface TestStore {
  readonly settings: DatabaseSettings;
  readonly web: Database;
  readonly owner: Database;
  readonly watch: Database;
  readonly audit: Database;
  /** As the server's superuser, which nothing of ours ever is. */
  readonly administrator: Database;
  /** Work of the web role within the first authority. */
  readonly within: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export const [here, elsewhere] = ['westmoor', 'eastmoor'] as const;
export const noon = '2026-11-20T12:00:00Z';

export async function openStore(): Promise<TestStore> {
  const { settings, drop } = await freshDatabase();
  const roles = {
    web: connect(settings, 'web'),
    owner: connect(settings, 'owner'),
    watch: connect(settings, 'watch'),
    audit: connect(settings, 'audit'),
    administrator: connectAs(administratorIn(settings), 'owner'),
  };
  await saveAuthority(roles.owner, { id: here, name: 'Westmoor' });
  await saveAuthority(roles.owner, { id: elsewhere, name: 'Eastmoor' });
  return {
    settings,
    ...roles,
    within: (work) => withinAuthority(roles.web, here, work),
    close: async () => {
      for (const db of Object.values(roles)) await db.destroy();
      await drop();
    },
  };
}

function administratorIn(settings: DatabaseSettings) {
  const server = inject('databaseServer');
  const owner = settings.connection('owner');
  return server.kind === 'socket' ? { ...administratorOf(server), database: owner.database } : owner;
}

export const actor: Actor = { personId: 'sw-1', name: 'Ines Okafor', role: 'social-worker', agency: 'social-care' };

/** A case file with its first event. */
export async function begin(tx: Tx): Promise<{ readonly caseId: string; readonly reference: string }> {
  const begun = await beginCaseFile(tx, noon);
  await append(tx, begun.caseId, 0, { type: 'RequestBegun', data: { reference: begun.reference, protocolVersion: 1 } });
  return begun;
}

export const append = (tx: Tx, caseId: string, expectedVersion: number, ...events: readonly Decided[]) =>
  appendEvents(tx, { caseId, expectedVersion, events, actor, now: noon });

/** An event of no consequence that tells one writer from another. */
export const returned = (reason: string): Decided => ({ type: 'RequestReturned', data: { reason } });

/** A discussion's row, waiting at the east desk; give what matters to the test. */
export const discussionOf = (about: Partial<Discussion> & Pick<Discussion, 'caseId' | 'reference'>): Discussion => ({
  ...{ status: 'waiting', isOpen: true, desk: 'east', urgency: 'within-24-hours', caseType: null, childrenCount: 1 },
  ...{ summary: {}, begunAt: noon, meetBy: null, startsAt: null, endsAt: null, bookedAt: null },
  ...{ socialWorkerId: 'sw-1', teamManagerId: null, serviceManagerId: null, updatedVersion: 1 },
  ...about,
});
