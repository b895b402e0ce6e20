import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveInformation } from '../../../../application/own-invitation.ts';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let manager: TestVisitor;
let worker: TestVisitor;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  desk = await bradford.as('minutes-east');
  manager = await bradford.as('manager');
  worker = await bradford.as('worker');
});

afterAll(() => bradford.close());

const itself = { 'x-autosave': '1' };
const summary = 'summary-and-analysis';
const at = (area: string) => paths.meetingArea(caseId, area);

describe('writing under an area', () => {
  test('shows what the protocol asks, with its clauses, and what was written before', async () => {
    const { body, statusCode } = await desk.get(at('reason'));
    expect(statusCode).toBe(200);
    expect(wordsOf({ body })).toContain('Who is here, for which agency, and who sent apologies? Clause BR-132');
    expect(body).toContain('Ida told her nursery that her uncle shouts and pushes.');
  });

  test('saves itself and says when, with the version that the next save builds on', async () => {
    const first = await desk.post(at('social-care-information'), { text: 'Open since', version: '0' }, itself);
    expect(first.json()).toEqual({ savedAt: '11:20', version: 1 });
    const next = await desk.post(at('social-care-information'), { text: 'Open since January.', version: '1' }, itself);
    expect(next.json()).toEqual({ savedAt: '11:20', version: 2 });
    expect((await room.paperOf(caseId, 'social-care-information')).text).toBe('Open since January.');
  });

  test('by its button goes back to the area, or on to the next', async () => {
    const fields = { text: 'Frightened at home.', version: '0' };
    const saved = await desk.post(at('meaning-for-the-child'), fields);
    expect(saved.headers.location).toBe(at('meaning-for-the-child'));
    const on = await desk.post(at('meaning-for-the-child'), { ...fields, version: '1', then: 'next' });
    expect(on.headers.location).toBe(at('views-and-decisions'));
    const said = wordsOf(await desk.get(at('meaning-for-the-child')));
    expect(said).toContain('Last written by Minute taker east, today 11:20');
    expect(said).toContain('Saved at 11:20');
  });

  test('two people in different areas are both saved', async () => {
    const answers = await Promise.all([
      desk.post(at('safety-plan'), { text: 'From the desk.', version: '0' }, itself),
      worker.post(at('outcome'), { text: 'From the worker.', version: '0' }, itself),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await room.paperOf(caseId, 'safety-plan')).text).toBe('From the desk.');
    expect((await room.paperOf(caseId, 'outcome')).text).toBe('From the worker.');
  });

  test('the first visit leads to who is here, and an area can be asked for by name', async () => {
    expect((await desk.get(paths.meeting(caseId))).headers.location).toBe(paths.meetingPeople(caseId));
    expect((await desk.get(`${paths.meeting(caseId)}?area=outcome`)).headers.location).toBe(at('outcome'));
  });

  test('an area that the protocol does not have is not there', async () => {
    expect((await desk.get(at('weather'))).statusCode).toBe(404);
    expect((await desk.post(at('weather'), { text: 'Rain' })).statusCode).toBe(404);
  });

  test('a pasted book is not saved, and comes back', async () => {
    const text = 'z'.repeat(100_001);
    const autosave = await desk.post(at('agency-information'), { text, version: '0' }, itself);
    expect([autosave.statusCode, autosave.json()]).toEqual([
      422,
      { why: 'Shorten the text to 100,000 characters or fewer' },
    ]);
    const pressed = await desk.post(at('agency-information'), { text, version: '0' });
    expect(pressed.statusCode).toBe(422);
    expect(pressed.body).toContain(text);
    expect((await room.paperOf(caseId, 'agency-information')).version).toBe(0);
  });

  test('scripts and control characters are text', async () => {
    const before = await room.paperOf(caseId, 'agency-information');
    const text = '<script>alert(1)</script>\u0007 & “quoted”';
    await desk.post(at('agency-information'), { text, version: String(before.version) });
    const { body } = await desk.get(at('agency-information'));
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; “quoted”');
  });
});

