import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { connect } from '../../../store/connect.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let bradford: Bradford;

beforeAll(async () => {
  bradford = await openBradford();
});
afterAll(() => bradford.close());

const path = '/being-told';
const see = async (who: string) => (await (await bradford.as(who)).get(path)).body;
const choices = async () => {
  const owner = connect(bradford.settings, 'owner');
  const { rows } = await withinAuthority(owner, 'bradford', (tx) =>
    sql<{
      address: string;
      what: string;
    }>`select address, what_can_wait as what from telling_choice order by address`.execute(tx),
  );
  await owner.destroy();
  return rows;
};

const chosen = /name="told-([^"]+)" type="radio" value="(\w+)" checked/g;
const chosenIn = (body: string) => [...body.matchAll(chosen)].map(([, index, value]) => [index, value]);

test.each(['worker', 'manager', 'minutes-east', 'service-manager', 'police'])(
  '%s is told once a day until they choose, and that nobody switches off what is urgent',
  async (who) => {
    const body = await see(who);
    expect(body).toContain('nobody can switch this off');
    expect(chosenIn(body)[0]).toEqual([bradford.person(who).email, 'daily']);
    expect(body).not.toMatch(/urgent"|name="late/);
  },
);

test('everybody finds it from Today', async () => {
  expect((await (await bradford.as('police')).get('/today')).body).toContain(`href="${path}"`);
});

test('a choice is saved for every address that somebody answers for, and shown again', async () => {
  const police = await bradford.as('police');
  const fields = Object.fromEntries(chosenIn(await see('police')).map(([index]) => [`told-${String(index)}`, 'each']));
  const sent = await police.post(path, fields);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${path}?done=saved`]);
  const body = (await police.get(`${path}?done=saved`)).body;
  expect(body).toContain('Your choice is saved.');
  expect(chosenIn(body).every(([, value]) => value === 'each')).toBe(true);
  expect((await choices()).map(({ what }) => what)).toEqual(Object.values(fields));
  expect(chosenIn(await see('worker'))[0]?.[1]).toBe('daily');
});

test('what is no answer is asked for again, and changes nothing', async () => {
  const before = await choices();
  const { statusCode, body } = await (await bradford.as('worker')).post(path, {
    [`told-${bradford.person('worker').email}`]: 'never-anything',
  });
  expect(statusCode).toBe(422);
  expect(body).toContain('Choose how you want to be told');
  expect(await choices()).toEqual(before);
});

test('nobody chooses for an address that is not theirs', async () => {
  const before = await choices();
  await (await bradford.as('worker')).post(path, {
    [`told-${bradford.person('worker').email}`]: 'daily',
    'told-police@example.org': 'none',
  });
  const after = await choices();
  expect(after.filter(({ what }) => what === 'none')).toEqual([]);
  expect(after).toHaveLength(before.length + 1);
});

test('whoever has not signed in is led to do so', async () => {
  const answer = await bradford.app.inject(path);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?next=%2Fbeing-told']);
});
