import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBooking } from '../../src/casefile/in-status.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { holdWriters } from '../hold-writers.ts';
import { somebody } from '../house.ts';
import { journeyOf } from '../journey.ts';
import { wordsOf } from '../meeting-room.ts';
import { until } from '../running-convenor.ts';
import type { Answered } from '../visitor.ts';
import { type VisitorOverHttp, signInAt } from '../visitor-over-http.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { type OpenForm, openForm } from './forms/open-form.ts';
import { formsIn } from './forms/parse-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { placeOf } from './record/places.ts';
import { stagesOf } from './record/stages.ts';
import { stateOf } from './record/state-of.ts';
import { isKept } from './record/typed-is-kept.ts';
import { type RunningServers, runServers } from './servers/running-servers.ts';
import { marked } from './sent/marked.ts';

const desks = ['east', 'south', 'west', 'keighley-shipley', 'corporate-parenting'];

const colleague = somebody({ id: 'minutes-east-2', role: 'minute-taker', desk: 'east' });

let servers: RunningServers;
let inMeeting: string;

beforeAll(async () => {
  servers = await runServers(3);
  await servers.all.admit(colleague);
  inMeeting = await stagesOf(servers.all)['in the meeting']();
}, 120_000);

afterAll(() => servers.close());

/** Somebody's browser at one of the servers, by turns. */
const at = (visitor: VisitorOverHttp, turn: number): VisitorOverHttp =>
  visitor.at(servers.servers[turn % servers.servers.length]?.address ?? '');

const formCalled = (name: string): KnownForm => {
  const found = knownForms.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no form is called ${name}`);
  return found;
};

const opened = async (known: KnownForm, visitor: VisitorOverHttp, caseId: string): Promise<OpenForm<Answered>> => {
  const open = await openForm(known, visitor, await placeOf(servers.all, caseId));
  if (open === null) throw new Error(`the form for ${known.name} is not on its page`);
  return open;
};

const bookingAt = (start: string, desk = 'east'): KnownForm => ({
  ...formCalled('booking'),
  page: ({ caseId }) => `/discussions/${caseId}/book?desk=${desk}&start=${start}`,
});

/** A desk with a request of its own that waits, and the form for a slot open. */
const deskAt = async (desk: string, turn: number, start: string) => {
  const caseId = await journeyOf(servers.all).waiting({ desk });
  const visitor = at(await servers.visitor(`minutes-${desk}`), turn);
  const open = await opened(bookingAt(start), visitor, caseId);
  return { desk, caseId, visitor, fields: { ...open.filled, 'minute-taker': `Taker ${desk}` }, open };
};

type Desk = Awaited<ReturnType<typeof deskAt>>;

type Sending = () => Promise<Answered>;

/** All send at once: each has come as far as what is locked before the first goes on. */
const race = async (lock: string, sending: readonly Sending[]): Promise<readonly Answered[]> => {
  const { waiting, letGo } = await holdWriters(servers.all.settings, lock);
  const sent = sending.map((send) => send());
  await until(async () => (await waiting()).length === sending.length).finally(letGo);
  return Promise.all(sent);
};

const locking = (caseId: string): string => `select from case_file where id = '${caseId}' for no key update`;

const slotsAt = (desk: string, start: string) =>
  withinAuthority(servers.all.house.db, 'bradford', (tx) =>
    tx
      .selectFrom('slot')
      .select('case_id as caseId')
      .where('desk', '=', desk)
      .where('starts_at', '=', start)
      .where('cancelled', '=', false)
      .execute(),
  );

const referenceOf = async (caseId: string): Promise<string> => {
  const state = await stateOf(servers.all.house, caseId);
  return state.status === 'none' ? '' : state.reference;
};

const chairs = ['manager', 'other-manager', 'service-manager', 'worker', 'other-worker'];

/** The page tells who has the slot, keeps what was typed and leads to the board, where another slot is to be had. */
const bookElsewhere = async ({ caseId, visitor, desk }: Desk, lost: Answered, winner: string): Promise<void> => {
  expect(wordsOf(lost)).toContain(`This slot has just been taken by ${winner}. Choose another.`);
  const form = formsIn(lost.body).find(({ action }) => action === `/discussions/${caseId}/book`);
  expect(form?.questions.find(({ name }) => name === 'minute-taker')?.sends).toEqual([`Taker ${desk}`]);
  const board = /href="(\/board[^"]*)"[^>]*>Choose another slot on the board/.exec(lost.body)?.[1] ?? '';
  const free = (await visitor.get(board.replaceAll('&amp;', '&'))).body;
  const slot = new RegExp(`/discussions/${caseId}/book\\?desk=([\\w-]+)&amp;start=([^"&]+)`).exec(free);
  const [, atDesk = '', start = ''] = slot ?? [];
  const open = await opened(bookingAt(start, atDesk), visitor, caseId);
  for (const chair of chairs) {
    const reasons = { 'departure-chair': 'Nobody else is free.' };
    const { statusCode, body } = await open.send({ ...open.filled, chair, ...reasons });
    if (statusCode === 303) return;
    // The slot is free, but whoever was to chair is at another desk then: somebody else can always be chosen.
    expect(body).toMatch(/chairs SD-\d+ then\. Choose another chair\./);
  }
  expect.unreachable('nobody was free to chair');
};

// On days of their own: the others find another slot today.
describe.each(['2026-11-20T14:00:00Z', '2026-11-23T10:00:00Z', '2026-11-24T15:30:00Z'])(
  'When five desks at three servers press the button for the same slot at once (%s)',
  { timeout: 120_000 },
  (start) => {
    test('one gets it; the others read who has it, what to do next, and find another slot', async () => {
      const racing: Desk[] = [];
      for (const [turn, desk] of desks.entries()) racing.push(await deskAt(desk, turn, start));
      const sending = racing.map(
        ({ open, fields }): Sending =>
          () =>
            open.send(fields),
      );
      const answers = await race('lock table slot in share mode', sending);
      expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422, 422, 422, 422]);
      const winner = racing[answers.findIndex(({ statusCode }) => statusCode === 303)]?.caseId ?? '';
      expect(await slotsAt('east', start)).toEqual([{ caseId: winner }]);
      for (const [index, desk] of racing.entries())
        if (desk.caseId !== winner)
          await bookElsewhere(desk, answers[index] ?? answerMissing, await referenceOf(winner));
      expect(await slotsAt('east', start)).toEqual([{ caseId: winner }]);
    });
  },
);

