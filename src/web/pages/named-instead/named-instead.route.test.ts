import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { bookMeeting } from '../../../application/book-meeting.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { type DiaryRow, saveDiary } from '../../../store/diary-rows.ts';
import { addAbsence } from '../../../store/diary-times.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

/** A free hour for each test: no two meetings may have the same chair. */
let hour = -1;
const freeHour = (): string => {
  hour += 1;
  return `2026-11-${String(23 + Math.floor(hour / 8))}T${String(9 + (hour % 8)).padStart(2, '0')}:00:00Z`;
};

const bookingOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' && found.value.state.status === 'booked' ? found.value.state : null;
};
const told = async (caseId: string) => {
  const rows = await withinAuthority(bradford.house.db, 'bradford', (tx) =>
    tx.selectFrom('outbox').select(['recipient', 'subject']).where('case_id', '=', caseId).execute(),
  );
  return rows
    .filter(({ subject }) => /chair|minutes/.test(subject))
    .toSorted((one, other) => one.subject.localeCompare(other.subject));
};
const reasons = { late: 'x', chair: 'x', 'outside-slots': 'x' };
const emailOf = (id: string): string => bradford.person(id).email;

const known: DiaryRow = {
  ...{ id: 'd-ines', kind: 'person', name: 'Ines Calder', desk: 'east', onClosedDays: false, personId: null },
  ...{ role: 'minute-taker', agency: 'social-care', email: null, telephone: null, languages: [] },
  ...{ roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
  await withinAuthority(bradford.house.db, 'bradford', (tx) => saveDiary(tx, known));
});
afterAll(() => bradford.close());

describe.each([
  ['chair', paths.chair],
  ['minute-taker', paths.minuteTaker],
] as const)('who can name another %s', (_, path) => {
  test.each([
    ['minutes-east', 200],
    ['manager', 200],
    ['service-manager', 200],
    ['worker', 403],
    ['minutes-west', 403],
    ['other-manager', 403],
    ['police', 403],
  ])('%s gets %i', async (who, status) => {
    const caseId = await journey.booked(freeHour());
    const visitor = await bradford.as(who);
    expect((await visitor.get(path(caseId))).statusCode).toBe(status);
    const sent = await visitor.post(path(caseId), { chair: 'service-manager', 'minute-taker-person': 'minutes-south' });
    expect(sent.statusCode).toBe(status === 200 ? 303 : 403);
  });

  test('nobody can for a request that is not booked', async () => {
    const caseId = await journey.waiting();
    expect((await (await bradford.as('minutes-east')).get(path(caseId))).statusCode).toBe(409);
  });
});

