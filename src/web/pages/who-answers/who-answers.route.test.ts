import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../../../test/house.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import { layOutShiftCalls } from '../../../application/shift-calls.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: Awaited<ReturnType<typeof buildServer>>;

const people = [
  somebody({ id: 'kn-manager', authorityId: 'knowsley', role: 'team-manager', name: 'Ada Firth' }),
  somebody({ id: 'kn-police', authorityId: 'knowsley', role: 'police', agency: 'police', name: 'Imran Yusuf' }),
  somebody({ id: 'kn-standby', authorityId: 'knowsley', role: 'standby-coordinator', name: 'Kay Lowe' }),
  somebody({ id: 'kn-nurse', authorityId: 'knowsley', role: 'health', agency: 'health', name: 'Grace Lind' }),
  somebody({ id: 'wi-worker', authorityId: 'wirral', role: 'social-worker', name: 'Bo Hale' }),
  somebody({ id: 'br-worker', authorityId: 'bradford', role: 'social-worker', name: 'Amara Okafor' }),
];

beforeAll(async () => {
  opened = await openHouse('2026-11-23T18:30:00Z');
  await opened.admit(...people);
  app = await buildServer(opened.house, { log: null });
});
beforeEach(() => opened.setClock('2026-11-23T18:30:00Z')); // a Monday, 18:30
afterAll(async () => {
  await app.close();
  await opened.close();
});

const as = (id: string): Promise<TestVisitor> => {
  const person = people.find((each) => each.id === id);
  if (person === undefined) throw new Error(`nobody is called ${id}`);
  return signInAs(app, person);
};
const askedFor = (day: string, month: string, time: string): string =>
  `${paths.whoAnswers}?asked-day=${day}&asked-month=${month}&asked-year=2026&asked-time=${time}`;

describe('Who answers', () => {
  test('is in everybody’s menu, and says whom to ring, with clauses, until when and who then', async () => {
    const { body } = await (await as('kn-nurse')).get(paths.whoAnswers);
    expect(body).toContain(`href="${paths.whoAnswers}" aria-current="page"`);
    expect(body).toContain('Who answers now');
    expect(body).toContain('VPU late officer');
    expect(body).toContain('KN-198');
    expect(body).toContain('Until today 22:00, then uniform officers, then duty inspector.');
    expect(body).toContain('The procedure names nobody from 5pm to 9pm.');
    expect(body).toContain('or in their place a standby co-ordinator (EDTL)');
    expect(body).toContain('Kay Lowe');
  });

  test('can be asked for another day and time, and says plainly when it cannot read it', async () => {
    const visitor = await as('kn-nurse');
    const bankHoliday = await visitor.get(askedFor('25', '12', '11:00'));
    expect(bankHoliday.body).toContain('Friday 25 December 2026 at 11:00');
    expect(bankHoliday.body).toContain('Out of hours workers');
    expect(bankHoliday.body).not.toContain('MASH police</strong>');
    const wrong = await visitor.get(askedFor('31', '2', '11:00'));
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#asked"');
    expect(wrong.body).toContain('value="31"');
  });

  test('never says “no one”: where no number is set it says so, and whom to ring instead. WI-018', async () => {
    const { body } = await (await as('wi-worker')).get(askedFor('28', '11', '23:00'));
    expect(body).toContain('The procedure does not say whom to ring at night, at weekends and on bank holidays.');
    expect(body).toContain('Wirral has set no number for any of them. Ring 999 if a child is in danger now.');
    expect(body).toContain('Wirral has not set how to reach: Dedicated police sergeant');
    expect(body).not.toMatch(/no one|nobody answers here/i);
  });

  test('where the procedure has no rota the contact book answers, or the duty line', async () => {
    const visitor = await as('br-worker');
    expect((await visitor.get(paths.whoAnswers)).body).toContain(
      'Neither the procedure nor the contact book names anybody for: ',
    );
    expect((await visitor.get(paths.whoAnswers)).body).toMatch(/Children’s social care, Police, Health.*\. Ring 999\./);
    const role = { role: 'police', name: 'Duty desk', organisation: 'MASH', telephone: '01632 960101', area: null };
    await opened.know('bradford', { ...role, email: 'mash@example.org' });
    const { body } = await visitor.get(paths.whoAnswers);
    expect(body).toContain('href="tel:01632960101"');
    expect(body).toContain('Ring first, in the contact book');
  });
});

