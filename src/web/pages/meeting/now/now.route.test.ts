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

const ask = async (mark: string, visitor = desk, place = 'area/outcome', version = '') =>
  visitor.get(`${paths.meetingNow(caseId)}?mark=${mark}&place=${place}${version === '' ? '' : `&version=${version}`}`);

const markOf = async (): Promise<string> => {
  const { body } = await desk.get(paths.meetingArea(caseId, 'outcome'));
  return /data-room-mark="([^"]+)"/.exec(body)?.[1] ?? '';
};

interface Changed {
  readonly mark: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly writing: object | null;
}

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
    const answer = (await ask(mark)).json<Changed>();
    expect(answer.mark).not.toBe(mark);
    expect(answer.parts['beside']).toContain('here by video');
    expect(answer.parts['agenda']).toContain('1 here');
    expect(answer.writing).toMatchObject({ text: 'Written by the chair.', version: 1 });
    expect(answer.mark).toBe(await markOf());
  });

  test('is nothing to the writer of the place, whose own saving moved it on', async () => {
    const mark = await markOf();
    const { version } = await room.paperOf(caseId, 'outcome');
    const before = await looks();
    expect((await ask(mark, desk, 'area/outcome', String(version))).json()).not.toHaveProperty('parts');
    expect(await looks()).toBe(before + 1);
    expect((await ask(mark, desk, 'area/outcome', String(version - 1))).json()).toHaveProperty('parts');
  });

  test.each([
    ['people', 'people', 'Here by video'],
    ['area/agency-information', 'contributions', 'Given in writing'],
    ['area/views-and-decisions', 'views', 'Record the view of'],
    ['area/actions', 'agreed', 'No action has been agreed yet'],
    ['area/safety-plan', 'agreed', 'No step has been agreed yet'],
    ['area/outcome', 'decisions', 'Threshold and section 47'],
  ])('at %s includes the %s', async (place, part, says) => {
    const { parts } = (await ask('0', desk, place)).json<Changed>();
    expect(parts[part]).toContain(says);
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