const answerMissing: Answered = { statusCode: 0, body: '', headers: {} };

test('One press that reaches all three servers books once', async () => {
  const { open, fields, caseId, visitor } = await deskAt('east', 0, '2026-11-24T10:00:00Z');
  const { action } = open.form;
  const answers = await race(
    locking(caseId),
    [0, 1, 2].map((turn) => () => at(visitor, turn).post(action, fields)),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  const booked = await stateOf(servers.all.house, caseId);
  expect(hasBooking(booked) ? booked.booking.startsAt : null).toBe('2026-11-24T10:00:00Z');
  expect(await faultsOfRecord(servers.all.house)).toEqual([]);
});

test('Two of one desk who book one request for two times at once: one does, and the other is told that it is booked', async () => {
  const one = await deskAt('east', 1, '2026-11-25T10:00:00Z');
  const theirs = at(await signInAt(servers.servers[0]?.address ?? '', colleague), 2);
  const other = await opened(bookingAt('2026-11-25T12:00:00Z'), theirs, one.caseId);
  const answers = await race(locking(one.caseId), [() => one.open.send(one.fields), () => other.send(other.filled)]);
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
  const told = answers.find(({ statusCode }) => statusCode === 409) ?? answerMissing;
  expect(wordsOf(told)).toContain('Somebody got there before you');
  const [first, second] = [
    await slotsAt('east', '2026-11-25T10:00:00Z'),
    await slotsAt('east', '2026-11-25T12:00:00Z'),
  ];
  expect([...first, ...second]).toEqual([{ caseId: one.caseId }]);
});

test('Two who write the same note at two servers at once: what one wrote is kept, and the other is shown both', async () => {
  const note = formCalled('writing under social-care-information');
  const writers = await Promise.all(
    ['manager', 'service-manager'].map(async (who, turn) => {
      const open = await opened(note, at(await servers.visitor(who), turn), inMeeting);
      return { open, typed: marked(note, open) };
    }),
  );
  const answers = await race(
    'lock table paper in share mode',
    writers.map(
      ({ open, typed }) =>
        () =>
          open.send(typed?.fields ?? {}),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
  const shown = answers.find(({ statusCode }) => statusCode === 409)?.body ?? '';
  for (const [index, { typed }] of writers.entries()) {
    const mark = typed?.mark ?? 'nothing typed';
    expect(shown).toContain(mark);
    expect(await isKept(servers.all.house, inMeeting, mark)).toBe(answers[index]?.statusCode === 303);
  }
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(servers.all.house)).toEqual([]);
});