describe('The numbers', () => {
  test('are set by those who run the desk, and are then there to be rung', async () => {
    const manager = await as('kn-manager');
    const set = await manager.post(paths.dutyNumber('vpu-late'), { telephone: '01632 960301' });
    expect(set.statusCode).toBe(303);
    expect((await manager.get(String(set.headers.location))).body).toContain(
      'The number of VPU late officer is saved.',
    );
    expect((await (await as('kn-nurse')).get(paths.whoAnswers)).body).toContain('href="tel:01632960301"');
    await manager.post(paths.dutyNumber('vpu-late'), { telephone: '' });
    expect((await (await as('kn-nurse')).get(paths.whoAnswers)).body).not.toContain('01632960301');
  });

  test('are not set by anybody else, and what is no number is given back', async () => {
    const nurse = await as('kn-nurse');
    expect((await nurse.get(paths.dutyNumbers)).statusCode).toBe(403);
    expect((await nurse.post(paths.dutyNumber('vpu-late'), { telephone: '101' })).statusCode).toBe(403);
    const wrong = await (await as('kn-manager')).post(paths.dutyNumber('vpu-late'), { telephone: 'ask Kay' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="ask Kay"');
    expect(wrong.body).toContain('href="#number-vpu-late"');
    expect((await (await as('kn-manager')).post(paths.dutyNumber('nobody'), { telephone: '101' })).statusCode).toBe(
      404,
    );
  });
});

describe('The call at the start of a shift. KN-036', () => {
  const open = async (visitor: TestVisitor) => {
    const { body } = await visitor.get(paths.whoAnswers);
    return { body, call: /\/who-answers\/calls\/([\w-]+)"/.exec(body)?.[1] ?? '' };
  };
  const callsAreFirst = (body: string): boolean =>
    body.indexOf('Calls at the start of a shift') < body.indexOf('Whom to ring at the police');
  const at = { 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '17:05' };

  test('is shown as not done until it is recorded, with time and names, once', async () => {
    await layOutShiftCalls(opened.house);
    const standby = await as('kn-standby');
    const { body, call } = await open(standby);
    expect(body).toContain('today 17:00');
    expect(body).toContain('Nobody has recorded this call');
    expect(callsAreFirst(body)).toBe(true);
    const wrong = await standby.post(paths.shiftCall(call), { ...at, 'at-time': '23:05', to: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('The time you spoke must be now or earlier');
    expect((await standby.post(paths.shiftCall(call), { ...at, to: '' })).body).toContain(`href="#to-${call}"`);
    expect((await standby.post(paths.shiftCall(call), { ...at, to: 'Imran Yusuf' })).statusCode).toBe(303);
    const { body: recorded } = await open(standby);
    expect(recorded).toContain('Spoken today 17:05: Kay Lowe with Imran Yusuf');
    expect(callsAreFirst(recorded)).toBe(false);
    const again = await (await as('kn-police')).post(paths.shiftCall(call), { ...at, to: 'Kay' });
    expect(again.statusCode).toBe(409);
  });

  test('is not recorded by anybody else, nor in another authority', async () => {
    opened.setClock('2026-11-24T18:30:00Z');
    await layOutShiftCalls(opened.house);
    const { call } = await open(await as('kn-standby'));
    const nurse = await as('kn-nurse');
    expect((await open(nurse)).call).toBe('');
    expect((await nurse.post(paths.shiftCall(call), { ...at, to: 'Kay' })).statusCode).toBe(403);
    expect((await (await as('wi-worker')).post(paths.shiftCall(call), { ...at, to: 'Kay' })).statusCode).toBe(409);
  });
});
