import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { type Reached, numbersMissing, whomToRing } from './whom-to-ring.ts';
import { whoChairs } from './who-chairs.ts';

const protocols = await readProtocols();
const protocolOf = (id: string) => {
  const found = protocols.get(id)?.at(-1);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};
const nothing: Reached = { numbers: new Map<string, string>(), book: [], rota: [] };
const at = (shown: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${shown}[Europe/London]`).toInstant();

/** Whom to ring for an agency: each by name, with what is said of them. */
const ringing = (id: string, agency: string, shown: string, reached = nothing) => {
  const found = whomToRing(at(shown), protocolOf(id), reached).find((each) => each.agency === agency);
  if (found === undefined) throw new Error(`nothing is said of ${agency}`);
  return found;
};
const names = (id: string, agency: string, shown: string) => ringing(id, agency, shown).now.map(({ name }) => name);

describe('In Knowsley', () => {
  test('MASH answers for the police by day, with the late officer of the VPU behind it from 14:00. KN-198, KN-201', () => {
    expect(names('knowsley', 'police', '2026-11-23T13:59')).toEqual(['MASH police']);
    expect(names('knowsley', 'police', '2026-11-23T14:00')).toEqual(['MASH police', 'VPU late officer']);
  });

  test('it is said until when, and who then', () => {
    const { then } = ringing('knowsley', 'social-care', '2026-11-23T16:10');
    expect(then).toEqual({ at: '2026-11-23T17:00:00Z', names: ['Out of hours workers'] });
  });

  test('in the hole from 5pm to 9pm the out of hours workers are rung, and it is said that the procedure names nobody. KN-204', () => {
    const [first] = ringing('knowsley', 'social-care', '2026-11-23T18:30').now;
    expect(first).toMatchObject({ name: 'Out of hours workers', assumed: true, clauses: ['KN-204', 'KN-030'] });
    expect(first?.notice).toBe('The procedure names nobody from 5pm to 9pm.');
  });

  test('whoever is on, there is somebody behind them. KN-202', () => {
    expect(ringing('knowsley', 'police', '2026-11-23T11:00').otherwise?.name).toBe('Duty inspector');
    expect(ringing('knowsley', 'police', '2026-11-23T18:00').otherwise).toBeNull(); // on already
  });

  test('the standby co-ordinator can chair outside office hours, bank holidays included. KN-087', () => {
    const chairs = (shown: string) => whoChairs(at(shown), protocolOf('knowsley'));
    expect(chairs('2026-11-23T11:00')).toMatchObject({ deputies: [], until: '2026-11-23T17:00:00Z' });
    expect(chairs('2026-11-23T18:00')).toMatchObject({ deputies: ['standby-coordinator'] });
    expect(chairs('2026-12-25T11:00').deputies).toEqual(['standby-coordinator']);
  });

  test('for health, which has no rota, there is the contact book', () => {
    const book = [
      { role: 'health', name: 'Duty nurse', organisation: 'Health trust', email: '', telephone: '01632 960102' },
    ];
    expect(ringing('knowsley', 'health', '2026-11-23T11:00', { ...nothing, book })).toMatchObject({
      source: 'contact-book',
      now: [{ name: 'Duty nurse, Health trust', telephone: '01632 960102' }],
    });
  });
});

describe('In Wirral', () => {
  test('the sergeant answers Monday to Friday, 9 to 5. WI-018', () => {
    expect(names('wirral', 'police', '2026-11-25T16:59')).toEqual([
      'Dedicated police sergeant for strategy discussions',
    ]);
  });

  test.for(['2026-11-25T17:00', '2026-11-28T11:00', '2026-12-28T11:00', '2027-03-28T01:30'])(
    'in the hole (%s) it is said that the procedure names nobody, and whom to ring',
    (shown) => {
      const [first] = ringing('wirral', 'police', shown).now;
      expect(first).toMatchObject({ name: 'Police out of hours', telephone: null, assumed: true, clauses: ['WI-018'] });
      expect(first?.notice).toMatch(/^The procedure does not say whom to ring at night/);
    },
  );

  test('the numbers that the authority has not set are known', () => {
    const { protocol } = protocolOf('wirral');
    const numbers = new Map([['dedicated-sergeant', '01632 960301']]);
    expect(numbersMissing(protocol, { numbers }).map(({ id }) => id)).toEqual(['police-out-of-hours']);
  });
});

test.for(['bradford', 'hampshire', 'salford'])(
  '%s has no rota: the contact book answers for police and health',
  (id) => {
    const found = whomToRing(at('2026-11-23T03:00'), protocolOf(id), nothing);
    expect(found.map(({ source }) => source)).not.toContain('rota');
    expect(found.map(({ agency }) => agency)).toEqual(expect.arrayContaining(['social-care', 'police', 'health']));
    expect(protocolOf(id).protocol.words.duty).toMatch(/^Ring 999.*\d{5} \d{6}\.$/);
  },
);
