import { describe, expect, test } from 'vitest';
import { dueOf, only } from './testing/bradford-rules.ts';
import { duties } from './duties.ts';
import { given, london, moment, rule } from './testing/rule.ts';

const friday = london('20 November 2026', '16:45');
const monday = london('23 November 2026', '10:00');
const wednesday = london('25 November 2026', '09:30');

describe('When a start comes about more than once', () => {
  const conference = (anchor: 'first' | 'last' | { that: string }) =>
    rule({ starts: ['meeting-held'], ends: ['conference-held'], within: { workingDays: 15 }, anchor });
  const meetings = [
    moment('meeting-held', friday),
    moment('meeting-held', monday),
    moment('section-47-started', monday),
    moment('meeting-held', wednesday),
  ];

  test.each([
    ['the first', 'first', 'Friday 11 December 2026 at 23:59'],
    ['the last', 'last', 'Wednesday 16 December 2026 at 23:59'],
    ['the one that started section 47', { that: 'section-47-started' }, 'Monday 14 December 2026 at 23:59'],
  ] as const)('%s of them counts where the protocol says so', (_which, anchor, due) => {
    expect(dueOf(conference(anchor), meetings)).toBe(due);
  });

  test('nothing runs while the moment that tells which one has not come about', () => {
    const waiting = meetings.filter(({ name }) => name === 'meeting-held');
    expect(only(conference({ that: 'section-47-started' }), waiting).state).toBe('waiting');
  });
});

describe('Of several limits', () => {
  const hold = rule({
    within: { elapsed: 'PT24H' },
    instead: [
      {
        when: 'complex',
        starts: ['meeting-decided'],
        anchor: 'first',
        within: { workingDays: 5 },
        clauses: ['WI-062'],
        assumed: false,
      },
    ],
    also: [
      {
        starts: ['single-agency-action-taken'],
        anchor: 'first',
        within: { sameDay: true },
        clauses: ['WI-059'],
        assumed: false,
      },
    ],
  });
  const decided = moment('meeting-decided', friday);

  test('one in place of another counts where its condition holds, and is cited', () => {
    expect(dueOf(hold, [decided])).toBe('Saturday 21 November 2026 at 16:45');
    const [complex] = duties(given([hold], [decided], { facts: { urgency: 'complex' } }));
    expect(complex?.dueAt).toBe(london('27 November 2026', '23:59').replace('59:00', '59:59.999'));
    expect(complex?.clauses).toContain('WI-062');
  });

  test('the one that ends first counts, and tells when and why it started', () => {
    const duty = only(hold, [decided, moment('single-agency-action-taken', london('20 November 2026', '08:00'))]);
    expect(duty.startedBy).toBe('single-agency-action-taken');
    expect(duty.clauses).toEqual(['WI-059', 'BR-014']);
  });
});

describe('A limit that looks ahead', () => {
  const information = rule({
    starts: ['meeting-booked'],
    ends: ['information-given'],
    within: { before: 'PT2H', of: 'meeting-starts' },
  });

  test('ends so long before what lies ahead, and moves when that is moved', () => {
    const booked = moment('meeting-booked', friday);
    expect(dueOf(information, [booked, moment('meeting-starts', monday)])).toBe('Monday 23 November 2026 at 08:00');
    const moved = [booked, moment('meeting-starts', monday), moment('meeting-starts', wednesday)];
    expect(dueOf(information, moved)).toBe('Wednesday 25 November 2026 at 07:30');
  });

  test('runs without an end, and says so, while nobody knows that date', () => {
    const duty = only(information, [moment('meeting-booked', friday)]);
    expect(duty).toMatchObject({ dueAt: null, state: 'running' });
    expect(duty.refusal).toBe('The date that this counts towards is not known yet.');
  });

  test('without a figure is never late', () => {
    const duty = only(rule({ within: { noFigure: true } }), [moment('meeting-decided', '2020-01-06T09:00:00Z')]);
    expect(duty).toMatchObject({ dueAt: null, state: 'running', refusal: 'The procedure gives no figure.' });
  });
});

test('A start about the whole case file starts the clock of every child, and each ends by itself', () => {
  const seen = rule({ duty: 'child-seen', starts: ['information-received'], ends: ['child-seen'], each: 'child' });
  const found = duties(
    given([seen], [moment('information-received', friday), moment('child-seen', monday, 'mia')], {
      children: ['mia', 'sam'],
      now: wednesday,
    }),
  );
  expect(found.map(({ key, state }) => [key, state])).toEqual([
    ['child-seen:mia', 'met-late'],
    ['child-seen:sam', 'overdue'],
  ]);
});
