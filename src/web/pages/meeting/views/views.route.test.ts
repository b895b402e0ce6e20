import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveView } from '../../../../application/own-invitation.ts';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let caseId: string;
let police: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  await room.comes(caseId, 'police', 'health');
  police = await room.invitedAs(caseId, 'police');
  desk = await bradford.as('minutes-east');
});

afterAll(() => bradford.close());

const area = () => paths.meetingArea(caseId, 'views-and-decisions');
const say = (fields: Record<string, string>) => desk.post(paths.meetingView(caseId, police), fields);
const kept = async () => (await room.stateOf(caseId)).views.find(({ invitationId }) => invitationId === police);

describe('what each agency thinks', () => {
  test('has a place for everybody who took part, and for nobody else', async () => {
    const said = wordsOf(await desk.get(area()));
    expect(said).toContain('Record the view of Duty desk police');
    expect(said).toContain('Record the view of Duty desk health');
    expect(said).not.toContain('Record the view of Duty desk education');
  });

  test('without words comes back, opened at the form', async () => {
    const answer = await say({ view: ' ', differs: 'yes', version: '0' });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain('Enter the agency’s view');
    expect(answer.body).toContain(`href="#view-${police}"`);
    expect(answer.body).toMatch(/<details[^>]* open/);
  });

  test('is recorded with whether it differs', async () => {
    const answer = await say({ view: 'No threshold for Noah.', differs: 'yes', version: '0' });
    expect(answer.headers.location).toBe(`${area()}#said-${police}`);
    expect(await kept()).toMatchObject({ view: 'No threshold for Noah.', differs: true });
    expect(wordsOf(await desk.get(area()))).toContain('No threshold for Noah. Sees it differently');
  });

  test('said by themselves meanwhile shows both texts', async () => {
    const before = await kept();
    const command = {
      invitationId: police,
      view: 'Threshold met after all.',
      differs: false,
      basedOn: before?.version ?? 0,
    };
    await giveView(bradford.house, bradford.person('police'), { caseId, command });
    const stale = await say({ view: 'No threshold, says the desk.', version: String(before?.version ?? 0) });
    expect(stale.statusCode).toBe(409);
    const said = wordsOf(stale);
    expect(said).toContain('No threshold, says the desk.');
    expect(said).toContain('Threshold met after all.');
    const yours = { yours: 'No threshold, says the desk.', theirs: 'Threshold met after all.' };
    const unchosen = await say({ ...yours, version: String((await kept())?.version) });
    expect(unchosen.statusCode).toBe(422);
    expect(wordsOf(unchosen)).toContain('Select which view should stand');
    const recorded = await kept();
    await say({ ...yours, keep: 'theirs', version: String(recorded?.version) });
    expect(await kept()).toEqual(recorded);
    await say({ ...yours, keep: 'both', version: String((await kept())?.version) });
    expect((await kept())?.view).toBe('Threshold met after all.\n\nNo threshold, says the desk.');
  });

  test('of somebody the meeting does not know is not there', async () => {
    expect((await desk.post(paths.meetingView(caseId, 'nobody'), { view: 'x', version: '0' })).statusCode).toBe(404);
  });
});
