import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import type { BoardSeen } from '../../../application/see-board.ts';
import { authorityCalendar } from '../../../calendar/authority-calendar.ts';
import { englandAndWales } from '../../../calendar/england-and-wales.ts';
import { boardShown } from './presenter.ts';
import { diariesWith, takenAt, waitingFor } from './testing.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-20T${time}:00Z`);

const seenWith = (seen: Partial<BoardSeen> = {}): BoardSeen => ({
  waiting: [waitingFor()],
  slots: [],
  soon: [],
  toDos: [],
  late: 0,
  diaries: diariesWith(seen.slots ?? []),
  undelivered: [],
  heldUp: null,
  withoutNumber: [],
  allots: true,
  ...seen,
});

const shown = (
  seen: Partial<BoardSeen> = {},
  { now = at('11:20'), day = '2026-11-20', request = undefined as string | undefined, calendar = englandAndWales } = {},
) =>
  boardShown(seenWith(seen), {
    day: Temporal.PlainDate.from(day),
    request,
    person: { desk: 'east' },
    protocol: bradford.protocol,
    calendar,
    now,
  });

const cellsOf = (desk: string, ...asked: Parameters<typeof shown>) =>
  shown(...asked).grid.rows.find((row) => row.desk === desk)?.cells ?? [];

describe('a day of slots', () => {
  test('has the protocol’s starts, one row a desk, and the selected request’s desk on top', () => {
    const { grid } = shown({ waiting: [waitingFor({ desk: 'west' })] }, { request: 'case-1' });
    expect(grid.times).toEqual(['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00']);
    expect(grid.rows.map(({ desk }) => desk)).toEqual([
      'west',
      'south',
      'east',
      'keighley-shipley',
      'corporate-parenting',
    ]);
  });

  test('greys what has begun and leads from what is free to its confirmation', () => {
    const cells = cellsOf('east');
    expect(cells.map(({ kind }) => kind)).toEqual(['past', 'past', 'past', 'free', 'free', 'free', 'free']);
    expect(cells[3]).toMatchObject({
      free: { href: '/discussions/case-1/book?desk=east&start=2026-11-20T13%3A00%3A00Z' },
    });
  });

  test('leads nowhere for those who do not allot, or with no request selected', () => {
    expect(cellsOf('east', { allots: false })[3]).toMatchObject({ free: { href: null } });
    expect(cellsOf('east', { waiting: [] })[3]).toMatchObject({ free: { href: null } });
  });

  test('on a day in summer begins at nine by the clock on the wall', () => {
    const asked = { now: Temporal.Instant.from('2026-06-15T05:00:00Z'), day: '2026-06-15' };
    expect(cellsOf('east', {}, asked)[0]).toMatchObject({
      free: { href: '/discussions/case-1/book?desk=east&start=2026-06-15T08%3A00%3A00Z' },
    });
  });

  test.each([
    [{ status: 'booked' }, '11:20', '6 of 7 answered'],
    [{ status: 'booked', summary: { changeAsked: 'rearrange' as const } }, '11:20', 'move asked'],
    [{ status: 'booked' }, '13:10', 'not started yet'],
    [{ status: 'booked' }, '14:30', 'not recorded as held'],
    [{ status: 'meeting' }, '13:20', 'on now, 40 min left'],
    [{ status: 'meeting' }, '14:10', 'on now, 10 min over'],
    [{ status: 'closed' }, '15:00', 'held, quorate'],
    [{ status: 'closed', summary: { missing: ['Health'] } }, '15:00', 'held, inquorate'],
  ])('says how a meeting stands: %o at %s', (about, time, says) => {
    const cell = cellsOf('east', { slots: [takenAt('13:00', about)] }, { now: at(time) })[3];
    expect(cell).toMatchObject({ kind: 'taken', entries: [{ reference: 'SD-1300', says, hours: null }] });
  });

  test('links the desk’s own meetings, and names another desk’s by its reference alone', () => {
    const slots = [takenAt('13:00'), takenAt('14:00', { desk: 'south' })];
    expect(cellsOf('east', { slots })[3]).toMatchObject({ entries: [{ href: '/discussions/taken-13:00' }] });
    expect(cellsOf('south', { slots })[4]).toMatchObject({ entries: [{ href: null }] });
  });

  describe('at a desk that holds two at once', () => {
    const asked = (...taken: BoardSeen['slots'][number][]) => {
      const desks = [{ id: 'east', name: 'East', capacity: 2, away: [] }];
      return cellsOf('east', { slots: taken, diaries: diariesWith(taken, { desks }) })[3];
    };
    const href = '/discussions/case-1/book?desk=east&start=2026-11-20T13%3A00%3A00Z';

    test('has room for one more beside a meeting, to choose, and proposed there', () => {
      expect(asked(takenAt('13:00'))).toMatchObject({
        ...{ kind: 'taken', entries: [{ reference: 'SD-1300' }] },
        free: { lines: 1, isBeside: true, href, proposal: { place: 1 } },
      });
    });

    test('has none beside two, but beside two that follow each other on one line', () => {
      const second = takenAt('13:00', { caseId: 'second', line: 2 });
      expect(asked(takenAt('13:00'), second)).toMatchObject({ kind: 'taken', free: null });
      const short = takenAt('13:00', { endsAt: '2026-11-20T13:30:00Z' });
      const next = takenAt('13:30', { caseId: 'next' });
      expect(asked(short, next)).toMatchObject({ free: { lines: 1, proposal: { place: 1 } } });
    });
  });

  test('has room for a meeting beside one by telephone, which takes no line', () => {
    const cell = cellsOf('east', { slots: [takenAt('13:00', { line: null })] })[3];
    expect(cell).toMatchObject({ kind: 'taken', free: { lines: 1, proposal: { place: 1 } } });
  });

  test('shows a meeting at an odd time in every slot it reaches into, and one at night below', () => {
    const slots = [takenAt('13:30'), takenAt('19:00', { desk: 'west' })];
    const cells = cellsOf('east', { slots });
    expect([cells[3], cells[4]]).toMatchObject([
      { entries: [{ hours: '13:30 to 14:30' }] },
      { entries: [{ hours: '13:30 to 14:30' }] },
    ]);
    expect(shown({ slots }).outside).toMatchObject([
      { reference: 'SD-1900', deskName: 'West', hours: '19:00 to 20:00' },
    ]);
  });
});