describe('two people under the same area', () => {
  const mine = 'What the chair wrote.';
  const theirs = 'What the desk wrote.';

  beforeAll(async () => {
    await desk.post(at(summary), { text: theirs, version: '0' });
  });

  test('the later one is told who was first, and nothing is overwritten', async () => {
    const answer = await manager.post(at(summary), { text: mine, version: '0' }, itself);
    expect([answer.statusCode, answer.json()]).toEqual([409, { who: 'Minute taker east' }]);
    expect((await room.paperOf(caseId, summary)).text).toBe(theirs);
  });

  test.each(['0', '', '-1', '99', 'x'])('a form made from version “%s” cannot overwrite', async (version) => {
    expect((await manager.post(at(summary), { text: mine, version })).statusCode).toBe(409);
    expect((await room.paperOf(caseId, summary)).text).toBe(theirs);
  });

  test('by the button they see both texts beside each other', async () => {
    const answer = await manager.post(at(summary), { text: mine, version: '0' });
    expect(answer.statusCode).toBe(409);
    const said = wordsOf(answer);
    expect(said).toContain(`Yours, not saved yet ${mine}`);
    expect(said).toContain(`Minute taker east, saved today 11:20 ${theirs}`);
  });

  test('without a choice both are shown again', async () => {
    const answer = await manager.post(at(summary), { yours: mine, theirs, version: '1' });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain('Select which text should stand');
    expect(answer.body).toContain(mine);
  });

  test('they can take the other text', async () => {
    const answer = await manager.post(at(summary), { yours: mine, theirs, keep: 'theirs', version: '1' });
    expect(answer.headers.location).toBe(at(summary));
    expect((await room.paperOf(caseId, summary)).text).toBe(theirs);
  });

  test('or both, theirs first', async () => {
    await manager.post(at(summary), { yours: mine, theirs, keep: 'both', version: '1' });
    expect((await room.paperOf(caseId, summary)).text).toBe(`${theirs}\n\n${mine}`);
  });

  test('or theirs; and a third text meanwhile is a clash again', async () => {
    const stale = await manager.post(at(summary), { yours: mine, theirs, keep: 'yours', version: '1' });
    expect(stale.statusCode).toBe(409);
    await manager.post(at(summary), { yours: mine, theirs, keep: 'yours', version: '2' });
    expect((await room.paperOf(caseId, summary)).text).toBe(mine);
  });
});

describe('agency information', () => {
  test('stands under the name of who gave it, with who gave nothing', async () => {
    const command = { invitationId: await room.invitedAs(caseId, 'police'), text: 'Two calls in October.' };
    await giveInformation(bradford.house, bradford.person('police'), { caseId, command });
    const said = wordsOf(await worker.get(at('agency-information')));
    expect(said).toContain('Police · Duty desk police, Police officer · today 11:20 Two calls in October.');
    expect(said).toContain(
      'Nothing in writing from: Health practitioner: Duty desk health; School or nursery: Duty desk education',
    );
    expect(said).not.toContain('Nothing in writing from: Social worker');
  });
});

describe('when the meeting has ended meanwhile', () => {
  let ended: string;

  beforeAll(async () => {
    ended = await room.on();
    await room.end(ended);
  });

  test('whoever still wrote gets the text back, with where it can go', async () => {
    const answer = await worker.post(paths.meetingArea(ended, summary), { text: 'Typed too late.', version: '0' });
    expect(answer.statusCode).toBe(409);
    const said = wordsOf(answer);
    expect(said).toContain('The meeting ended while you were writing');
    expect(said).toContain('Typed too late.');
    expect(said).toContain('ask for a correction');
  });

  test('a form that saves itself is told so', async () => {
    const fields = { text: 'Typed too late.', version: '0' };
    const answer = await worker.post(paths.meetingArea(ended, summary), fields, itself);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('the meeting has ended');
  });

  test('looking leads to the discussion', async () => {
    for (const path of [paths.meeting(ended), paths.meetingArea(ended, summary), paths.meetingPeople(ended)]) {
      const answer = await worker.get(path);
      expect(answer.statusCode).toBe(409);
      expect(answer.body).toContain(`href="${paths.discussion(ended)}"`);
    }
  });
});
