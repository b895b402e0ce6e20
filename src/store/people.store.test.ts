import { afterAll, beforeAll, expect, test } from 'vitest';
import { elsewhere, here, openStore, type TestStore } from '../../test/store.ts';
import { listAuthorities, saveAuthority } from './authorities.ts';
import { listContacts, saveContact } from './contacts.ts';
import { findPeopleByEmail, findPerson, listPeople, type Person, savePerson } from './people.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
const person = (id: string, role: string, addresses: readonly string[]): Person => ({
  ...{ id, name: `Person ${id}`, role, agency: 'police', jobTitle: role, email: `${id}@Example.org` },
  ...{ telephone: '01632 960002', desk: null, team: 'North', addresses, demonstration: true },
});
const contact = {
  ...{ role: 'police', name: 'Referral desk', organisation: 'Police', email: 'Desk@police.example.org' },
  ...{ telephone: '01632 960003', area: null },
};

beforeAll(async () => {
  store = await openStore();
  await withinAuthority(store.owner, here, async (tx) => {
    await savePerson(tx, person('b', 'police', ['Desk@police.example.org']));
    await savePerson(tx, person('a', 'police', []));
    await savePerson(tx, person('c', 'health', []));
    await savePerson(tx, { ...person('c', 'health', []), name: 'Person c, married' });
    await saveContact(tx, contact);
    await saveContact(tx, { ...contact, telephone: '01632 960004' });
  });
});
afterAll(() => store.close());

test('people are found by id, by role, and by any address they answer for', async () => {
  const found = await store.within(async (tx) => ({
    one: await findPerson(tx, 'c'),
    none: await findPerson(tx, 'nobody'),
    role: (await listPeople(tx, 'police')).map(({ id }) => id),
    all: (await listPeople(tx)).map(({ id }) => id),
    desk: (await findPeopleByEmail(tx, ['DESK@police.example.org'])).map(({ id }) => id),
    own: (await findPeopleByEmail(tx, ['a@example.org', 'c@example.org'])).map(({ id }) => id),
  }));
  expect(found).toMatchObject({
    one: { id: 'c', name: 'Person c, married', addresses: ['c@example.org'] },
    none: null,
  });
  expect(found).toMatchObject({ role: ['a', 'b'], all: ['a', 'b', 'c'], desk: ['b'], own: ['a', 'c'] });
});

test('the contact book holds each contact once, as it is now', async () => {
  const kept = { ...contact, email: 'desk@police.example.org', telephone: '01632 960004' };
  expect(await store.within((tx) => listContacts(tx))).toEqual([kept]);
  expect(await store.within((tx) => listContacts(tx, 'health'))).toEqual([]);
});

test('another authority knows none of them', async () => {
  const theirs = await withinAuthority(store.web, elsewhere, async (tx) => [
    await findPerson(tx, 'a'),
    await listPeople(tx),
    await listContacts(tx),
  ]);
  expect(theirs).toEqual([null, [], []]);
});

test('authorities are listed by name, and can be renamed', async () => {
  await saveAuthority(store.owner, { id: elsewhere, name: 'Zeastmoor' });
  expect((await listAuthorities(store.web)).map(({ name }) => name)).toEqual(['Westmoor', 'Zeastmoor']);
});
