import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { wordsOf } from '../../../../test/meeting-room.ts';
import { signedMeetingsOf } from '../../../../test/signed-meeting.ts';
import { paths } from '../../paths.ts';

type Meetings = Awaited<ReturnType<typeof signedMeetingsOf>>;

let [forMinutes, forTable, asShipped]: Bradford[] = [];
let [minutes, table]: Meetings[] = [];

const there = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the house is not open');
  return value;
};

beforeAll(async () => {
  [forMinutes, forTable, asShipped] = [await openBradford(), await openBradford(), await openBradford()];
  minutes = await signedMeetingsOf(forMinutes, 'minutes');
  table = await signedMeetingsOf(forTable, 'action-table');
});
afterAll(async () => {
  for (const house of [forMinutes, forTable, asShipped]) await house?.close();
});

/** Somebody's own invitation, at their browser. */
const at = async (house: Bradford | undefined, meetings: Meetings | undefined, [who, caseId]: [string, string]) => {
  const visitor = await there(house).as(who);
  const role = who === 'manager' ? 'team-manager' : who;
  const id = await there(meetings).invitedAs(caseId, role);
  const path = paths.invitation(caseId, id);
  return {
    id,
    words: async () => wordsOf(await visitor.get(path)),
    sign: (name: string, issue = '1') => visitor.post(paths.signDocument(caseId, id), { 'full-name': name, issue }),
  };
};

const atMinutes = (who: string, caseId: string) => at(forMinutes, minutes, [who, caseId]);
const discussionOf = async (house: Bradford | undefined, who: string, caseId: string) =>
  wordsOf(await (await there(house).as(who)).get(paths.discussion(caseId)));

describe('Where the minutes are signed', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await there(minutes).issued();
  });

  test('nobody is asked before they are sent', async () => {
    const early = await there(minutes).closed();
    const { words, sign } = await atMinutes('police', early);
    expect(await words()).not.toContain('Sign the minutes');
    const answer = await sign('Imran Yusuf');
    expect(answer.statusCode).toBe(409);
    expect(wordsOf(answer)).toContain('The minutes can be signed once they are sent.');
    expect(await discussionOf(forMinutes, 'manager', early)).not.toContain('Signed by');
  });

  test('whoever took part sees what a signature means, types their name, and sees when they signed', async () => {
    const { words, sign } = await atMinutes('police', caseId);
    expect(await words()).toContain('Type your name to sign. It is kept with the time. Clause BR-001');
    expect((await sign(' Imran Yusuf ')).statusCode).toBe(303);
    const after = await words();
    expect(after).toMatch(/You signed today \d\d:\d\d .*: issue 1 of the minutes, as Imran Yusuf\./);
    expect(after).not.toContain('Type your full name');
  });

  test.for([
    ['', 'Enter your full name'],
    ['x'.repeat(201), 'Shorten your full name to 200 characters or fewer'],
  ] as const)('the name “%s” is refused with a sentence', async ([name, sentence]) => {
    const { words, sign } = await atMinutes('health', caseId);
    const answer = await sign(name);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(sentence);
    expect(answer.body).toContain('href="#full-name"');
    expect(await words()).toContain('Type your full name');
  });

  test('nobody signs twice, or an issue that is not the latest', async () => {
    const again = await (await atMinutes('police', caseId)).sign('Imran Yusuf');
    expect([again.statusCode, wordsOf(again)]).toEqual([409, expect.stringContaining('You have already signed')]);
    const { sign } = await atMinutes('health', caseId);
    for (const issue of ['', '0', '2', 'one']) expect((await sign('Grace Lindqvist', issue)).statusCode).toBe(409);
  });

  test('whoever was invited and did not come is not asked', async () => {
    const { words, sign } = await atMinutes('education', caseId);
    expect(await words()).not.toContain('Sign the minutes');
    const answer = await sign('Marcus Bell');
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain('You are not asked to sign the minutes.');
  });

  test.for(['worker', 'other-worker', 'minutes-east', 'education', 'manager'])(
    'nobody else can sign for health: %s',
    async (who) => {
      const { id } = await atMinutes('health', caseId);
      const fields = { 'full-name': 'Somebody', issue: '1' };
      const { statusCode } = await (await there(forMinutes).as(who)).post(paths.signDocument(caseId, id), fields);
      expect(statusCode).toBe(403);
    },
  );

  test('those who run it see who has signed and who has not, and sign from their own invitation', async () => {
    for (const who of ['manager', 'minutes-east']) {
      const words = await discussionOf(forMinutes, who, caseId);
      expect(words).toMatch(/Signed by 1 of 3\. Not yet: [^.]*Duty desk health[^.]*\./);
      expect(words).toContain('Came without an invitation, so cannot sign here: Rowan Ashby.');
      expect(words.includes('Sign the minutes')).toBe(who === 'manager');
    }
    const { sign } = await atMinutes('manager', caseId);
    expect((await sign('Helen Fairweather')).statusCode).toBe(303);
    const words = await discussionOf(forMinutes, 'manager', caseId);
    expect(words).toMatch(/Signed by 2 of 3\. Not yet: Duty desk health\./);
    expect(words).toContain('as Helen Fairweather');
    expect(words).not.toContain('Sign the minutes');
    expect(words).toContain('Minutes, issue 1, signed by Duty desk police');
  });
});

test('Where the action table is signed, it can be from the end of the meeting on', async () => {
  const caseId = await there(table).closed();
  const { words, sign } = await at(forTable, table, ['police', caseId]);
  expect(await words()).toContain('Sign the action table');
  expect((await sign('Imran Yusuf', '')).statusCode).toBe(303);
  expect(await words()).toMatch(/You signed today \d\d:\d\d .*: the action table, as Imran Yusuf\./);
  expect(await discussionOf(forTable, 'manager', caseId)).toContain('Signed by 1 of 3.');
});

test('Where the procedure asks for no signatures, nothing of them is seen or taken', async () => {
  const journey = afterMeetingOf(there(asShipped));
  const caseId = await journey.issued();
  const id = await journey.invitationOf(caseId, 'police');
  const police = await there(asShipped).as('police');
  expect(wordsOf(await police.get(paths.invitation(caseId, id)))).not.toMatch(/Sign the|signed/);
  expect(await discussionOf(asShipped, 'manager', caseId)).not.toContain('Signed by');
  const fields = { 'full-name': 'Imran Yusuf', issue: '1' };
  expect((await police.post(paths.signDocument(caseId, id), fields)).statusCode).toBe(403);
});
