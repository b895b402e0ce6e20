import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../test/after-meeting.ts';
import { bradford as shipped } from '../../../../test/bradford.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { seePost } from '../../../application/see-post.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

const { circulation } = shipped.protocol;
const cited = { clauses: ['BR-115'], assumed: false };
const narrow = bradfordBut({
  version: 2,
  inForceFrom: '2026-11-19',
  circulation: {
    minutes: { to: ['health'], ...cited },
    actionTable: { to: ['action-owners'], ...cited },
    divulging: circulation.divulging,
  },
});
const get = async (who: string, path: string) => (await bradford.as(who)).get(path);

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T09:00:00Z');
  await bradford.join(narrow);
  caseId = await afterMeetingOf(bradford).issued();
});
afterAll(() => bradford.close());

const told = async (kind: string): Promise<readonly string[]> => {
  const seen = await seePost(bradford.house, bradford.person('manager'), undefined);
  if (seen.kind !== 'seen') throw new Error('the post may not be seen');
  return (seen.value.kept ?? []).filter((message) => message.kind === kind).map(({ recipient }) => recipient);
};

describe('where the minutes go to some of those invited', () => {
  test('only they are told, and only they can read them', async () => {
    expect(await told('minutes')).toEqual(['health@example.org']);
    expect((await get('health', paths.issue(caseId, 1))).statusCode).toBe(200);
    expect((await get('police', paths.issue(caseId, 1))).statusCode).toBe(404);
    expect((await get('police', `${paths.issue(caseId, 1)}/minutes.pdf`)).statusCode).toBe(404);
    expect((await get('manager', paths.issue(caseId, 1))).statusCode).toBe(200);
  });

  test('the table of actions goes to those to whom an action falls, and nobody else can read it', async () => {
    expect(await told('action-table')).toEqual(['police@example.org']);
    expect((await get('police', paths.actionTable(caseId))).statusCode).toBe(200);
    expect((await get('health', paths.actionTable(caseId))).statusCode).toBe(404);
  });

  test('nobody is offered a correction where the procedure has none', async () => {
    const { body } = await get('health', paths.issue(caseId, 1));
    expect(body).not.toContain('Is something wrong?');
    const sent = await (await bradford.as('health')).post(paths.corrections(caseId, 1), { area: 'reason' });
    expect(sent.statusCode).toBe(403);
  });
});
