import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { minuteTaker, nurse } from '../../../test/bradford-people.ts';
import { invitationOf, stages } from '../../../test/bradford-stages.ts';
import { type Happening, given, happened, inStatus } from '../../../test/given.ts';
import type { Decided } from '../events.ts';
import { informationReplies } from './information-replies.ts';

const at = (time: string, event: Decided, by = nurse): readonly Happening[] =>
  happened(`2026-03-16T${time}:00Z`, by, event);
const asked: Decided = {
  type: 'InformationAsked',
  data: { invitationId: 'inv-health', what: 'Missed appointments.', dueAt: '2026-03-16T12:00:00Z' },
};
const gave = (invitationId = 'inv-health', more: { nothingKnown?: true } = {}): Decided => ({
  type: 'InformationGiven',
  data: { invitationId, text: 'Seen twice.', ...more },
});
const replies = (now: string, procedure: string | null, ...history: readonly (readonly Happening[])[]) =>
  informationReplies(inStatus(given(stages.booked, ...history).state, 'booked'), {
    protocol: bradford.protocol,
    dueAt: () => procedure,
    now: `2026-03-16T${now}:00Z`,
  });
const health = (...about: Parameters<typeof replies>) =>
  replies(...about).find(({ invitation }) => invitation.id === 'inv-health');

describe('What the agencies are asked for', () => {
  test('is asked of every agency but our own', () => {
    expect(replies('11:00', null).map(({ invitation, state }) => [invitation.id, state])).toEqual([
      ['inv-police', 'asked'],
      ['inv-health', 'asked'],
      ['inv-education', 'asked'],
    ]);
  });

  test('is due when the procedure says, or when the desk asked for it', () => {
    expect(health('11:00', '2026-03-16T12:30:00Z')).toMatchObject({ state: 'due', dueAt: '2026-03-16T12:30:00Z' });
    expect(health('11:00', null, at('10:30', asked, minuteTaker))).toMatchObject({
      ...{ state: 'due', dueAt: '2026-03-16T12:00:00Z', what: 'Missed appointments.' },
    });
  });

  test('is late after its time, and given late when it comes then', () => {
    const history = at('10:30', asked, minuteTaker);
    expect(health('12:01', null, history)?.state).toBe('late');
    expect(health('12:20', null, history, at('12:10', gave()))?.state).toBe('given-late');
    expect(health('12:20', null, history, at('11:50', gave()))?.state).toBe('given');
  });

  test('can be answered with “nothing known”', () => {
    expect(health('11:00', null, at('10:40', gave('inv-health', { nothingKnown: true })))?.state).toBe('nothing-known');
  });

  test('is answered by a deputy for whoever sent them', () => {
    const deputy: Decided = {
      type: 'Invited',
      data: { invitation: { ...invitationOf('inv-health'), id: 'inv-amir', deputyFor: 'inv-health' } },
    };
    expect(health('11:00', null, at('10:40', deputy), at('10:50', gave('inv-amir')))?.state).toBe('given');
  });

  test('and asked for once more, waits for what comes after', () => {
    expect(health('11:00', null, at('10:25', gave()), at('10:30', asked, minuteTaker))?.state).toBe('due');
  });
});
