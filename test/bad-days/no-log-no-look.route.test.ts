import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, connect } from '../../src/store/connect.ts';
import { addressesOf } from './everyone/addresses.ts';
import { ask, told } from './everyone/ask.ts';
import { type Everybody, type Visitors, at, openEverybody } from './everyone/everybody.ts';
import { givenAway } from './everyone/family.ts';
import { insiders } from './everyone/insiders.ts';
import { isOfCase } from './everyone/routes.ts';
import { type OpenForm, openForm } from './forms/open-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { type Places, placesAt } from './record/places.ts';
import type { Stage } from './record/stages.ts';
import { fingerprint } from './record/written.ts';

const stages: readonly Stage[] = [
  ...(['being written', 'waiting to be authorised', 'waiting for a slot', 'booked', 'about to be cancelled'] as const),
  ...(['in the meeting', 'ready to end', 'after the meeting', 'with a correction asked for'] as const),
];

let all: Everybody;
let places: Places;
let visitors: Visitors;
let owner: Database;
const forms: OpenForm[] = [];

beforeAll(async () => {
  all = await openEverybody();
  places = await placesAt(all, stages);
  visitors = await all.signIn();
  for (const known of knownForms.filter(({ stage }) => stages.includes(stage))) {
    const open = await openForm(known, at(visitors, known.who), places(known.stage));
    if (open !== null) forms.push(open);
  }
  owner = connect(all.settings, 'owner');
  await sql`revoke insert on access_log from convenor_web`.execute(owner);
}, 180_000);

afterAll(async () => {
  await owner.destroy();
  await all.close();
});

test('Nobody is shown anything while the access log cannot be written', { timeout: 120_000 }, async () => {
  for (const stage of stages)
    for (const who of insiders[stage])
      for (const route of all.routes.filter((each) => isOfCase(each) && each.method === 'GET')) {
        const [path = ''] = addressesOf(route, places(stage));
        const asked = await ask(visitors, who, route, path);
        expect.soft(givenAway(asked.body), told(asked)).toEqual([]);
        if (!isWatching(path)) expect.soft(asked.status, told(asked)).toBeGreaterThanOrEqual(400);
      }
});

/** Says only whether a meeting is on. */
const isWatching = (path: string): boolean => path.endsWith('/meeting/now');

test('neither a list nor the board', async () => {
  for (const path of ['/today', '/discussions', '/discussions?past=yes', '/board', '/board/plan'])
    for (const who of ['worker', 'manager', 'minutes-east', 'police']) {
      const { statusCode, body } = await at(visitors, who).get(path);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toMatch(/SD-\d/);
    }
});

/** Names its writer and its time itself, version by version, and saves itself every few seconds: it is not in the log. */
const writing = 'paper';

test('Nothing is added to the record either, but for writing in progress', async () => {
  expect(forms.length).toBeGreaterThan(40);
  const before = await fingerprint(all.house, { but: writing });
  for (const { send, filled, form } of forms) {
    const { statusCode } = await send(filled);
    expect.soft(statusCode, form.action).toBeGreaterThanOrEqual(400);
  }
  expect(await fingerprint(all.house, { but: writing })).toBe(before);
});
