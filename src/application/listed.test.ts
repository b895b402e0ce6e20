import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { stages } from '../../test/bradford-stages.ts';
import { recorded } from '../../test/given.ts';
import { fold } from '../casefile/evolve.ts';
import { runsListed } from '../disclosure/listed.ts';
import { may } from '../disclosure/may.ts';
import { discussionRow } from './read-model-rows.ts';

const { protocol } = bradford;

describe.each(Object.entries(stages))('of a discussion that is %s, a list', (_, history) => {
  test('never leads anybody, in whatever role and at whatever desk, to what they may not read', () => {
    const state = fold(recorded(history));
    const row = discussionRow({ caseId: 'c', state, protocol: bradford, open: 1, duties: [], relatives: [] });
    if (row === null) return;
    const ids = ['somebody', row.socialWorkerId, row.teamManagerId, row.serviceManagerId].filter((id) => id !== null);
    const askers = protocol.roles.flatMap(({ id: role }) =>
      ids.flatMap((id) => [null, 'east', 'south'].map((desk) => ({ id, role, desk, addresses: [] }))),
    );
    const led = askers.filter((asker) => runsListed(asker, row, protocol));
    expect(led.filter((asker) => !may('read-discussion', asker, { state, protocol }))).toEqual([]);
  });
});
