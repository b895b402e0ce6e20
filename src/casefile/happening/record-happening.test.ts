import { describe, expect, test } from 'vitest';
import { worker } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { type Happening as Recorded, given } from '../../../test/given.ts';
import { ownMoments } from '../../../test/protocol-of-its-own.ts';
import { moments } from '../moments.ts';
import type { Happening } from './happening.ts';
import { recordHappening } from './record-happening.ts';

const protocol = bradfordBut({ moments: ownMoments });
const now = '2026-03-16T17:00:00Z';
const told: Happening = {
  id: 'hap-1',
  moment: 'partner-told',
  at: '2026-03-16T09:10:00Z',
  subject: null,
  note: ' DS Nandakumar, by Amara. ',
  corrects: null,
};
const record = (happening: Partial<Happening>, history: readonly Recorded[] = stages.waiting) =>
  given(history).when(recordHappening, { happening: { ...told, ...happening } }, { protocol, actor: worker, now });
const standing = (history: readonly Recorded[]) =>
  moments(given(history).state, protocol.protocol)
    .filter(({ name }) => protocol.protocol.moments.some(({ id }) => id === name))
    .map(({ name, at, subject }) => [name, at, subject]);

describe('Something that the case file does not know by itself', () => {
  test('is recorded with the time it happened, which clocks count from', () => {
    const after = record({}).after();
    expect(after.at(-1)?.event).toMatchObject({ type: 'HappeningRecorded', occurredAt: told.at });
    expect(standing(after)).toEqual([['partner-told', told.at, null]]);
  });

  test('can be recorded while the request is being written, and after the meeting', () => {
    expect(record({}, stages.drafting).verdict.kind).toBe('accepted');
    expect(record({}, stages.closed).verdict.kind).toBe('accepted');
    record({}, []).thenRefused('not-now');
  });

  test('happened now or earlier, but for a date that lies ahead', () => {
    const tomorrow = '2026-03-17T09:00:00Z';
    record({ at: tomorrow }).thenRefused('in-the-future');
    const set = record({ moment: 'review-date', at: tomorrow }).after();
    expect(set.at(-1)?.event.occurredAt).toBeUndefined();
    expect(standing(set)).toEqual([['review-date', tomorrow, null]]);
  });

  test('is one of the protocol’s own, and of this case', () => {
    record({ moment: 'meeting-held' }).thenRefused('unknown-moment');
    record({ moment: 'hurt-child-examined' }).thenRefused('unknown-moment'); // nobody is hurt here
  });

  test('is about one child where it happens to each', () => {
    record({ moment: 'child-seen' }).thenRefused('no-such-subject');
    record({ moment: 'child-seen', subject: 'nobody' }).thenRefused('no-such-subject');
    record({ subject: 'ida' }).thenRefused('no-such-subject');
    const ida = record({ moment: 'child-seen', subject: 'ida' }).after();
    const both = record({ id: 'hap-2', moment: 'child-seen', subject: 'noah' }, ida).after();
    expect(standing(both).map(([, , subject]) => subject)).toEqual(['ida', 'noah']);
  });
});

describe('What was recorded wrongly', () => {
  const first = record({}).after();
  const later = { id: 'hap-2', at: '2026-03-16T11:10:00Z', corrects: 'hap-1' };

  test('is put right by recording it again: the first stays in the record and no longer counts', () => {
    const corrected = record(later, first).after();
    expect(corrected).toHaveLength(first.length + 1);
    expect(standing(corrected)).toEqual([['partner-told', later.at, null]]);
  });

  test('is put right once, and by the same kind of thing', () => {
    record({ ...later, id: 'hap-3' }, record(later, first).after()).thenRefused('no-such-happening');
    record({ ...later, moment: 'review-date' }, first).thenRefused('no-such-happening');
  });
});

test('The steps of a ladder are recorded in the same way', () => {
  const cited = { clauses: ['BR-001'], assumed: false };
  const step = { id: 'met', title: 'the managers meet', by: [['team-manager']], decides: false, ...cited };
  const ladder = { id: 'dispute', title: 'A dispute', raisedBy: ['social-worker'], steps: [step], ...cited };
  const climbing = { protocol: bradfordBut({ ladders: [ladder] }), actor: worker, now };
  for (const moment of ['dispute-raised', 'dispute-met'])
    expect(given(stages.waiting).when(recordHappening, { happening: { ...told, moment } }, climbing).verdict.kind).toBe(
      'accepted',
    );
});
