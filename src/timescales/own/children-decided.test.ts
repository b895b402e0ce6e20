import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manager } from '../../../test/bradford-people.ts';
import { closed, readyToClose, stages } from '../../../test/bradford-stages.ts';
import { type Happening, happened, recorded } from '../../../test/given.ts';
import { fold } from '../../casefile/evolve.ts';
import { leftUndecided } from '../../casefile/decision/left-undecided.ts';
import type { Decided } from '../../casefile/events.ts';
import { hasMeeting } from '../../casefile/in-status.ts';
import { dutyNotices } from '../duty-notices.ts';
import { mayPutOff, ownAt, ownNamed } from '../testing/own.ts';
import { isRunning } from '../to-do.ts';
import { toDos } from '../to-dos.ts';
import { alone } from './chain.ts';

const key = 'children-decided';
const children = ['ida', 'noah', 'unborn', 'lotte'];

const putOffFor = (childId: string): Decided => ({
  type: 'DecisionMade',
  data: { decision: { decisionId: 'threshold', childId, answer: 'not-yet', details: {} } },
});
const end: Decided = { type: 'MeetingClosed', data: { notes: {} } };
const add = (history: readonly Happening[], at: string, ...events: readonly Decided[]) => [
  ...history,
  ...happened(at, manager, ...events),
];
const closedWithout = (...ids: readonly string[]) =>
  add(add(readyToClose, '2026-03-16T14:40:00Z', ...ids.map(putOffFor)), '2026-03-16T14:56:00Z', end);

let count = 0;
const happens = (moment: string, at: string, subject: string | null = null): Decided => {
  count += 1;
  const happening = { id: `h-${String(count)}`, moment, at, subject, note: '', corrects: null };
  return { type: 'HappeningRecorded', data: { happening }, occurredAt: at };
};

const noNoah = closedWithout('noah');

describe('Given a meeting that left Noah without a decision', () => {
  test('the team manager’s duty to decide stays open: visible, without a limit, with the clauses of the decision', () => {
    expect(ownNamed(key, noNoah)).toMatchObject({
      ...{ title: 'Decide for each child', owner: 'team-manager', state: 'running', dueAt: null, endedAt: null },
      refusal: 'No limit is given. It is late as soon as another meeting ends without a decision.',
    });
    expect(ownNamed(key, noNoah).clauses).toContain('BR-024');
    const looking = { protocol: mayPutOff.protocol, duties: ownAt(noNoah) };
    expect(toDos(fold(recorded(noNoah)), looking).find(({ kind }) => kind === 'decide-children')).toMatchObject({
      ...{ owner: { kind: 'person', personId: manager.personId }, startedAt: '2026-03-16T14:02:00Z' },
    });
  });

  test('when people come together again and he still has none, it is late at once, and his name is in no notice', () => {
    const at = '2026-03-19T10:00:00Z';
    const again = add(noNoah, '2026-03-19T11:00:00Z', happens('further-meeting', at));
    const duty = ownNamed(key, again, { now: '2026-03-19T11:00:00Z' });
    expect(duty).toMatchObject({ state: 'overdue', dueAt: at });
    const notices = dutyNotices(fold(recorded(again)), { protocol: mayPutOff.protocol, duties: [duty] });
    expect(notices.map(({ step, tellAt }) => [step, tellAt])).toEqual([
      ['late', at],
      ['up', '2026-03-20T10:00:00Z'],
    ]);
    expect(JSON.stringify(notices)).not.toContain('Noah');
  });

  test('when a decision for him is recorded before that, it is met', () => {
    const decided = add(noNoah, '2026-03-18T10:00:00Z', happens('decision-reached', '2026-03-18T09:00:00Z', 'noah'));
    expect(ownNamed(key, decided)).toMatchObject({ state: 'met', endedAt: '2026-03-18T09:00:00Z' });
  });

  test('a decision for another child, or one from before the meeting, does not answer for him', () => {
    const other = add(noNoah, '2026-03-18T10:00:00Z', happens('decision-reached', '2026-03-18T09:00:00Z', 'ida'));
    expect(ownNamed(key, other).state).toBe('running');
    const before = add(noNoah, '2026-03-18T10:00:00Z', happens('decision-reached', '2026-03-15T09:00:00Z', 'noah'));
    expect(ownNamed(key, before).state).toBe('running');
  });

  test('a later meeting that decides for every child ends it', () => {
    const chain = { ...alone, later: [{ endedAt: '2026-03-18T15:00:00Z', leftUndecided: false }] };
    expect(ownNamed(key, noNoah, { chain })).toMatchObject({ state: 'met', endedAt: '2026-03-18T15:00:00Z' });
  });

  test('a later meeting that leaves a child without a decision makes it late at once, until one decides', () => {
    const one = { endedAt: '2026-03-18T15:00:00Z', leftUndecided: true };
    const now = '2026-03-18T15:00:01Z';
    expect(ownNamed(key, noNoah, { now, chain: { ...alone, later: [one] } })).toMatchObject({
      ...{ state: 'overdue', dueAt: one.endedAt },
    });
    const later = [one, { endedAt: '2026-03-20T15:00:00Z', leftUndecided: false }];
    expect(ownNamed(key, noNoah, { now, chain: { ...alone, later } }).state).toBe('met-late');
  });

  test('if an earlier meeting left a child undecided too, it is late as this one ends', () => {
    const chain = { ...alone, undecidedBefore: 2 };
    expect(ownNamed(key, noNoah, { chain })).toMatchObject({ state: 'overdue', dueAt: '2026-03-16T14:56:00Z' });
    expect(ownNamed(key, stages.meeting, { chain })).toMatchObject({
      ...{ state: 'running', dueAt: null, refusal: '2 meetings before this one left a child undecided.' },
    });
  });
});

test('A meeting that decided for every child leaves nothing open, whatever follows', () => {
  const later = [{ endedAt: '2026-03-18T15:00:00Z', leftUndecided: true }];
  expect(ownNamed(key, closed, { chain: { ...alone, later } })).toMatchObject({ state: 'met' });
});

test('While the meeting is on it runs', () => {
  expect(ownNamed(key, stages.meeting)).toMatchObject({ state: 'running', startedAt: '2026-03-16T14:02:00Z' });
});

test('As long as a child of a closed meeting has no decision, its duty is open, whatever else comes about (2,000 cases)', () => {
  const decided = fc.subarray(children);
  const since = fc.subarray(children);
  const gathered = fc.array(fc.integer({ min: 17, max: 28 }), { maxLength: 3 });
  fc.assert(
    fc.property(decided, since, gathered, fc.nat(3), (inMeeting, after, days, undecidedBefore) => {
      const missing = children.filter((id) => !inMeeting.includes(id));
      const history = add(
        closedWithout(...missing),
        '2026-03-29T10:00:00Z',
        ...after.map((id) => happens('decision-reached', '2026-03-29T09:00:00Z', id)),
        ...days.map((day) => happens('further-meeting', `2026-03-${String(day)}T10:00:00Z`)),
      );
      const state = fold(recorded(history));
      const left = hasMeeting(state) ? leftUndecided(state, mayPutOff) : [];
      const open = ownAt(history, { chain: { ...alone, undecidedBefore }, now: '2026-03-30T09:00:00Z' }).filter(
        isRunning,
      );
      expect(left).toEqual(missing.filter((id) => !after.includes(id)));
      expect(open.some((duty) => duty.key === key)).toBe(left.length > 0);
    }),
    { numRuns: 2_000 },
  );
});
