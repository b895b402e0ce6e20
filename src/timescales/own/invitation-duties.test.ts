import { describe, expect, test } from 'vitest';
import { manager, minuteTaker, nurse } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { type Happening, happened, recorded } from '../../../test/given.ts';
import type { Decided } from '../../casefile/events.ts';
import { fold } from '../../casefile/evolve.ts';
import { dutyNotices } from '../duty-notices.ts';
import { mayPutOff, ownAt } from '../testing/own.ts';
import { addressesOf } from '../owner.ts';
import { toDos } from '../to-dos.ts';

const { protocol } = mayPutOff;
const health = 'strategy@health.example.org';
const at = (time: string, event: Decided, by = nurse): readonly Happening[] =>
  happened(`2026-03-16T${time}:00Z`, by, event);
const keysOf = (history: readonly Happening[], start: string) =>
  ownAt(history, { now: '2026-03-16T11:00:00Z' })
    .map(({ key }) => key)
    .filter((key) => key.startsWith(start));
const told = (history: readonly Happening[], key: string) => {
  const now = '2026-03-16T11:00:00Z';
  const looking = { protocol, duties: ownAt(history, { now }) };
  return dutyNotices(fold(recorded(history)), looking)
    .filter((notice) => notice.key.startsWith(`${key}/`))
    .map(({ step, tellAt, owner }) => [step, tellAt, 'personId' in owner ? owner.personId : Object.values(owner)[1]]);
};
const answered: Decided = {
  type: 'InvitationAnswered',
  data: { invitationId: 'inv-health', answer: { kind: 'decline', reason: 'Theatre.' } },
};
const asked: Decided = {
  type: 'InformationAsked',
  data: { invitationId: 'inv-health', what: 'Missed appointments.', dueAt: '2026-03-16T12:30:00Z' },
};
const gave: Decided = { type: 'InformationGiven', data: { invitationId: 'inv-health', text: 'Seen twice.' } };

describe('An invitation of somebody who must come', () => {
  test('is chased half-way at their mailbox, then late there and at the desk, which rings, and an hour on at the manager', () => {
    // Invited at 10:20 for 14:00: half of the time there is would be 12:10, two hours before is 12:00.
    expect(told(stages.booked, 'answer:inv-health')).toEqual([
      ['before', '2026-03-16T11:15:00Z', health],
      ['late', '2026-03-16T12:10:00Z', health],
      ['up', '2026-03-16T12:10:00Z', minuteTaker.role],
      ['up', '2026-03-16T13:10:00Z', manager.personId],
    ]);
  });

  test('is not chased once it is answered, whatever the answer; nor is one of somebody who need not come', () => {
    expect(keysOf(stages.booked, 'answer:')).toContain('answer:inv-health');
    expect(keysOf(stages.booked, 'answer:')).not.toContain('answer:inv-education');
    expect(keysOf([...stages.booked, ...at('10:40', answered)], 'answer:')).not.toContain('answer:inv-health');
  });

  test('is not chased once the meeting has begun or was cancelled', () => {
    expect([keysOf(stages.meeting, 'answer:'), keysOf(stages.cancelled, 'answer:')]).toEqual([[], []]);
  });
});

describe('Information that the desk asks for', () => {
  const history = [...stages.booked, ...at('10:30', asked, minuteTaker)];

  test('is chased at the agency’s mailbox before it is due, then goes up to the desk and the manager', () => {
    expect(told(history, 'information:inv-health')).toEqual([
      ['before', '2026-03-16T11:30:00Z', health],
      ['late', '2026-03-16T12:30:00Z', health],
      ['up', '2026-03-16T12:30:00Z', minuteTaker.role],
      ['up', '2026-03-16T13:30:00Z', manager.personId],
    ]);
  });

  test('is for them to give as soon as they are asked, by its time', () => {
    const looking = { protocol, duties: ownAt(history, { now: '2026-03-16T11:00:00Z' }) };
    const theirs = toDos(fold(recorded(history)), looking).filter(({ kind }) => kind === 'give-information');
    expect(theirs).toMatchObject([
      {
        ...{ subject: 'inv-health', title: 'Send what your agency knows', unexplained: null },
        ...{ owner: { kind: 'address', address: health }, dueAt: '2026-03-16T12:30:00Z' },
      },
    ]);
  });

  test('is asked of nobody by mail where no address is known', () => {
    expect(addressesOf({ kind: 'address', address: '' }, [])).toEqual([]);
  });

  test('is not chased once anything came; nobody here has to say why an agency was late', () => {
    const late = [...history, ...at('12:40', gave)];
    expect(keysOf(late, 'information:')).toEqual([]);
    const looking = { protocol, duties: ownAt(late, { now: '2026-03-16T12:50:00Z' }) };
    expect(toDos(fold(recorded(late)), looking).map(({ kind }) => kind)).not.toContain('explain-lateness');
  });

  test('says nothing of what is to be looked up where it is listed', () => {
    expect(JSON.stringify(ownAt(history))).not.toContain('appointments');
  });
});
