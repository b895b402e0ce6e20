import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { stages } from '../../test/bradford-stages.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { given } from '../../test/given.ts';
import { ownSigning } from '../../test/protocol-of-its-own.ts';
import { may } from './may.ts';
import type { Asker } from './relations.ts';

const { state } = given(stages.booked);
const asker = (id: string, role: string, desk: string | null = null): Asker => ({ id, role, desk, addresses: [] });
const { protocol } = bradfordBut({
  chair: { role: 'other-professional', deputies: [], instead: [], clauses: ['BR-094'], assumed: false },
});

describe('Somebody in the role that chairs', () => {
  test('starts, writes and ends the meeting that they are booked to chair, whatever their desk', () => {
    const chair = asker('p-manager', 'other-professional');
    for (const act of ['start-meeting', 'write-meeting', 'close-meeting', 'read-discussion'] as const)
      expect(may(act, chair, { state, protocol })).toBe(true);
  });

  test('neither books it nor authorises it', () => {
    const chair = asker('p-manager', 'other-professional');
    expect(may('book-meeting', chair, { state, protocol })).toBe(false);
    expect(may('authorise-request', chair, { state, protocol })).toBe(false);
  });

  test('sees nothing of a meeting that somebody else chairs', () => {
    expect(may('read-discussion', asker('p-other', 'other-professional'), { state, protocol })).toBe(false);
  });

  test('is nobody to a case file under a protocol in which their role does not chair', () => {
    const stranger = asker('p-manager', 'other-professional');
    expect(may('read-discussion', stranger, { state, protocol: bradford.protocol })).toBe(false);
  });
});

describe('Without corrections in the procedure', () => {
  const { circulation } = bradford.protocol;
  const without = bradfordBut({ circulation: { ...circulation, corrections: undefined } });

  test('nobody asks for one or decides one', () => {
    const closed = given(stages.closed).state;
    const manager = asker('p-manager', 'team-manager', 'east');
    expect(may('decide-correction', manager, { state: closed, protocol: bradford.protocol })).toBe(true);
    expect(may('decide-correction', manager, { state: closed, protocol: without.protocol })).toBe(false);
  });
});

test('Where the procedure asks for no signatures, nobody signs', () => {
  const { state: closed } = given(stages.closed);
  const police = { ...asker('p-police', 'police'), addresses: ['mash@police.example.org'] };
  const signing = bradfordBut({ circulation: ownSigning('minutes') }).protocol;
  expect(may('sign-document', police, { state: closed, protocol: signing })).toBe(true);
  expect(may('sign-document', police, { state: closed, protocol: bradford.protocol })).toBe(false);
});

test('Where nobody has to agree to a change of booking, the desk makes it and nobody else', () => {
  const freely = bradfordBut({ rearranging: undefined }).protocol;
  expect(may('ask-to-change-booking', asker('p-desk', 'minute-taker', 'east'), { state, protocol: freely })).toBe(true);
  expect(may('ask-to-change-booking', asker('p-manager', 'team-manager', 'east'), { state, protocol: freely })).toBe(
    false,
  );
});
