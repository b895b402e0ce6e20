import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { whomToRing } from './whom-to-ring.ts';
import { whoChairs } from './who-chairs.ts';

const protocols = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));
const nothing = { numbers: new Map<string, string>(), book: [], rota: [] };
const minute = 60_000;
const instantAt = (epochMilliseconds: number) => Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);

/** Somebody, by name or as a sentence, for each agency, and somebody who chairs. */
const somebodyAnswers = (at: Temporal.Instant, inForce: ProtocolInForce): void => {
  const answers = whomToRing(at, inForce, nothing);
  expect(answers.length).toBeGreaterThan(0);
  for (const { source, now } of answers) if (source === 'rota') expect(now.length).toBeGreaterThan(0);
  expect(inForce.protocol.words.duty).not.toBe('');
  expect(whoChairs(at, inForce).role).not.toBe('');
};

/** Days unlike others: both changes of the clocks, Christmas and the New Year, Easter, a leap day, an early May bank holiday. */
const oddDays = [
  ...['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-12-25', '2026-12-28', '2027-01-01'],
  ...['2027-03-26', '2027-03-29', '2028-02-29', '2026-05-04', '2026-11-23', '2026-11-27', '2026-11-28'],
];

test.for(protocols.map((each) => [each.protocol.authority, each] as const))(
  'In %s there is somebody to ring at every hour of odd days, and a minute before it',
  ([, inForce]) => {
    for (const day of oddDays) {
      const start = Temporal.PlainDate.from(day).toZonedDateTime('Europe/London').epochMilliseconds;
      for (let at = start; at < start + 25 * 60 * minute; at += 60 * minute) {
        somebodyAnswers(instantAt(at), inForce);
        somebodyAnswers(instantAt(at - minute), inForce);
      }
    }
  },
);

const first = Temporal.Instant.from('2025-01-01T00:00:00Z').epochMilliseconds;
const anyMinute = fc.integer({ min: 0, max: 3 * 366 * 24 * 60 }).map((count) => instantAt(first + count * minute));

test('At any minute of three years there is somebody to ring, whichever the authority', () => {
  fc.assert(
    fc.property(fc.constantFrom(...protocols), anyMinute, (inForce, at) => somebodyAnswers(at, inForce)),
    { numRuns: 1000 },
  );
});

test('What is said to be until an hour is so until a minute before it, and not from then on', () => {
  const withRotas = protocols.filter(({ protocol }) => protocol.rotas.length > 0);
  const ringing = (at: Temporal.Instant, inForce: ProtocolInForce, index: number) =>
    whomToRing(at, inForce, nothing)[index]?.now.map(({ contact, notice }) => [contact, notice]);
  fc.assert(
    fc.property(fc.constantFrom(...withRotas), anyMinute, (inForce, at) => {
      for (const [index, { then, source }] of whomToRing(at, inForce, nothing).entries()) {
        if (source !== 'rota' || then === null) continue;
        const change = Temporal.Instant.from(then.at);
        const now = ringing(at, inForce, index);
        expect(change.epochMilliseconds).toBeGreaterThan(at.epochMilliseconds);
        expect(ringing(change.subtract({ minutes: 1 }), inForce, index)).toEqual(now);
        expect(ringing(change, inForce, index)).not.toEqual(now);
      }
    }),
    { numRuns: 300 },
  );
});
