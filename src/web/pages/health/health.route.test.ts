import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { connect } from '../../../store/connect.ts';
import { settingsFromUrl } from '../../../store/settings.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { buildServer } from '../../server.ts';

let bradford: Bradford;

beforeAll(async () => {
  bradford = await openBradford();
  await journeyOf(bradford).waiting();
});
afterAll(() => bradford.close());

const ask = (path: string) => bradford.app.inject(path);

const asOwner = async (statement: ReturnType<typeof sql>) => {
  const owner = connect(bradford.settings, 'owner');
  await withinAuthority(owner, 'bradford', (tx) => statement.execute(tx));
  await owner.destroy();
};

/** Has every notice be told so many seconds from now, by the database's clock. */
const tellIn = (seconds: number) => asOwner(sql`update notice set tell_at = now() + ${seconds} * interval '1 second'`);

const metric = async (line: string): Promise<number> => {
  const { body } = await ask('/metrics');
  return Number(
    body
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length),
  );
};

const away = async () =>
  buildServer(
    { ...bradford.house, db: connect(settingsFromUrl('postgres://nobody@127.0.0.1:1/nothing')) },
    { log: null },
  );

describe('whether it is ready', () => {
  test('it is, while every notice has its time ahead or has only just passed it', async () => {
    for (const seconds of [600, -30]) {
      await tellIn(seconds);
      const { statusCode, body } = await ask('/health/ready');
      expect([statusCode, body]).toEqual([200, 'ready\n']);
    }
  });

  test('it says so when somebody should have been told of a duty over a minute ago; its pages still work', async () => {
    await tellIn(-61);
    const { statusCode, body } = await ask('/health/ready');
    expect(statusCode).toBe(200);
    expect(body).toContain('a duty is overdue for notice by more than 60 s');
  });

  test('it is not, and says why, while the database is away', async () => {
    const stranded = await away();
    const { statusCode, body } = await stranded.inject('/health/ready');
    expect([statusCode, body]).toEqual([503, 'the database does not answer\n']);
    expect((await stranded.inject('/health/live')).statusCode).toBe(200);
    await stranded.close();
  });
});

describe('the measures', () => {
  test('count what waits and what is overdue', async () => {
    await tellIn(600);
    const waiting = await metric('convenor_notices{state="waiting"}');
    expect(waiting).toBeGreaterThan(0);
    expect(await metric('convenor_notices{state="overdue"}')).toBe(0);
    expect(await metric('convenor_notice_overdue_seconds')).toBe(0);
    await tellIn(-100);
    expect(await metric('convenor_notices{state="waiting"}')).toBe(0);
    expect(await metric('convenor_notices{state="overdue"}')).toBe(waiting);
    expect(await metric('convenor_notice_overdue_seconds')).toBeGreaterThanOrEqual(100);
    expect(await metric('convenor_digests{state="waiting"}')).toBe(0);
    expect(await metric('convenor_notice_lateness_seconds{quantile="0.99"}')).toBe(0);
    expect(await metric('convenor_uptime_seconds')).toBeGreaterThan(0);
    expect(await metric('convenor_database_up')).toBe(1);
  });

  test('say how late notices were told lately, from when they could have been', async () => {
    await asOwner(sql`update notice set told_at = put_at + interval '7 seconds', tell_at = put_at - interval '1 hour'`);
    expect(await metric('convenor_notice_lateness_seconds{quantile="0.5"}')).toBe(7);
    expect(await metric('convenor_notice_lateness_seconds{quantile="1"}')).toBe(7);
    await asOwner(sql`update notice set told_at = null`);
  });

  test('count of the post what waits to be sent or is in doubt, and how old it is; not what is done with', async () => {
    expect(await metric('convenor_outbox_messages{state="waiting"}')).toBe(0);
    await asOwner(sql`alter table outbox disable trigger moves`);
    await asOwner(sql`update outbox set state = 'unsure', created_at = now() - interval '1 hour'`);
    expect(await metric('convenor_outbox_messages{state="unsure"}')).toBeGreaterThan(0);
    expect(await metric('convenor_outbox_oldest_seconds{state="unsure"}')).toBeGreaterThanOrEqual(3600);
    await asOwner(sql`update outbox set state = 'bounced'`);
    expect(await metric('convenor_outbox_messages{state="undelivered"}')).toBeGreaterThan(0);
    await asOwner(sql`update outbox set state = 'sent'`);
    await asOwner(sql`alter table outbox enable always trigger moves`);
    expect(await metric('convenor_outbox_messages{state="unsure"}')).toBe(0);
    expect((await ask('/metrics')).body).not.toContain('"sent"');
  });

  test('are numbers: each line is a comment of ours, or a name of ours, a state and a number', async () => {
    const { body, headers } = await ask('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    for (const line of body.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) convenor_\w+ .+|convenor_\w+(\{(state="\w+"|quantile="[0-9.]+")\})? [0-9.e+]+)$/,
      );
  });

  test('say that the database is away, and nothing of what only it knows', async () => {
    const stranded = await away();
    const { statusCode, body } = await stranded.inject('/metrics');
    expect(statusCode).toBe(200);
    expect(body).toContain('convenor_database_up 0\n');
    expect(body).not.toContain('convenor_notices');
    await stranded.close();
  });
});

describe('the horizon of the calendar', () => {
  test('is a number of days among the measures, and no word of it while it is a year away', async () => {
    expect(await metric('convenor_calendar_days_left')).toBeGreaterThan(366);
    expect((await ask('/health/ready')).body).not.toContain('Bank holidays');
  });

  test('is said by /health/ready from a year before it, and makes nothing unready', async () => {
    bradford.setClock('2028-02-01T09:00:00Z');
    expect(await metric('convenor_calendar_days_left')).toBe(334);
    const { statusCode, body } = await ask('/health/ready');
    expect(statusCode).toBe(200);
    expect(body).toContain('Bank holidays are known to 31 December 2028');
  });
});
