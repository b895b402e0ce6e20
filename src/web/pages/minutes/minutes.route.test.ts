import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let after: ReturnType<typeof afterMeetingOf>;
/** Nobody changes these: for whom may not, and for what is refused. */
let unsent: string;
let sent: string;

beforeAll(async () => {
  bradford = await openBradford();
  after = afterMeetingOf(bradford);
  unsent = await after.closed();
  sent = await after.issued();
});

afterAll(() => bradford.close());

const wrong = { area: 'reason', 'should-say': 'The bruise was on the right arm.', reason: 'I wrote it down.' };

describe('sending the minutes', () => {
  test('the minute taker sees what will be sent and to whom, and sends it to everybody invited', async () => {
    const caseId = await after.closed();
    const priya = await bradford.as('minutes-east');
    const before = await priya.get(paths.minutes(caseId));
    expect(before.statusCode).toBe(200);
    expect(before.body).toContain('Who gets it');
    expect(before.body).toContain('BR-116');
    const sent = await priya.post(paths.minutes(caseId));
    expect(sent.headers.location).toBe(paths.issue(caseId, 1));
    const state = await after.stateOf(caseId);
    expect(state.issues[0]?.invitationIds).toEqual(state.invitations.map(({ id }) => id));
  });

  test('pressing the button twice sends one issue', async () => {
    const caseId = await after.closed();
    const priya = await bradford.as('minutes-east');
    await Promise.all([
      priya.post(paths.minutes(caseId), { _key: 'k1' }),
      priya.post(paths.minutes(caseId), { _key: 'k1' }),
    ]);
    expect((await after.stateOf(caseId)).issues).toHaveLength(1);
  });

  test.for(['worker', 'police', 'other-worker', 'minutes-west'])('%s may not send them', async (id) => {
    const somebody = await bradford.as(id);
    expect((await somebody.post(paths.minutes(unsent))).statusCode).toBe(403);
    expect((await after.stateOf(unsent)).issues).toHaveLength(0);
  });
});

