import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { readOutbox } from '../../../store/outbox.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  caseId = await afterMeetingOf(bradford).closed();
});

afterAll(() => bradford.close());

describe('the table of actions', () => {
  test('is announced to everybody invited when the meeting ends, with nothing of the family (BR-110)', async () => {
    const { invitations } = await afterMeetingOf(bradford).stateOf(caseId);
    const sent = await withinAuthority(bradford.house.db, 'bradford', (tx) => readOutbox(tx, { caseId, limit: 100 }));
    const told = sent.filter(({ kind }) => kind === 'action-table').map(({ recipient }) => recipient);
    expect(told.toSorted()).toEqual(invitations.map(({ email }) => email.toLowerCase()).toSorted());
  });

  test.for(['worker', 'manager', 'minutes-east', 'police', 'health', 'education'])('%s reads all of it', async (id) => {
    const { statusCode, body } = await (await bradford.as(id)).get(paths.actionTable(caseId));
    expect(statusCode).toBe(200);
    expect(body).toContain('Check police records.');
    expect(body).toContain('BR-110');
  });

  test('can be kept as a PDF', async () => {
    const { rawPayload } = await (await bradford.as('health')).get(`${paths.actionTable(caseId)}.pdf`);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.for(['youth-justice', 'other-worker', 'minutes-west'])('%s, who was not invited, does not', async (id) => {
    expect((await (await bradford.as(id)).get(paths.actionTable(caseId))).statusCode).toBe(403);
  });

  test('is not there while the meeting is on', async () => {
    bradford.wait('PT3H');
    const on = await journeyOf(bradford).meeting();
    expect((await (await bradford.as('police')).get(paths.actionTable(on))).statusCode).toBe(404);
  });
});
