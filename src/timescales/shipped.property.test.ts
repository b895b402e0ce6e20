import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { inOrder, isBefore } from '../calendar/instants.ts';
import type { Moment } from '../casefile/moments.ts';
import { conditionsOf } from '../protocol/condition/conditions.ts';
import { readCondition } from '../protocol/condition/read-condition.ts';
import { momentsOf } from '../protocol/moments.ts';
import type { Facts, Protocol, ProtocolInForce, TimescaleRule } from '../protocol/schema.ts';
import { factsIn, possibleValues } from '../protocol/soundness/possible-values.ts';
import { duties } from './duties.ts';
import type { Duty } from './duty.ts';
import { ladderTimescales } from './ladder-timescales.ts';
import { type ClockState, stateAt } from './state-at.ts';
import { moment } from './testing/rule.ts';

/** A week in which Easter falls and the clocks go forward, to the minute: short enough for moments to meet. */
const from = Temporal.Instant.from('2027-03-24T00:00:00Z');
const instant = fc.nat(8 * 24 * 60).map((minutes) => from.add({ minutes }).toString());
const children = ['one', 'other'];

const momentOf = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), instant, fc.constantFrom(null, null, ...children))
    .map(([name, at, subject]) => moment(name, at, subject));

const factsFor = ({ protocol }: ProtocolInForce): fc.Arbitrary<Facts> => {
  const conditions = conditionsOf(protocol).map(({ condition }) => readCondition(condition));
  const valuesOf = possibleValues(protocol)(conditions);
  const names = [...new Set(conditions.flatMap(factsIn))];
  return fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(null, ...valuesOf(name))])));
};

interface Timeline {
  readonly facts: Facts;
  readonly moments: readonly Moment[];
  readonly now: string;
}

/** The moments that some clock of a protocol hangs on. */
const clockMoments = (protocol: Protocol): readonly string[] => {
  const clocks = JSON.stringify([...protocol.timescales, ...ladderTimescales(protocol.ladders)]);
  return momentsOf(protocol).filter((name) => clocks.includes(`"${name}"`));
};

const isAhead = (protocol: Protocol, name: string): boolean =>
  ['child-due', 'meeting-starts'].includes(name) || protocol.moments.some(({ id, ahead }) => ahead && id === name);

/** The moments that this protocol's clocks hang on, at random times and in random cases. */
const timelineOf = (inForce: ProtocolInForce): fc.Arbitrary<Timeline> =>
  fc.record({
    facts: factsFor(inForce),
    moments: fc.array(momentOf(clockMoments(inForce.protocol)), { maxLength: 25 }),
    now: instant,
  });

const protocols = [...(await readProtocols()).values()].flatMap((versions) => versions.slice(-1));
const runs = { numRuns: 200 };

describe.each(protocols.map((inForce) => ({ name: inForce.protocol.name, inForce })))('$name', ({ inForce }) => {
  const { protocol, calendar } = inForce;
  const timeline = timelineOf(inForce);
  const names = clockMoments(protocol);
  const anyMoment = momentOf(names);
  // A date that is put off gives more time, as it should.
  const happening = momentOf(names.filter((name) => !isAhead(protocol, name)));
  const found = ({ facts, moments, now }: Timeline): readonly Duty[] =>
    duties({ protocol: inForce, moments, facts, children, now, calendar, lateness: {} });
  const rules = new Map(
    [...protocol.timescales, ...ladderTimescales(protocol.ladders)].map((rule) => [rule.duty, rule] as const),
  );
  const ruleOf = ({ key, subject }: Duty): TimescaleRule | undefined =>
    rules.get(subject === null ? key : key.slice(0, -subject.length - 1));

  /** Of several starts the first counts: the last of several gives more time, as the protocol wants it. */
  const isFixed = (duty: Duty): boolean => {
    const rule = ruleOf(duty);
    // What each recipient owes begins with what happens to them, never with the case file as a whole.
    if (rule?.each === 'recipient' && duty.subject === null) return false;
    return rule !== undefined && [rule, ...rule.instead, ...rule.also].every(({ anchor }) => anchor === 'first');
  };
  const isLate = ({ state }: Duty): boolean => state === 'overdue' || state === 'met-late';
  const again = (duty: Duty, all: readonly Duty[]): Duty | undefined => all.find(({ key }) => key === duty.key);

  test('every duty is in one state, which follows from its clock alone, and has a key of its own', () => {
    fc.assert(
      fc.property(timeline, (told) => {
        const all = found(told);
        expect(all.map(({ state }) => state)).toEqual(all.map((duty) => stateAt(duty, told.now)));
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { state, needed, startedAt, endedAt, dueAt } of all) {
          if (state === 'waiting' || state === 'not-needed')
            expect([startedAt, dueAt, endedAt]).toEqual([null, null, null]);
          expect(state === 'not-needed').toBe(!needed);
          if (dueAt === null) expect(['overdue', 'met-late']).not.toContain(state);
        }
      }),
      runs,
    );
  });

  test('no duty becomes less late because time passes', () => {
    const stages: readonly ClockState[] = ['running', 'due-soon', 'overdue'];
    const stageOf = ({ state, window }: Duty) => stages.indexOf(window && state === 'met' ? 'overdue' : state);
    fc.assert(
      fc.property(timeline, instant, (told, other) => {
        const [sooner = '', later = ''] = [told.now, other].toSorted(inOrder);
        const after = found({ ...told, now: later });
        for (const duty of found({ ...told, now: sooner })) {
          const then = again(duty, after) ?? duty;
          if (stageOf(duty) === -1) expect(then.state).toBe(duty.state);
          else expect(stageOf(then)).toBeGreaterThanOrEqual(stageOf(duty));
        }
      }),
      runs,
    );
  });

  test('what was met in time is never late, and what is late stays late, whatever happens after', () => {
    fc.assert(
      fc.property(timeline, fc.array(happening, { maxLength: 10 }), (told, some) => {
        const upTo = told.moments.filter(({ at }) => inOrder(at, told.now) <= 0);
        const since = some.filter(({ at }) => isBefore(told.now, at));
        const after = found({ ...told, moments: [...upTo, ...since], now: '2027-06-01T12:00:00Z' });
        for (const duty of found({ ...told, moments: upTo }).filter(isFixed)) {
          const then = again(duty, after);
          if (duty.state === 'met' && !duty.window) expect([duty.key, then?.state]).toEqual([duty.key, 'met']);
          if (isLate(duty)) expect([duty.key, then !== undefined && isLate(then)]).toEqual([duty.key, true]);
        }
      }),
      runs,
    );
  });

  test('a moment on which a duty does not hang changes nothing of it', () => {
    fc.assert(
      fc.property(timeline, anyMoment, (told, one) => {
        const after = found({ ...told, moments: [...told.moments, one] });
        for (const duty of found(told)) {
          const rule = ruleOf(duty);
          if (rule !== undefined && !JSON.stringify(rule).includes(`"${one.name}"`))
            expect(again(duty, after)).toEqual(duty);
        }
      }),
      runs,
    );
  });

  test('an earlier start never gives more time for what is still to be done', () => {
    fc.assert(
      fc.property(timeline, happening, (told, one) => {
        const after = found({ ...told, moments: [...told.moments, one] });
        for (const duty of found(told).filter(isFixed)) {
          const then = again(duty, after) ?? duty;
          if (duty.startedAt === null || duty.dueAt === null || isBefore(duty.startedAt, one.at)) continue;
          if (then.endedAt === null) expect(inOrder(then.dueAt ?? 'none', duty.dueAt)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });
});