describe('reading an issue', () => {
  test('the first opening by somebody invited is their receipt, and starts their 24 hours (BR-119)', async () => {
    const caseId = await after.issued();
    const health = await bradford.as('health');
    const first = await health.get(paths.issue(caseId, 1));
    expect(first.statusCode).toBe(200);
    expect(first.body).toContain('BR-119');
    bradford.wait('PT3H');
    await health.get(paths.issue(caseId, 1));
    const invitation = await after.invitationOf(caseId, 'health');
    const received = (await after.stateOf(caseId)).issues[0]?.received ?? {};
    expect(Object.keys(received)).toEqual([invitation]);
    expect(received[invitation]).toBe(bradford.house.clock().subtract({ hours: 3 }).toString());
  });

  test('those who run the meeting read it without leaving a receipt, unless they were invited themselves', async () => {
    await (await bradford.as('minutes-east')).get(paths.issue(sent, 1));
    expect((await after.stateOf(sent)).issues[0]?.received).toEqual({});
  });

  test('the PDF and the Word document are the bytes that were issued', async () => {
    const caseId = sent;
    const police = await bradford.as('police');
    const pdf = await police.get(`${paths.issue(caseId, 1)}/minutes.pdf`);
    const docx = await police.get(`${paths.issue(caseId, 1)}/minutes.docx`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(pdf.rawPayload).digest('hex');
    expect((await after.stateOf(caseId)).issues[0]?.pdfSha256).toBe(hash);
  });

  test.for([
    ['other-worker', 403],
    ['youth-justice', 403],
    ['minutes-west', 403],
  ] as const)('%s, who was not invited, gets %i', async ([id, status]) => {
    const caseId = sent;
    const somebody = await bradford.as(id);
    for (const path of ['', '/minutes.pdf', '/minutes.docx'])
      expect((await somebody.get(`${paths.issue(caseId, 1)}${path}`)).statusCode).toBe(status);
  });

  test.for(['0', '2', '-1', 'one', '1e9'])('there is no issue %s', async (number) => {
    const manager = await bradford.as('manager');
    expect((await manager.get(`${paths.minutes(sent)}/${number}`)).statusCode).toBe(404);
  });
});

describe('corrections', () => {
  const ask = async (caseId: string, id = 'police') =>
    (await bradford.as(id)).post(paths.corrections(caseId, 1), wrong);

  test('somebody invited asks; the team manager accepts with a reason; issue 2 goes to all and issue 1 stays as it was', async () => {
    const caseId = await after.issued();
    const police = await bradford.as('police');
    const before = (await police.get(paths.issue(caseId, 1))).body;
    expect((await ask(caseId)).statusCode).toBe(303);
    const [correction] = (await after.stateOf(caseId)).corrections;
    const manager = await bradford.as('manager');
    const decide = paths.correction(caseId, correction?.id ?? '');
    expect((await manager.get(decide)).body).toContain('The bruise was on the right arm.');
    const text = 'A bruise on the right arm.';
    await manager.post(decide, { ruling: 'accept', 'new-text': text, reason: 'The nurse confirms it.' });
    await (await bradford.as('minutes-east')).post(paths.minutes(caseId));
    expect((await police.get(paths.issue(caseId, 2))).body).toContain(text);
    const again = (await police.get(paths.issue(caseId, 1))).body;
    expect(again).not.toContain(text);
    expect(again).toContain('This is an earlier issue');
    expect(before).not.toContain('This is an earlier issue');
  });

  test('declining needs a reason and sends no new issue', async () => {
    const caseId = await after.issued();
    await ask(caseId);
    const [correction] = (await after.stateOf(caseId)).corrections;
    const manager = await bradford.as('manager');
    const decide = paths.correction(caseId, correction?.id ?? '');
    expect((await manager.post(decide, { ruling: 'decline', reason: '' })).statusCode).toBe(422);
    expect((await manager.post(decide, { reason: 'x' })).statusCode).toBe(422);
    expect((await manager.post(decide, { ruling: 'decline', reason: 'It is as was said.' })).statusCode).toBe(303);
    const priya = await bradford.as('minutes-east');
    expect((await priya.get(paths.minutes(caseId))).headers.location).toBe(paths.issue(caseId, 1));
  });

  test('after 24 hours from receipt it is still taken, with the reason for its lateness (BR-119)', async () => {
    const caseId = await after.issued();
    const health = await bradford.as('health');
    await health.get(paths.issue(caseId, 1));
    bradford.wait('PT24H1M');
    const again = await bradford.as('health');
    const late = await again.post(paths.corrections(caseId, 1), wrong);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('BR-119');
    expect(late.body).toContain('The bruise was on the right arm.');
    const why = { ...wrong, 'departure-corrections-window': 'I was on leave.' };
    expect((await again.post(paths.corrections(caseId, 1), why)).statusCode).toBe(303);
    expect((await after.stateOf(caseId)).departures.at(-1)?.rule).toBe('corrections-window');
  });

  test.for([
    [{ ...wrong, area: '' }, 'Select which part'],
    [{ ...wrong, area: 'elsewhere' }, 'Select which part'],
    [{ ...wrong, 'should-say': ' ' }, 'Enter what the minutes should say'],
    [{ ...wrong, reason: '' }, 'Enter why it needs correcting'],
    [{ ...wrong, 'should-say': 'x'.repeat(20_001) }, 'Shorten'],
  ] as const)('%o is refused with a sentence and keeps what was typed', async ([fields, sentence]) => {
    const police = await bradford.as('police');
    const answer = await police.post(paths.corrections(sent, 1), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
    if (fields['should-say'].length < 100) expect(answer.body).toContain(fields['should-say'].trim());
  });

  test('whoever only runs the meeting has no invitation to ask by', async () => {
    expect((await ask(sent, 'minutes-east')).statusCode).toBe(403);
  });
});
