import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { policeOnLeave } from '../../../../test/police-on-leave.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiariesThen } from '../../../application/see-diaries-then.ts';
import { saveDiary } from '../../../store/diary-rows.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let bradford: Bradford;
let standard: string;
let urgent: string;

const boardOf = async (who: string, query = '') => (await bradford.as(who)).get(`/board${query}`);

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T09:00:00Z');
  const journey = journeyOf(bradford);
  standard = await journey.waiting({ decidedAt: '2026-11-19T15:30:00Z' });
  bradford.setClock('2026-11-20T11:20:00Z');
  urgent = await journey.waiting({ urgency: 'two-hours' });
  await journey.booked('2026-11-20T12:00:00Z', { desk: 'south' });
  await journey.booked('2026-11-20T13:00:00Z');
  await policeOnLeave(bradford, { from: '2026-11-20T12:30:00Z', to: '2026-11-20T14:00:00Z' });
});
afterAll(() => bradford.close());

describe('who sees the board', () => {
  test.each(['minutes-east', 'minutes-south', 'manager', 'service-manager'])('%s does', async (who) => {
    expect((await boardOf(who)).statusCode).toBe(200);
  });

  test.each(['worker', 'police', 'health', 'education', 'youth-justice'])('%s does not', async (who) => {
    const { statusCode, body } = await boardOf(who);
    expect(statusCode).toBe(403);
    expect(body).toContain('not yours to do');
    expect(body).not.toMatch(/SD-\d/);
  });

  test('nobody without signing in', async () => {
    expect((await bradford.app.inject('/board')).headers.location).toContain('/sign-in');
  });

  test('a desk sees what waits for it, a service manager what waits anywhere', async () => {
    expect((await boardOf('minutes-east')).body).toContain('2 requests waiting');
    expect((await boardOf('minutes-west')).body).toContain('no request is waiting');
    expect((await boardOf('service-manager')).body).toContain('2 requests waiting');
  });

  test.each([
    ['', 'East desk board'],
    ['?desk=west', 'West desk board'],
    ['?desk=all', 'Desk board'],
  ])('the board asked for with “%s” is called “%s”', async (asked, name) => {
    expect((await boardOf('minutes-east', asked)).body).toContain(`<h1 class="govuk-heading-l">${name}</h1>`);
  });

  test('the look is logged', async () => {
    const { body } = await boardOf('minutes-east');
    expect(body).not.toMatch(/Wrenfield|Pell|Harebell/);
  });
});

describe('choosing', () => {
  test('the most urgent request is selected; slots lead to its confirmation', async () => {
    const { body } = await boardOf('minutes-east');
    expect(body).toContain(`/discussions/${urgent}/book?desk=east&amp;start=`);
    expect(body).toContain('must be held by <span title="Friday 20 November 2026 at 13:20">today 13:20</span>');
  });

  test('another can be selected, and keeps selected on another day', async () => {
    const { body } = await boardOf('minutes-east', `?request=${standard}`);
    expect(body).toContain(`/discussions/${standard}/book?desk=east&amp;start=`);
    expect(body).toContain(`/board?day=2026-11-23&amp;request=${standard}#slots`);
    expect(body).toContain('limit 15:30');
  });

  test('a team manager sees where requests can go but leads nowhere', async () => {
    const { body } = await boardOf('manager', `?request=${standard}`);
    expect(body).toContain('limit 15:30');
    expect(body).not.toContain('/book?');
  });

  test.each(['not-a-case', '00000000-0000-4000-8000-000000000000', '<script>alert(1)</script>', "' or 1=1"])(
    'a made-up request (%s) is not found, and said so',
    async (request) => {
      const { statusCode, body } = await boardOf('minutes-east', `?request=${encodeURIComponent(request)}`);
      expect(statusCode).toBe(200);
      expect(body).toContain('is not waiting at this desk');
      expect(body).not.toContain('<script>alert');
    },
  );
});

describe('where no time before the limit has everybody', () => {
  test('it says so at once, with the agency and its hours, and offers another time and the soonest after the limit', async () => {
    const { body } = await boardOf('minutes-east', `?request=${urgent}`);
    expect(body).toContain('No time before the limit has everybody who must come');
    expect(body).toContain('Police cannot come today 13:00 to 14:00 (on leave).');
    expect(body).toContain(`href="/discussions/${urgent}/telephone"`);
    expect(body).toContain('Outside the usual times, with a reason. Leaves police out, 1 h 50 to spare');
    expect(body).toMatch(
      /East, today 14:00<\/strong><br><span class="quiet">All mandatory agencies free[^<]*40 min late/,
    );
  });

  test('a card says what every time before the limit leaves out', async () => {
    expect((await boardOf('minutes-east')).body).toContain(
      'Every time before the limit leaves somebody out: today 13:00 police',
    );
  });
});

describe('the day', () => {
  test.each(['2026-02-31', '2027-02-29', 'tomorrow', '', '0000-00-00', '<b>'])(
    '“%s” is no day, so it is today',
    async (day) => {
      const { statusCode, body } = await boardOf('minutes-east', `?day=${encodeURIComponent(day)}`);
      expect(statusCode).toBe(200);
      expect(body).toContain('Slots today');
    },
  );

  test.each([
    ['2028-02-29', 'Tuesday 29 February 2028'],
    ['2026-11-21', 'is a Saturday'],
    ['2026-12-28', 'is a bank holiday'],
    ['2099-01-01', 'Bank holidays are known only'],
  ])('%s is shown', async (day, says) => {
    const { statusCode, body } = await boardOf('minutes-east', `?day=${day}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(says);
  });
});

test('meetings in the diary say how they stand, also those outside the slots', async () => {
  const { body } = await boardOf('minutes-east');
  expect(body).toContain('0 of 5 answered');
  expect(body).toContain('12:00 to 13:00');
  expect(body).toContain('Ring now:');
});

describe('what a request asks for', () => {
  test('comes from its form to the reasons on the board, and once booked to the diaries: an interpreter', async () => {
    const typed = { 'section/circumstances': { 'interpreter-language': 'slovak' } };
    const asking = await journeyOf(bradford).waiting({ desk: 'west', typed });
    expect((await boardOf('minutes-west', `?request=${asking}`)).body).toContain(
      'no diary has an interpreter for slovak',
    );
    await withinAuthority(bradford.house.db, 'bradford', (tx) =>
      saveDiary(tx, {
        ...{ id: 'slovak', kind: 'person', name: 'Zuzana Hrubá', desk: null, onClosedDays: false, personId: null },
        ...{ role: 'interpreter', agency: 'interpreters', email: null, telephone: null, languages: ['Slovak'] },
        ...{ roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
      }),
    );
    expect((await boardOf('minutes-west', `?request=${asking}`)).body).not.toContain('interpreter for');

    const then = { startsAt: '2026-11-20T15:00:00Z', endsAt: '2026-11-20T16:00:00Z' };
    await journeyOf(bradford).booked(then.startsAt, { desk: 'west', typed });
    const { meetings } = await seeDiariesThen(bradford.house, bradford.person('minutes-west'), then);
    expect(meetings).toMatchObject([{ languages: ['slovak'] }]);
  });
});