describe('the limit of the selected request', () => {
  test('is a line before the first slot that begins too late', () => {
    expect(shown().grid.limit).toEqual({ before: 6, says: 'limit 15:30' });
    expect(cellsOf('east').map((cell) => cell.kind === 'free' && cell.free.isLate)).toEqual([
      ...[false, false, false, false, false, false, true],
    ]);
  });

  test('lies after the last slot when all of them are in time that day', () => {
    expect(shown({ waiting: [waitingFor({ meetBy: '2026-11-20T17:45:00Z' })] }).grid.limit?.before).toBe(7);
  });

  test('is not drawn on a day before its own, and lies before everything on a later day', () => {
    expect(shown({ waiting: [waitingFor({ meetBy: '2026-11-21T10:05:00Z' })] }).grid.limit).toBeNull();
    expect(shown({}, { day: '2026-11-23' }).grid.limit).toEqual({ before: 0, says: 'limit passed' });
  });
});

describe('what is selected', () => {
  const waiting = [waitingFor(), waitingFor({ caseId: 'case-2', reference: 'SD-2' })];

  test('is the most urgent request until another is chosen', () => {
    expect(shown({ waiting }).selected?.card.reference).toBe('SD-1');
    expect(shown({ waiting }, { request: 'case-2' }).selected?.card.reference).toBe('SD-2');
  });

  test('is nothing, and it says so, when the request no longer waits here', () => {
    expect(shown({ waiting }, { request: 'forged' })).toMatchObject({ selected: null, gone: true });
  });
});

describe('the day', () => {
  test('leads over the weekend to Monday, and back', () => {
    const { day } = shown();
    expect([day.before?.toString(), day.after?.toString()]).toEqual(['2026-11-19', '2026-11-23']);
    expect(shown({}, { day: '2026-11-23' }).day.before?.toString()).toBe('2026-11-20');
  });

  test.each([
    ['2026-11-21', /is a Saturday/],
    ['2026-12-25', /is a bank holiday/],
  ])('%s is no working day, nothing is marked on it and it says why', (day, why) => {
    const board = shown({ waiting: [waitingFor({ meetBy: '2027-01-29T10:00:00Z' })] }, { day });
    expect(board.day.closed).toMatch(why);
    const marks = board.grid.rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.kind === 'free' && cell.free.proposal),
    );
    expect(marks).toEqual([]);
  });

  test.each([
    ['2028-09-29T08:00:00Z', null],
    ['2028-10-01T08:00:00Z', /known to 31 December 2028.+npx convenor holidays import/],
  ])('says on %s, three months before the bank holidays end, what is to be done', (now, said) => {
    const { calendarEnds } = shown({}, { now: Temporal.Instant.from(now), day: now.slice(0, 10) }).day;
    if (said === null) expect(calendarEnds).toBeNull();
    else expect(calendarEnds).toMatch(said);
  });

  test('on which the authority’s offices are shut is no working day either, and is passed over', () => {
    const closures = [{ from: '2026-11-23', to: '2026-11-24', title: 'The move', decidedBy: 'Cabinet' }];
    const calendar = authorityCalendar({ closures, schoolYears: [] });
    expect(shown({}, { calendar }).day.after?.toString()).toBe('2026-11-25');
    expect(shown({}, { calendar, day: '2026-11-24' }).day.closed).toContain('the offices are shut (The move)');
  });
});

describe('the strip on top', () => {
  test('names what the desk is late with', () => {
    const toDo = {
      ...{
        key: 'issue-minutes',
        kind: 'issue-minutes' as const,
        subject: null,
        title: 'Send the minutes',
        clauses: [],
      },
      ...{ startedAt: null, warnSeconds: 0, unexplained: null, caseId: 'c', reference: 'SD-9', childrenCount: 1 },
      ...{ urgency: null, meetingStartsAt: null, meetBy: null },
    } as const;
    const toDos = [
      { ...toDo, dueAt: '2026-11-20T09:40:00Z' },
      { ...toDo, reference: 'SD-10', dueAt: '2026-11-20T19:40:00Z' },
    ];
    expect(shown({ toDos }).notices).toEqual([
      { strong: 'Late', text: 'send the minutes, SD-9, due today 09:40', href: '/discussions/c/minutes' },
    ]);
  });

  test('says whose number nobody has set, so that a hole of the rota is closed before it is needed. WI-018', () => {
    expect(shown({ withoutNumber: ['Police out of hours'] }).notices).toEqual([
      { strong: 'No number', text: 'nobody has set how to ring Police out of hours', href: '/who-answers/numbers' },
    ]);
  });

  test('says whom to ring: a seat of the quorum nobody promised, in a meeting soon, at this desk', () => {
    const summary = { missing: ['Police', 'Health'] };
    const soon = [
      takenAt('12:00', { summary }),
      takenAt('12:00', { desk: 'south', summary }),
      takenAt('12:00', { status: 'meeting', summary }),
    ];
    expect(shown({ soon }).notices).toEqual([
      {
        strong: 'Ring now',
        text: 'police and health for SD-1200, no answer and 40 min to go',
        href: '/discussions/taken-12:00/calls',
      },
    ]);
  });
});
