import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { append, begin, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import type { Decided } from '../casefile/events.ts';
import { saveContact } from './contacts.ts';
import { putInOutbox } from './outbox.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
  const contact = { role: 'police', name: 'Duty desk', organisation: 'Police', telephone: '', area: null };
  for (const [authority, email] of [
    [here, 'Duty@police.example.org'],
    [elsewhere, 'duty@elsewhere.example.org'],
  ] as const)
    await withinAuthority(store.owner, authority, (tx) => saveContact(tx, { ...contact, email }));
});
afterAll(() => store.close());

const invited = (email: string): Decided => ({
  type: 'Invited',
  data: {
    invitation: {
      ...{ id: 'inv-1', role: 'police', agency: 'police', name: 'Duty desk', organisation: 'Police', email },
      ...{ telephone: '', mandatory: true, deputyFor: null },
    },
  },
});
const looked = (email: string): Decided => ({
  type: 'AddressConfirmed',
  data: { email, domain: 'new.example.org', freeWebmail: false, looksLike: null },
});
const record = (...events: readonly Decided[]) =>
  store.within(async (tx) => append(tx, (await begin(tx)).caseId, 1, ...events));

describe('An invitation, however it is written into the record', () => {
  test('goes to an address of the contact book, to one looked at in this case file, or to none', async () => {
    await record(invited('duty@POLICE.example.org'));
    await record(looked('jo@new.example.org'), invited('jo@new.example.org'));
    await record(invited(''));
  });

  test.each(['jo@unseen.example.org', 'duty@elsewhere.example.org'])(
    'never to %s, which this authority neither knew nor looked at',
    async (email) => {
      await expect(record(looked('jo@new.example.org'), invited(email))).rejects.toMatchObject({ sqlState: '23514' });
    },
  );
});

test.each(['', ' ', 'police', 'a@b c', 'one@example.org, two@example.org'])(
  'No message is written to “%s”',
  async (recipient) => {
    const message = { recipient, subject: 'S', body: 'B', calendar: null, kind: 'invitation', dedupeKey: 'one' };
    const put = store.within(async (tx) =>
      putInOutbox(tx, [{ ...message, caseId: (await begin(tx)).caseId }], { now: noon, state: 'kept' }),
    );
    await expect(put).rejects.toMatchObject({ sqlState: '23514' });
  },
);
