import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { type AllKinds, dutiesOfAllKinds } from '../../../../test/duties-of-all-kinds.ts';
import { connect } from '../../../store/connect.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let bradford: Bradford;
let cases: AllKinds;

beforeAll(async () => {
  bradford = await openBradford();
  cases = await dutiesOfAllKinds(bradford);
  const owner = connect(bradford.settings, 'owner');
  await withinAuthority(owner, 'bradford', (tx) =>
    sql`update notice set told_at = '2026-11-20T09:00:20Z' where step = 'late' and case_id = ${cases.late}`.execute(tx),
  );
  await owner.destroy();
});
afterAll(() => bradford.close());

const see = async (who: string, kind: keyof AllKinds) =>
  (await bradford.as(who)).get(`/discussions/${cases[kind]}/duties`);

describe('The duties of a discussion', () => {
  test.each(['worker', 'manager', 'service-manager', 'minutes-east'])('are for %s, who runs it', async (who) => {
    for (const kind of ['late', 'dueSoon', 'unexplained', 'met'] as const) {
      const { statusCode, body } = await see(who, kind);
      expect(statusCode).toBe(200);
      expect(body).toContain('Hold the strategy meeting');
    }
  });

  test.each(['minutes-west', 'other-manager', 'other-worker', 'police', 'health'])('are not for %s', async (who) => {
    for (const kind of ['late', 'met'] as const) expect((await see(who, kind)).statusCode).toBe(403);
  });

  test('that there is not are not found', async () => {
    expect((await (await bradford.as('manager')).get('/discussions/nowhere/duties')).statusCode).toBe(404);
  });

  test('say who was told when, and who will be', async () => {
    const { body } = await see('manager', 'late');
    expect(body).toContain('Helen Fairweather was told today 09:00 that it was late.');
    expect((await see('manager', 'inTime')).body).toContain(
      'Helen Fairweather will be told tomorrow 11:20 if it is late by then.',
    );
  });

  test('say what started and ended them, how late they were, and lead to where the reason is given', async () => {
    const { body } = await see('manager', 'unexplained');
    expect(body).toContain('Done 5 h late');
    expect(body).toContain('Started Wednesday 18 November 09:00, when the meeting was decided');
    expect(body).toContain('Met yesterday 14:00, when the meeting began');
    expect(body).toContain(`href="/discussions/${cases.unexplained}/lateness/meeting-held-24h"`);
  });

  test('stand in the groups that people ask for, and then comes what was departed from', async () => {
    const { body } = await see('minutes-east', 'met');
    const titles = [...body.matchAll(/<h2 class="govuk-heading-m">([^<]*) </g)].map(([, title]) => title);
    expect(titles).toEqual(['To do', 'Done', 'Times to ask for something', 'Not needed here', 'Departures']);
  });
});
