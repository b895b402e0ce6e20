import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { seeDiscussion } from '../../../../application/see-discussion.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  desk = await bradford.as('minutes-east');
});

afterAll(() => bradford.close());

const ask = async (mark: string, visitor = desk, place = 'area/outcome') =>
  visitor.get(`${paths.meetingNow(caseId)}?mark=${mark}&place=${place}`);

const markOf = async (): Promise<string> => {
  const { body } = await desk.get(paths.meetingArea(caseId, 'outcome'));
  return /data-room-mark="([^"]+)"/.exec(body)?.[1] ?? '';
};

const looks = async (): Promise<number> => {
  const seen = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return seen.kind === 'seen' ? seen.value.looks.length : 0;
};

describe('what changed since the page was made', () => {
  test('is nothing but the time left, and no look, while nobody does anything', async () => {
    const mark = await markOf();
    const before = await looks();
    const { body } = await ask(mark);
    expect(JSON.parse(body)).toEqual({ isOn: true, mark, left: '<strong>1 h left</strong> of one hour' });
    expect(await looks()).toBe(before + 1); // asking for the looks is one itself
  });

  test('is who is here, the agenda and what is written here, once somebody did something', async () => {
    const mark = await markOf();
    await room.comes(caseId, 'police');
    await room.write(caseId, 'outcome', 'Written by the chair.');
    const answer = (await ask(mark)).json<Record<string, unknown>>();
    expect(answer['mark']).not.toBe(mark);
    expect(answer['beside']).toContain('here by video');
    expect(answer['agenda']).toContain('1 here');
    expect(answer['writing']).toMatchObject({ text: 'Written by the chair.', version: 1 });
    expect(answer['mark']).toBe(await markOf());
  });

  test('tells partners and strangers nothing', async () => {
    for (const id of ['police', 'other-worker']) {
      const answer = await ask('0', await bradford.as(id));
      expect([answer.statusCode, answer.body]).toEqual([403, '{}']);
    }
  });

  test('is the end of the meeting, once it has ended', async () => {
    await room.end(caseId);
    expect((await ask('0')).json()).toEqual({ isOn: false, endedAt: '11:20' });
  });
});
