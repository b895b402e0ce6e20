import { describe, expect, test } from 'vitest';
import { officer } from '../../../test/bradford-people.ts';
import { type History, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { type GiveView, giveView } from './give-view.ts';

const guest = happened('2026-03-16T14:10:00Z', officer, {
  type: 'AttendanceRecorded',
  data: {
    attendance: {
      id: 'guest',
      role: 'early-help',
      agency: 'early-help',
      name: 'Tom Harkness',
      presence: 'present',
      how: null,
    },
  },
});
const history: History = [...stages.meeting, ...guest];
const view: GiveView = { invitationId: 'inv-police', view: 'The threshold is met.', differs: false, basedOn: 0 };
const give = (changes: Partial<GiveView> = {}, after: History = history) =>
  given(after).when(giveView, { ...view, ...changes });
const views = (outcome: ReturnType<typeof give>) => inStatus(outcome.state(), 'meeting').views;

describe('What an agency thinks (BR-105)', () => {
  test('is recorded, and whether it differs from the others (BR-149)', () => {
    const different = { view: 'A pre-birth assessment is not enough.', differs: true };
    give({ ...different, view: ` ${different.view}\u0000` }).then({
      type: 'ViewGiven',
      data: { invitationId: 'inv-police', ...different },
    });
  });

  test('can be that of somebody who came without an invitation', () => {
    expect(views(give({ invitationId: 'guest' }))).toMatchObject([{ invitationId: 'guest' }]);
  });

  test('has words, fewer than a book, and belongs to somebody who is there', () => {
    give({ view: ' ' }).thenRefused('missing');
    give({ view: 'x'.repeat(20_001) }).thenRefused('too-long');
    give({ invitationId: 'inv-nobody' }).thenRefused('no-such-invitation');
  });

  test('is replaced only by somebody who has seen it; each agency has one', () => {
    const first = [...give().after()];
    give({ view: 'Another.' }, first).thenRefused('stale');
    const again = give({ view: 'Another.', basedOn: first.length }, first);
    expect(views(again)).toMatchObject([{ view: 'Another.', version: first.length + 1 }]);
    expect(views(give({ invitationId: 'inv-health' }, first))).toHaveLength(2);
  });
});
