import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let manager: TestVisitor;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  desk = await bradford.as('minutes-east');
  manager = await bradford.as('manager');
});

afterAll(() => bradford.close());

const threshold = (child: string) => paths.meetingDecision(caseId, 'threshold', child);
const joint = { answer: 'joint', 'detail-grounds': 'She named an adult.', 'detail-plan': 'Joint visit.', version: '0' };
const made = async (decision: string, child: string | null) =>
  (await room.stateOf(caseId)).decisions.find((one) => one.decisionId === decision && one.childId === child);

describe('deciding, one child at a time', () => {
  test('asks the question in plain words, and says what each answer starts with its date', async () => {
    const { body } = await desk.get(threshold('ida'));
    const said = wordsOf({ body });
    expect(said).toContain('Ida Wrenfield, 4 years');
    expect(said).toContain('Do you suspect that this child is suffering');
    expect(said).toContain('No section 47 enquiry starts.');
    expect(said).toContain(
      'Hold the child protection conference by end of Friday 11 December, if there is to be a conference.',
    );
    expect(body).toContain('/clauses/BR-039');
  });

  test('has a place for every child of the family, also those the request is not about', async () => {
    const said = wordsOf(await desk.get(threshold('lotte')));
    expect(said).toMatch(
      /Ida Wrenfield Not decided .*Noah Wrenfield Not decided .*Unborn baby.* Not decided .*Lotte Pell Not decided/,
    );
    expect(said).toContain('every child is answered for');
    expect((await desk.get(paths.meetingDecision(caseId, 'medical', 'lotte'))).statusCode).toBe(404);
  });

  test.each([
    ['no answer', { ...joint, answer: '' }, 'Select an answer', 'answer'],
    ['an answer nobody offered', { ...joint, answer: 'perhaps' }, 'Select an answer', 'answer'],
    ['no reasons', { ...joint, 'detail-grounds': ' ' }, 'Enter the reasons for this decision', 'detail-grounds'],
    ['no plan', { ...joint, 'detail-plan': '' }, 'Enter the plan of the enquiry', 'detail-plan'],
    [
      'a novel',
      { ...joint, 'detail-grounds': 'g'.repeat(20_001) },
      'Shorten “The reasons for this decision”',
      'detail-grounds',
    ],
  ])('with %s keeps what was typed and says what is missing', async (_what, fields, message, field) => {
    const answer = await desk.post(threshold('ida'), fields);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(message);
    expect(answer.body).toContain(`href="#${field}"`);
    expect(answer.body).toContain(fields['detail-grounds'] === ' ' ? 'Joint visit.' : fields['detail-grounds']);
    expect(await made('threshold', 'ida')).toBeUndefined();
  });

  test('goes from child to child until each has a decision', async () => {
    const no = { answer: 'not-met', 'detail-grounds': 'No concern, because she lives elsewhere.', version: '0' };
    expect((await desk.post(threshold('ida'), joint)).headers.location).toBe(threshold('noah'));
    expect((await desk.post(threshold('noah'), joint)).headers.location).toBe(threshold('unborn'));
    expect((await desk.post(threshold('unborn'), no)).headers.location).toBe(threshold('lotte'));
    expect((await desk.post(threshold('lotte'), no)).headers.location).toBe(
      `${paths.meetingArea(caseId, 'outcome')}#decision-threshold`,
    );
    expect(await made('threshold', 'ida')).toMatchObject({ answer: 'joint', by: 'Minute taker east' });
  });

  test('can be changed, and shows what is recorded', async () => {
    const { body } = await manager.get(threshold('noah'));
    expect(wordsOf({ body })).toContain('Recorded by Minute taker east at 11:20.');
    expect(body).toContain('She named an adult.');
  });

  test('once section 47 is started, a conference has its day', async () => {
    const said = wordsOf(await desk.get(paths.meetingDecision(caseId, 'conference', 'ida')));
    expect(said).toContain('Hold the child protection conference by end of Friday 11 December.');
  });
});

describe('two people taking the same decision', () => {
  test('see both, and choose', async () => {
    const path = threshold('ida');
    const { version } = (await made('threshold', 'ida')) ?? { version: 0 };
    const change = { ...joint, answer: 'single-police', version: String(version) };
    await manager.post(path, change);
    const stale = await desk.post(path, { ...change, answer: 'not-met', 'detail-grounds': 'The desk’s reasons.' });
    expect(stale.statusCode).toBe(409);
    const said = wordsOf(stale);
    expect(said).toContain('Helen Fairweather recorded this decision while you were writing');
    expect(said).toContain('Yes, the police enquire alone');
    expect(said).toContain('The desk’s reasons.');
    expect(said).not.toContain('Both, theirs first');
    const now = String((await made('threshold', 'ida'))?.version);
    const mine = { ...joint, answer: 'not-met', 'detail-grounds': 'The desk’s reasons.', yours: 'x', theirs: 'y' };
    expect((await desk.post(path, { ...mine, version: now })).statusCode).toBe(422);
    await desk.post(path, { ...mine, version: now, keep: 'theirs' });
    expect((await made('threshold', 'ida'))?.answer).toBe('single-police');
    await desk.post(path, { ...mine, version: now, keep: 'yours' });
    expect(await made('threshold', 'ida')).toMatchObject({ answer: 'not-met', by: 'Minute taker east' });
  });
});

describe('decisions that are not there', () => {
  test.each([
    ['of no protocol', () => paths.meetingDecision(caseId, 'weather', null)],
    ['about a forged child', () => threshold('somebody')],
    ['about no child, where one is asked for', () => paths.meetingDecision(caseId, 'threshold', null)],
    ['about a child, where the meeting is', () => paths.meetingDecision(caseId, 'legal-action', 'ida')],
  ])('%s', async (_what, path) => {
    expect((await desk.get(path())).statusCode).toBe(404);
    expect((await desk.post(path(), joint)).statusCode).toBe(404);
  });
});

describe('when the meeting has ended meanwhile', () => {
  test('the reasons come back as they were typed', async () => {
    const ended = await room.on();
    await room.end(ended);
    const path = paths.meetingDecision(ended, 'threshold', 'ida');
    const answer = await desk.post(path, { ...joint, 'detail-grounds': 'Too late a thought.' });
    expect(answer.statusCode).toBe(409);
    expect(wordsOf(answer)).toContain('Too late a thought.');
  });
});
