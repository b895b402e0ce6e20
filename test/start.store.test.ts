import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsFromSocket } from '../src/store/settings.ts';
import { databaseProcess, isAlive, type Running, runOurs, takePort, until, untilReady } from './running-convenor.ts';

// One story of one data folder: each test begins where the one before it ended.
let dataFolder: string;
let port: number;
let convenor: Running;

const start = () => runOurs('src/main.js', dataFolder, port);
const page = () => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'convenor-start-'));
  const free = await takePort();
  port = free.port;
  await free.release();
  convenor = start();
  await untilReady(convenor);
});

afterAll(async () => {
  convenor.process.kill('SIGKILL');
  await convenor.ended;
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a start prints one line with the address at which Convenor answers', async () => {
  expect(convenor.printed()).toMatch(new RegExp(`^[^\\n]*http://127.0.0.1:${port} [^\\n]*\\n$`));
  expect((await page()).status).toBeLessThan(400);
});

test.for(['src/main.js', 'src/reset.ts'] as const)(
  '%s beside it says that it is running, and touches nothing',
  async (it) => {
    const second = runOurs(it, dataFolder, port + 1);
    expect(await second.ended).toBe(1);
    const held = `Convenor is already running here at http://127.0.0.1:${port} (process ${convenor.process.pid ?? 0})`;
    expect(second.printed()).toBe(`${held}: stop it first with Ctrl-C.\n`);
    expect((await page()).status).toBeLessThan(400);
  },
);

test('a database that ends by itself is started again', async () => {
  const database = databaseProcess(dataFolder);
  process.kill(database, 'SIGKILL');
  await until(() => isAnswering());
  expect(databaseProcess(dataFolder)).not.toBe(database);
});

test('killed outright it leaves no process behind, and the next start finds what was written before', async () => {
  await ask(`CREATE TABLE written_before AS SELECT 'kept' AS what`);
  const database = databaseProcess(dataFolder);
  convenor.process.kill('SIGKILL');
  await convenor.ended;
  await until(() => !isAlive(database));

  convenor = start();
  await untilReady(convenor);
  expect(await ask('SELECT what FROM written_before')).toEqual([{ what: 'kept' }]);
});

test('Ctrl-C stops everything', async () => {
  const database = databaseProcess(dataFolder);
  convenor.process.kill('SIGINT');
  expect(await convenor.ended).toBe(0);
  expect(isAlive(database)).toBe(false);
  await expect(page()).rejects.toThrow();
});

test('a taken port is named in a sentence, and the database is stopped again', async () => {
  const taken = await takePort(port);
  convenor = start();
  await until(() => existsSync(join(dataFolder, 'database/cluster/postmaster.pid')));
  const database = databaseProcess(dataFolder);
  expect(await convenor.ended).toBe(1);
  expect(convenor.printed()).toContain(`Port ${port} is taken by another program`);
  expect(isAlive(database)).toBe(false);
  await taken.release();
});

test('a reset leaves nothing of what was kept', async () => {
  expect(await runOurs('src/reset.ts', dataFolder, port).ended).toBe(0);
  expect(readdirSync(dataFolder)).toEqual([]);
});

async function ask(question: string): Promise<unknown[]> {
  const client = new pg.Client(settingsFromSocket(join(dataFolder, 'database/socket'), 'convenor').connection('owner'));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows;
  } finally {
    await client.end();
  }
}

function isAnswering(): Promise<boolean> {
  return ask('SELECT 1').then(
    () => true,
    () => false,
  );
}
