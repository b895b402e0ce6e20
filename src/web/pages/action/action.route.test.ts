import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let after: ReturnType<typeof afterMeetingOf>;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  after = afterMeetingOf(bradford);
  caseId = await after.closed();
});

afterAll(() => bradford.close());

const action = 'act-police';
const stateOfAction = async () => (await after.stateOf(caseId)).actions.find(({ id }) => id === action)?.state;

describe('an action', () => {
  test('that falls to police is not health’s to see or settle', async () => {
    const health = await bradford.as('health');
    expect((await health.get(paths.action(caseId, action))).statusCode).toBe(404);
    expect((await health.post(paths.action(caseId, action), { outcome: 'Done.' })).statusCode).toBe(403);
    expect(await stateOfAction()).toBe('open');
  });

  test('cannot be marked as done without saying what came of it (BR-080)', async () => {
    const police = await bradford.as('police');
    const answer = await police.post(paths.action(caseId, action), { outcome: '  ' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Enter what was done');
  });

  test('is marked as done by whom it falls to, once', async () => {
    const police = await bradford.as('police');
    expect((await police.post(paths.action(caseId, action), { outcome: 'Nothing known.' })).statusCode).toBe(303);
    expect(await stateOfAction()).toBe('done');
    expect((await police.post(paths.action(caseId, action), { outcome: 'Again.' })).statusCode).toBe(409);
    expect((await police.get(paths.action(caseId, action))).body).toContain('Nothing known.');
  });
});

describe('the child protection conference', () => {
  const held = (day: string, month = '11', year = '2026') => ({
    'held-on-day': day,
    'held-on-month': month,
    'held-on-year': year,
  });

  test('shows its clock: 15 working days from the meeting that started section 47 (BR-039)', async () => {
    const { body } = await (await bradford.as('worker')).get(paths.conference(caseId));
    expect(body).toContain('BR-039');
    expect(body).toContain('Friday 11 December');
  });

  test.for([
    [held('31'), '31 November 2026 is not a real date'],
    [held('', '', ''), 'Enter a date'],
    [held('30'), 'must be today or in the past'],
  ] as const)('%o is refused with a sentence', async ([fields, sentence]) => {
    const answer = await (await bradford.as('worker')).post(paths.conference(caseId), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
  });

  test.for(['minutes-east', 'police', 'other-worker'])('%s does not record it', async (id) => {
    expect((await (await bradford.as(id)).post(paths.conference(caseId), held('20'))).statusCode).toBe(403);
  });

  test('is recorded once, and stops the clock', async () => {
    const worker = await bradford.as('worker');
    expect((await worker.post(paths.conference(caseId), held('20'))).statusCode).toBe(303);
    expect((await worker.post(paths.conference(caseId), held('20'))).statusCode).toBe(409);
    const { body } = await (await bradford.as('manager')).get(paths.discussion(caseId));
    expect(body).toContain('Child protection conference held 20 November 2026');
  });
});
