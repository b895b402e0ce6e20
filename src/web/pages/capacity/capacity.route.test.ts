import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepUnbooked } from '../../../application/keep-unbooked.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { policeOnLeave } from '../../../../test/police-on-leave.ts';

let bradford: Bradford;
let late: string;
const now = '2026-11-20T09:00:00Z';

beforeAll(async () => {
  bradford = await openBradford(now);
  await policeOnLeave(bradford, { from: '2026-11-20T08:00:00Z', to: '2026-11-20T11:00:00Z' });
  const journey = journeyOf(bradford);
  const decidedAt = '2026-11-19T10:30:00Z'; // due at 10:30
  late = await journey.booked('2026-11-20T11:00:00Z', { decidedAt });
  await journey.booked('2026-11-20T10:00:00Z', { decidedAt: '2026-11-19T16:00:00Z' });
  await journey.booked('2026-11-20T14:00:00Z', { decidedAt: '2026-11-19T16:00:00Z' });
});
afterAll(() => bradford.close());

const see = async (who: string, query = '') => (await bradford.as(who)).get(`/capacity${query}`);
const text = (body: string): string => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('Where capacity failed', () => {
  test('is counted by agency and week: a late booking and one without the police, not the one in time', async () => {
    const { statusCode, body } = await see('service-manager');
    expect(statusCode).toBe(200);
    expect(text(body)).toContain('Week of 16 November 2026');
    expect(text(body)).toMatch(/Police , Week of 16 November 2026: the requests 2 1 booked late, 30 min together/);
    expect(text(body)).not.toContain('desk: full');
  });

  test('has the list behind each figure: what was asked for, what was offered, and why', async () => {
    const body = text((await see('service-manager', '?week=2026-11-16&cause=agency&of=police')).body);
    expect(body).toContain('Asked for By today 10:30 Offered today 11:00, 30 min late');
    expect(body).toContain('Why Held late. Police cannot come today 09:00 to 11:00 (on leave).');
    expect(body).toContain(
      'Why Held without somebody who must come. Police cannot come today 10:00 to 11:00 (on leave).',
    );
  });

  test('says nothing of the family, and leads to a discussion only those who may read it', async () => {
    const { body } = await see('service-manager', '?week=2026-11-16&cause=agency&of=police');
    expect(body).not.toMatch(/Wrenfield|Pell|Harebell/);
    expect(body).toContain(`href="/discussions/${late}"`);
  });

  test.each([
    ['a week that is none', '?week=2026-13-45&cause=agency&of=police'],
    ['a cause that is none', "?week=2026-11-16&cause=' or 1=1&of=police"],
    ['an agency that is none', '?week=2026-11-16&cause=agency&of=<script>'],
  ])('%s shows no list and does no harm', async (_, query) => {
    const { statusCode, body } = await see('service-manager', query);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('Asked for');
  });

  test('says what was so when it was asked for, though it was booked afterwards', async () => {
    const body = text((await see('service-manager', '?week=2026-11-16&cause=agency&of=police')).body);
    expect(body).toContain('Offered Nothing in time, when it was asked for');
    expect(body).toContain(
      'Why No time in time had everybody when it was asked for. Police cannot come today 09:00 to 11:00 (on leave).',
    );
  });

  test.each(['minutes-east', 'manager', 'worker', 'police'])('is not for %s', async (who) => {
    const { statusCode, body } = await see(who);
    expect(statusCode).toBe(403);
    expect(body).not.toMatch(/SD-\d/);
  });

  test('is in the menu of those who see it alone', async () => {
    expect((await (await bradford.as('service-manager')).get('/today')).body).toContain('href="/capacity"');
    expect((await (await bradford.as('manager')).get('/today')).body).not.toContain('href="/capacity"');
  });
});

describe('A request that nobody books', () => {
  const police = '?week=2026-11-23&cause=agency&of=police';

  beforeAll(async () => {
    await policeOnLeave(bradford, { from: '2026-11-23T08:00:00Z', to: '2026-11-24T12:00:00Z' });
    bradford.setClock('2026-11-23T09:00:00Z');
    await journeyOf(bradford).waiting(); // until 09:00 the day after
  });

  test('counts as soon as it is asked for, where nothing in time has everybody', async () => {
    expect(text((await see('service-manager', police)).body)).toContain(
      'Offered Nothing in time, when it was asked for',
    );
  });

  test('counts at its limit, once, however many processes look and however often', async () => {
    bradford.setClock('2026-11-24T08:59:00Z');
    await keepUnbooked(bradford.house);
    expect(text((await see('service-manager', police)).body)).not.toContain('Nothing by its limit');
    bradford.setClock('2026-11-24T09:30:00Z');
    await Promise.all([keepUnbooked(bradford.house), keepUnbooked(bradford.house)]);
    await keepUnbooked(bradford.house);
    const body = text((await see('service-manager', police)).body);
    expect(body).toMatch(/Police , Week of 23 November 2026: the requests 1 1 not booked by its limit/);
    expect(body.match(/Offered Nothing by its limit/g)).toHaveLength(1);
    expect(body).toContain('Why Not booked by its limit. Police cannot come yesterday 09:00');
  });
});
