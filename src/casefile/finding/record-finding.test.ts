import { describe, expect, test } from 'vitest';
import { manager } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { type Happening as Recorded, given, inStatus } from '../../../test/given.ts';
import { ownFacts } from '../../../test/protocol-of-its-own.ts';
import { bradford } from '../../../test/bradford.ts';
import { quoracyNow } from '../attendance/quoracy.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { type RecordFinding, recordFinding } from './record-finding.ts';
import { sayFinding } from './say-finding.ts';

const protocol = bradfordBut({
  facts: ownFacts,
  quorum: bradford.protocol.quorum.map((seat) =>
    seat.seat === 'police'
      ? { ...seat, when: 'not(policeNotNeeded = true)', notNeeded: 'The police have no role.' }
      : seat,
  ),
});
const reason = 'The police say so.';
const find = (command: Partial<RecordFinding>, history: readonly Recorded[] = stages.meeting) =>
  given(history).when(
    recordFinding,
    { fact: 'policeNotNeeded', value: 'yes', reason, ...command },
    { protocol, actor: manager },
  );
const meetingAfter = (history: readonly Recorded[]) => inStatus(given(history).state, 'meeting');

describe('What is found out', () => {
  test('is a fact from then on: with no role for the police the quorum does not need them', () => {
    const police = (history: readonly Recorded[]) =>
      quoracyNow(meetingAfter(history), protocol).seats.find(({ seat }) => seat === 'police')?.state;
    expect(police(stages.meeting)).toBe('empty');
    const found = find({}).after();
    expect(police(found)).toBe('not-needed');
    expect(police(find({ value: 'no' }, found).after())).toBe('empty');
  });

  test.each([
    ['a fact that the protocol does not have', { fact: 'rumour' }, 'unknown-fact'],
    ['a fact that is worked out from others', { fact: 'bothSo' }, 'unknown-fact'],
    ['a fact of the request', { fact: 'injury' }, 'unknown-fact'],
    ['neither yes nor no', { value: 'perhaps' }, 'missing'],
    ['an answer that is not offered', { fact: 'setting', value: 'park' }, 'missing'],
    ['a number that is none', { fact: 'carers', value: 'two' }, 'missing'],
    ['no reason', { reason: ' ' }, 'missing'],
  ])('is refused with %s', (_, command, code) => {
    find(command).thenRefused(code);
  });

  test.each([
    ['setting', 'school', 'school', 'Where it happened: At school'],
    ['carers', '2', 2, 'How many carers there are: 2'],
    ['policeNotNeeded', 'no', false, 'The police have no role: no'],
    ['policeNotNeeded', 'yes', true, 'The police have no role'],
  ])('%s “%s” is kept as it is compared, and said in words', (fact, typed, value, said) => {
    const state = meetingAfter(find({ fact, value: typed }).after());
    expect(factsOfCase(state, protocol, state.startedAt)[fact]).toBe(value);
    expect(sayFinding({ fact, value }, protocol.protocol)).toBe(said);
  });
});
