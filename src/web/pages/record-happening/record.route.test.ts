import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { ownFacts, ownMoments } from '../../../../test/protocol-of-its-own.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let plain: string;
let caseId: string;

const at = { 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '8:40' };
const get = async (who: string, path: string) => (await bradford.as(who)).get(path);

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:05:00Z');
  await bradford.join(bradfordBut({ version: 2, inForceFrom: '2026-11-18', facts: [], arranging: [] }));
  await bradford.join(bradfordBut({ version: 3, inForceFrom: '2026-11-23', moments: ownMoments, facts: ownFacts }));
  const { waiting } = journeyOf(bradford);
  plain = await waiting();
  bradford.setClock('2026-11-23T09:05:00Z');
  caseId = await waiting();
});
afterAll(() => bradford.close());

describe('where a procedure has nothing of its own to record', () => {
  test('no page offers it, and there is none', async () => {
    const { body } = await get('worker', paths.discussion(plain));
    expect(body).not.toContain('Record what happened');
    expect(body).not.toContain('Record what was found out');
    expect((await get('worker', paths.recordHappening(plain))).statusCode).toBe(403);
  });
});

describe('recording what happened', () => {
  test('is offered on the discussion page', async () => {
    const { body } = await get('worker', paths.discussion(caseId));
    expect(body).toContain(paths.recordHappening(caseId));
    expect(body).toContain(paths.recordFinding(caseId));
  });

  test('shows only what one’s role records, and only what can happen in this case', async () => {
    const worker = (await get('worker', paths.recordHappening(caseId))).body;
    expect(worker).toContain('The partner agency is told by telephone');
    expect(worker).not.toContain('The review is set');
    expect(worker).not.toContain('The child is examined');
    expect((await get('manager', paths.recordHappening(caseId))).body).toContain('The review is set');
  });

  test.each(['police', 'minutes-east', 'other-worker', 'other-manager'])('%s cannot', async (who) => {
    const visitor = await bradford.as(who);
    expect((await visitor.get(paths.recordHappening(caseId))).statusCode).toBe(403);
    const sent = await visitor.post(paths.recordHappening(caseId), { moment: 'partner-told', ...at });
    expect(sent.statusCode).toBe(403);
  });

  test('not what another role records, though the form names it', async () => {
    const worker = await bradford.as('worker');
    const sent = await worker.post(paths.recordHappening(caseId), { moment: 'review-date', ...at });
    expect(sent.statusCode).toBe(403);
  });

  test('comes back with what is missing, and with what was typed', async () => {
    const worker = await bradford.as('worker');
    const nothing = await worker.post(paths.recordHappening(caseId), { note: 'By <b>telephone</b>.', ...at });
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('Select what happened');
    expect(nothing.body).toContain('By &lt;b&gt;telephone&lt;/b&gt;.');
    const whom = await worker.post(paths.recordHappening(caseId), { moment: 'child-seen', ...at });
    expect(whom.body).toContain('href="#subject-child-seen"');
    const when = await worker.post(paths.recordHappening(caseId), { moment: 'partner-told' });
    expect(when.body).toContain('Enter when it happened');
  });

  test('is told on the timeline with when it happened and when it was written down, and can be put right', async () => {
    const worker = await bradford.as('worker');
    const command = { moment: 'child-seen', 'subject-child-seen': 'ida', note: 'At nursery.', ...at };
    const sent = await worker.post(paths.recordHappening(caseId), command);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${paths.discussion(caseId)}#happened`]);
    const { body } = await worker.get(paths.discussion(caseId));
    expect(body).toMatch(/The child is seen: Ida [A-Z]/);
    expect(body).toContain('At nursery.');
    const again = (await worker.get(paths.recordHappening(caseId))).body;
    const [, id = ''] = /<option value="([\w-]{36})"[^>]*>\s*The child is seen/.exec(again) ?? [];
    await worker.post(paths.recordHappening(caseId), { ...command, 'at-time': '8:55', corrects: id });
    expect((await worker.get(paths.discussion(caseId))).body).toContain('Put right: the child is seen');
  });
});

describe('recording what was found out', () => {
  test('says what is known until now, also what is presumed', async () => {
    const { body } = await get('manager', paths.recordFinding(caseId));
    expect(body).toContain('Until now: At home.');
    expect(body).toContain('Until now: Not known.');
    expect(body).not.toContain('Worked out.');
  });

  test.each(['police', 'other-manager'])('%s cannot', async (who) => {
    const visitor = await bradford.as(who);
    expect((await visitor.get(paths.recordFinding(caseId))).statusCode).toBe(403);
  });

  test('comes back with what is missing beside its fact', async () => {
    const manager = await bradford.as('manager');
    const sent = await manager.post(paths.recordFinding(caseId), { fact: 'setting', reason: 'x' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('href="#value-setting"');
  });

  test('is told on the timeline, with the reason', async () => {
    const manager = await bradford.as('manager');
    const command = { fact: 'setting', 'value-setting': 'school', reason: 'The head teacher rang.' };
    expect((await manager.post(paths.recordFinding(caseId), command)).statusCode).toBe(303);
    const { body } = await manager.get(paths.discussion(caseId));
    expect(body).toContain('Where it happened: At school');
    expect(body).toContain('The head teacher rang.');
    expect((await manager.get(paths.recordFinding(caseId))).body).toContain('Until now: At school.');
  });
});
