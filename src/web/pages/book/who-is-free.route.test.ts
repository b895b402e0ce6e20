import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { type DiaryRow, saveDiary } from '../../../store/diary-rows.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

const at = (start: string, desk: string) => `?${new URLSearchParams({ desk, start }).toString()}`;
const filled = (start: string, desk: string) => ({ desk, start, chair: 'manager' });
const stateOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

describe('who and what is free then', () => {
  const start = '2026-11-26T10:00:00Z';
  const room: DiaryRow = {
    ...{ id: 'room-2', kind: 'room', name: 'Room 2', desk: null, onClosedDays: false, personId: null, role: null },
    ...{ agency: null, email: null, telephone: null, languages: [], roomKind: 'room', venue: 'office' },
    ...{ place: 'Room 2, 1 High Street', travelMinutes: 0, capacity: null },
  };
  const chosen = {
    'minute-taker': '',
    'minute-taker-person': 'minutes-south',
    room: 'room-2',
    place: '',
    mode: 'in-person',
  };
  const reasons = { 'departure-late': 'Every slot before was taken.', 'departure-chair': 'Nobody else is free.' };
  const bookThere = async (caseId: string, desk: string, rest: Readonly<Record<string, string>>) =>
    (await bradford.as(`minutes-${desk}`)).post(`/discussions/${caseId}/book`, {
      ...filled(start, desk),
      ...reasons,
      ...rest,
    });
  let taken: string;

  beforeAll(async () => {
    await withinAuthority(bradford.house.db, 'bradford', (tx) => saveDiary(tx, room));
    const first = await journey.waiting({ desk: 'south' });
    expect((await bookThere(first, 'south', chosen)).statusCode).toBe(303);
    const state = await stateOf(first);
    taken = state?.status === 'booked' ? state.reference : '';
  });

  test('a room and a minute-taker who are chosen are booked by name, with the place of the room', async () => {
    const caseId = await journey.waiting({ desk: 'south' });
    const { body } = await (await bradford.as('minutes-south')).get(
      `/discussions/${caseId}/book${at('2026-11-26T13:00:00Z', 'south')}`,
    );
    expect(body).toMatch(/<option value="minutes-south" selected>[^<]*: no meeting then, no diary</);
    expect(body).toMatch(/<option value="room-2">Room 2: free</);
    const sent = { ...filled('2026-11-26T13:00:00Z', 'south'), ...reasons, ...chosen };
    await (await bradford.as('minutes-south')).post(`/discussions/${caseId}/book`, sent);
    expect(await stateOf(caseId)).toMatchObject({
      booking: { minuteTakerPersonId: 'minutes-south', roomId: 'room-2', place: 'Room 2, 1 High Street' },
    });
  });

  test('is said beside each of them, and the first who is free and foreseen is taken to begin with', async () => {
    const caseId = await journey.waiting();
    const { body } = await (await bradford.as('minutes-east')).get(`/discussions/${caseId}/book${at(start, 'east')}`);
    expect(body).toContain(`(named in the request): chairs ${taken} 10:00<`);
    expect(body).toMatch(/<option value="other-manager" selected>[^<]*: no meeting then, no diary</);
    expect(body).toContain(`: takes the minutes of ${taken} 10:00<`);
    const booksThere = (await bradford.as('minutes-south')).get(`/discussions/${caseId}/book${at(start, 'east')}`);
    expect((await booksThere).body).toContain('<option value="minutes-east" selected>');
    expect(body).toContain(`<option value="room-2">Room 2: taken by ${taken} 10:00<`);
  });

  test('what is taken is refused beside its own question, with who has it; somebody else can always be chosen', async () => {
    const caseId = await journey.waiting();
    const refused = await bookThere(caseId, 'east', { ...chosen });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toMatch(new RegExp(`href="#chair">[^<]* chairs ${taken} then\\. Choose another chair`));
    expect(refused.body).toMatch(new RegExp(`href="#minute-taker-person">[^<]* takes the minutes of ${taken} then`));
    expect(refused.body).toContain(`Room 2 is taken by ${taken} then. Choose another.`);
    const typed = { chair: 'other-manager', 'minute-taker': 'Rowan Ashby', room: '', place: 'By the bedside, Ward 3' };
    expect((await bookThere(caseId, 'east', { ...chosen, ...typed })).statusCode).toBe(303);
    expect(await stateOf(caseId)).toMatchObject({
      booking: { minuteTakerName: 'Rowan Ashby', minuteTakerPersonId: null, roomId: null },
    });
  });

  test('a desk that is full says who has it, and which desks are free at the same time', async () => {
    const caseId = await journey.waiting({ desk: 'south' });
    const { body } = await (await bradford.as('minutes-south')).get(`/discussions/${caseId}/book${at(start, 'south')}`);
    expect(body).toContain(`by ${taken}`);
    expect(body).toMatch(/Free then: .*desk=west&amp;start=2026-11-26T10%3A00%3A00Z/);
  });

  test('a room that is on no list is none', async () => {
    const caseId = await journey.waiting();
    const { body, statusCode } = await bookThere(caseId, 'west', { ...chosen, room: 'room-9' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Enter the link to join, or the room and address');
  });
});
