import type { House } from '../src/application/house.ts';
import { appendEvents } from '../src/store/append-events.ts';
import { beginCaseFile } from '../src/store/case-files.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { print } from './figure.ts';
import { authority } from './live-cases.ts';

const clients = 20;
const each = 100;

/** Twenty clients append an event at a time to case files of their own, each in a transaction that waits for the disk. */
export async function appendToStore(house: House): Promise<void> {
  const now = house.clock().toString();
  const actor = { personId: 'bench', name: 'Bench', role: 'minute-taker', agency: 'social-care' };
  const begin = () => withinAuthority(house.db, authority, (tx) => beginCaseFile(tx, now));
  const files = await Promise.all(Array.from({ length: clients }, begin));
  const began = performance.now();
  await Promise.all(
    files.map(async ({ caseId }) => {
      for (let expectedVersion = 0; expectedVersion < each; expectedVersion += 1) {
        const events = [{ type: 'RequestReturned', data: { reason: 'To be measured.' } }] as const;
        await withinAuthority(house.db, authority, (tx) =>
          appendEvents(tx, { caseId, expectedVersion, events, actor, now }),
        );
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  print({
    figure: 'appends a second, by the store alone',
    value: (clients * each) / seconds,
    unit: 'appends/s',
    clients,
    appends: clients * each,
  });
}