describe('another chair', () => {
  test('is chosen among those who are free first, and told, as is the one before; nobody else is', async () => {
    const start = freeHour();
    const caseId = await journey.booked(start);
    const elsewhere = await journey.waiting({ desk: 'south' });
    const command = {
      ...journey.chosen(start, 'south'),
      chairPersonId: 'other-manager',
      minuteTakerName: 'Marta Oyelaran',
    };
    await bookMeeting(bradford.house, bradford.person('minutes-south'), {
      caseId: elsewhere,
      command,
      reasons,
    });
    const desk = await bradford.as('minutes-east');
    const { body } = await desk.get(paths.chair(caseId));
    expect(body).toMatch(
      /value="service-manager">[^<]*: no meeting then[\s\S]*value="other-manager">[^<]*: chairs SD-\d+/,
    );
    expect(body).not.toContain('value="manager"');
    const busy = await desk.post(paths.chair(caseId), { chair: 'other-manager' });
    expect(busy.statusCode).toBe(422);
    expect(busy.body).toMatch(/href="#chair">Tomasz Zielinski chairs SD-\d+ then\. Choose another chair/);
    expect((await desk.post(paths.chair(caseId), { chair: 'service-manager' })).headers.location).toBe(
      `${paths.discussion(caseId)}#booking`,
    );
    expect(await bookingOf(caseId)).toMatchObject({ booking: { chairName: 'Ruth Adeyemi', startsAt: start } });
    expect(await told(caseId)).toEqual([
      { recipient: emailOf('service-manager'), subject: expect.stringMatching(/please chair$/) as string },
      { recipient: emailOf('manager'), subject: expect.stringMatching(/you no longer chair$/) as string },
    ]);
  });

  test('is taken for that time, and the one before is free again', async () => {
    const start = freeHour();
    const caseId = await journey.booked(start);
    await (await bradford.as('manager')).post(paths.chair(caseId), { chair: 'service-manager' });
    const next = await journey.waiting({ desk: 'south' });
    const ask = (chairPersonId: string) =>
      bookMeeting(bradford.house, bradford.person('minutes-south'), {
        caseId: next,
        command: { ...journey.chosen(start, 'south'), chairPersonId, minuteTakerName: 'Marta Oyelaran' },
        reasons,
      });
    expect(await ask('service-manager')).toMatchObject({ kind: 'refused', refusals: [{ code: 'chair-taken' }] });
    expect(await ask('manager')).toMatchObject({ kind: 'done' });
  });

  test('whom the procedure does not foresee needs a reason; a reason typed is not lost when they are taken', async () => {
    const start = freeHour();
    const [caseId, elsewhere] = [await journey.booked(start), await journey.waiting({ desk: 'south' })];
    const desk = await bradford.as('minutes-east');
    const asked = await desk.post(paths.chair(caseId), { chair: 'worker' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('href="#departure-chair"');
    const command = { ...journey.chosen(start, 'south'), chairPersonId: 'worker', minuteTakerName: 'Marta Oyelaran' };
    await bookMeeting(bradford.house, bradford.person('minutes-south'), { caseId: elsewhere, command, reasons });
    const form = { chair: 'worker', 'departure-chair': 'Every manager is ill.' };
    const taken = await desk.post(paths.chair(caseId), form);
    expect(taken.statusCode).toBe(422);
    expect(taken.body).toContain('Every manager is ill.');
    const free = { ...form, chair: 'other-worker' };
    expect((await desk.post(paths.chair(caseId), free)).statusCode).toBe(303);
    expect((await bookingOf(caseId))?.departures).toContainEqual(
      expect.objectContaining({ rule: 'chair', reason: 'Every manager is ill.' }),
    );
  });

  test.each(['', 'nobody'])('%j is refused beside the question', async (chair) => {
    const caseId = await journey.booked(freeHour());
    const { statusCode, body } = await (await bradford.as('manager')).post(paths.chair(caseId), { chair });
    expect([statusCode, body.includes('href="#chair"')]).toEqual([422, true]);
  });
});

describe('another minute-taker', () => {
  test('who does not sign in is chosen from the diary, and taken; those who are away come last, with why', async () => {
    const start = freeHour();
    const caseId = await journey.booked(start);
    const noted = { by: 'minutes-east', now: '2026-11-20T11:00:00Z' };
    const away = {
      id: 'away-1',
      diaryId: 'd-ines',
      why: 'leave',
      startsAt: '2026-12-10T00:00:00Z',
      endsAt: '2026-12-11T00:00:00Z',
    } as const;
    await withinAuthority(bradford.house.db, 'bradford', (tx) => addAbsence(tx, away, noted));
    const desk = await bradford.as('minutes-east');
    expect((await desk.get(paths.minuteTaker(caseId))).body).toMatch(/value="d-ines">Ines Calder[^<]*: free</);
    await desk.post(paths.minuteTaker(caseId), { 'minute-taker-person': 'd-ines' });
    expect(await bookingOf(caseId)).toMatchObject({
      booking: { minuteTakerName: 'Ines Calder', minuteTakerPersonId: 'd-ines' },
    });
    const onLeave = await journey.booked('2026-12-10T10:00:00Z');
    const { body } = await desk.get(paths.minuteTaker(onLeave));
    expect(body).toMatch(/value="minutes-west"[\s\S]*value="d-ines">Ines Calder[^<]*: on leave<\/option>\s*<\/select>/);
    const next = await journey.waiting({ desk: 'south' });
    const command = {
      ...journey.chosen(start, 'south'),
      chairPersonId: 'other-manager',
      minuteTakerName: ' ines  calder',
    };
    const booked = await bookMeeting(bradford.house, bradford.person('minutes-south'), {
      caseId: next,
      command,
      reasons,
    });
    expect(booked).toMatchObject({
      kind: 'refused',
      refusals: [
        { code: 'minute-taker-taken', message: expect.stringContaining('takes the minutes of SD-') as string },
      ],
    });
  });

  test('is told, as is the one before', async () => {
    const caseId = await journey.booked(freeHour());
    await (await bradford.as('manager')).post(paths.minuteTaker(caseId), { 'minute-taker-person': 'minutes-west' });
    expect(await told(caseId)).toEqual([
      { recipient: emailOf('minutes-west'), subject: expect.stringMatching(/please take the minutes$/) as string },
      {
        recipient: emailOf('minutes-east'),
        subject: expect.stringMatching(/you no longer take the minutes$/) as string,
      },
    ]);
  });
});
