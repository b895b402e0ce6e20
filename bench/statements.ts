import pg from 'pg';
import { z } from 'zod';
import { administrator } from '../src/store/embedded/server-process.ts';
import { startEmbedded } from '../src/store/embedded/start-embedded.ts';

/** What PostgreSQL did for the web: statements run, blocks of 8 kB looked at, rows found, milliseconds. */
export interface Work {
  readonly statements: number;
  readonly blocks: number;
  readonly rows: number;
  readonly milliseconds: number;
}

const workSchema = z.object({
  statements: z.coerce.number(),
  blocks: z.coerce.number(),
  rows: z.coerce.number(),
  milliseconds: z.coerce.number(),
});

const sums = `
  select coalesce(sum(calls), 0) as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0) as blocks,
    coalesce(sum(rows), 0) as rows, coalesce(sum(total_exec_time), 0) as milliseconds
  from pg_stat_statements where userid = 'convenor_web'::regrole and toplevel`;

/** Has the embedded database count statements from its next start on. */
export async function countStatements(dataFolder: string): Promise<void> {
  const { socketFolder, stop } = await startEmbedded({ dataFolder });
  const client = new pg.Client(administrator(socketFolder, 'convenor'));
  await client.connect();
  await client.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await client.query('create extension pg_stat_statements');
  await client.end();
  await stop();
}

/** What the database did for the web while `work` went on. */
export async function workDone(socketFolder: string, work: () => Promise<unknown>): Promise<Work> {
  const client = new pg.Client(administrator(socketFolder, 'convenor'));
  await client.connect();
  try {
    await client.query('select pg_stat_statements_reset()');
    await work();
    return workSchema.parse((await client.query(sums)).rows[0]);
  } finally {
    await client.end();
  }
}
