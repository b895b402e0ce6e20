import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDuty } from '../../test/example-duty.ts';
import { addPastDiscussions } from '../../test/past-discussions.ts';
import { rowsRead } from '../../test/rows-read.ts';
import { append, begin, discussionOf, here, noon, openStore, returned, type TestStore } from '../../test/store.ts';
import { looksAt, recordLook } from './access-log.ts';
import type { Tx } from './connect.ts';
import { countDuties } from './count-duties.ts';
import { type DutiesOf, listedStates } from './duties-in-sight.ts';
import { saveDiscussion, waitingDiscussions } from './discussions.ts';
import { findDuties } from './find-duties.ts';
import { remembered } from './idempotency.ts';
import { invitationsFor, saveInvitations } from './invitations.ts';
import { listDiscussions, type Whose } from './list-discussions.ts';
import { loadEvents } from './load-events.ts';
import { saveNotices, takeDueNotices } from './notices.ts';
import { putInOutbox, readOutbox } from './outbox.ts';
import { loadPapers, savePaper } from './papers.ts';
import { saveDuties } from './save-duties.ts';
import { slotsBetween, takeSlot } from './slots.ts';
import { saveToDos, toDosFor } from './to-dos.ts';

const live = 20;
const police = 'police@police.example.org';
let store: TestStore;
let few: Awaited<ReturnType<typeof costs>>;
let many: Awaited<ReturnType<typeof costs>>;

beforeAll(async () => {
  store = await openStore();
  for (let n = 0; n < live; n += 1) await store.within((tx) => beginLive(tx, n));
  await addPastDiscussions(store.owner, here, { from: 1, to: 1000 });
  few = await store.within(costs);
  await addPastDiscussions(store.owner, here, { from: 1001, to: 10_000 });
  many = await store.within(costs);
}, 60_000);
afterAll(() => store.close());

const nobody = { lines: 1, chairPersonId: null, minuteTakerPersonId: null, roomId: null };

async function beginLive(tx: Tx, n: number): Promise<void> {
  const { caseId, reference } = await begin(tx);
  const hour = String(n).padStart(2, '0');
  const [startsAt, endsAt] = [`2026-11-20T${hour}:00:00Z`, `2026-11-20T${hour}:50:00Z`];
  const status = n % 2 === 0 ? 'waiting' : 'booked';
  await takeSlot(tx, { ...nobody, caseId, desk: 'east', startsAt, endsAt });
  await saveDiscussion(tx, { ...discussionOf({ caseId, reference }), status, startsAt, endsAt });
  const invitee = { email: police, role: 'police', agency: 'police', name: 'Police', mandatory: true };
  await saveInvitations(tx, caseId, [
    { ...invitee, id: 'i', caseId, deputyFor: null, answer: null, startsAt, endsAt, cancelled: false },
  ]);
  await saveToDos(tx, caseId, [
    {
      ...{ key: 'answer-invitation:i', kind: 'answer-invitation', subject: 'i', title: 'Answer', clauses: [] },
      ...{
        owner: { kind: 'address', address: police },
        startedAt: null,
        dueAt: startsAt,
        warnSeconds: 0,
        unexplained: null,
      },
      unexplained: null,
    },
  ]);
}

const lists: readonly Whose[] = [
  { kind: 'everyone' },
  { kind: 'desk', desk: 'west' },
  { kind: 'staff', personId: 'sw-1' },
  { kind: 'invited', addresses: [police] },
];

const duties: readonly DutiesOf[] = [
  { kind: 'everyone' },
  { kind: 'desk', desk: 'east' },
  { kind: 'staff', personId: 'tm-1' },
  { kind: 'owed', by: { personId: 'tm-1', role: 'team-manager', desk: null, addresses: [] } },
];
const listedFrom = '2026-11-05T00:00:00Z';

/** The rows that each question of Today, the board and the discussion page reads. */
async function costs(tx: Tx) {
  const { caseId } = await tx
    .selectFrom('case_file')
    .select('id as caseId')
    .where('reference', '=', 'SD-2301')
    .executeTakeFirstOrThrow();
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    'to-dos of the police': () => toDosFor(tx, { personId: 'p', role: 'police', desk: null, addresses: [police] }, 50),
    'to-dos of a desk': () => toDosFor(tx, { personId: 'm', role: 'minute-taker', desk: 'east', addresses: [] }, 50),
    'requests waiting': () => waitingDiscussions(tx, null),
    'requests waiting at a desk': () => waitingDiscussions(tx, 'east'),
    'slots of a day': () => slotsBetween(tx, '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'),
    'a slot that is taken': () =>
      takeSlot(tx, {
        ...nobody,
        caseId,
        desk: 'east',
        startsAt: '2026-11-20T05:00:00Z',
        endsAt: '2026-11-20T06:00:00Z',
      }),
    'invitations of the police': () => invitationsFor(tx, { addresses: [police], from: noon, limit: 50 }),
    'the outbox': () => readOutbox(tx, { limit: 10 }),
    'the outbox of a case file': () => readOutbox(tx, { caseId, limit: 10 }),
    'the events of a case file': () => loadEvents(tx, caseId),
    'the papers of a case file': () => loadPapers(tx, caseId),
    'the looks at a case file': () => looksAt(tx, caseId, 50),
    'the notices that are due': () => takeDueNotices(tx, { ahead: 'PT0S', limit: 50 }),
    'the duties of a case file': () =>
      saveDuties(tx, discussionOf({ caseId, reference: 'SD-2301' }), [exampleDuty({ key: 'a' })]),
    'the notices of a case file': () => saveNotices(tx, caseId, { word: 'meeting', notices: [] }),
    'whether a form was sent before': () => remembered(tx, 'sw-1', 'key'),
    'recording all that a command does': () => command(tx, caseId),
  };
  const answers: Record<string, Readonly<Record<string, number>>> = {};
  for (const [question, ask] of Object.entries(questions)) answers[question] = await rowsRead(tx, ask);
  for (const whose of lists)
    for (const open of [true, false])
      answers[`discussions, ${open ? 'open' : 'past'}, of ${whose.kind}`] = await rowsRead(tx, () =>
        listDiscussions(tx, { whose, open, after: { at: noon, caseId }, limit: 10 }),
      );
  for (const of of duties) {
    const asked = { of, now: noon, edges: [listedFrom, noon] };
    const all = { periods: null, rule: null, desk: null, ownerRole: null };
    answers[`the counts of the duties of ${of.kind}`] = await rowsRead(tx, () => countDuties(tx, asked, listedStates));
    for (const states of [listedStates, ['met'] as const])
      answers[`the duties of ${of.kind} that are ${states.join(', ')}`] = await rowsRead(tx, () =>
        findDuties(tx, asked, { wanted: { ...all, states }, order: 'due', after: null, limit: 25 }),
      );
  }
  return answers;
}

async function command(tx: Tx, caseId: string): Promise<void> {
  const { length: version } = await loadEvents(tx, caseId);
  await append(tx, caseId, version, returned('again'));
  await savePaper(tx, { caseId, key: 'area/a', basedOn: 0, fields: { version: String(version) }, by: 'x', now: noon });
  await recordLook(tx, { at: noon, personId: 'a', personName: 'A', role: 'r', caseId, what: 'w', page: 'p' });
  const message = { caseId, recipient: police, subject: 's', body: 'b', calendar: null, kind: 'k' };
  await putInOutbox(tx, [{ ...message, dedupeKey: `again ${version}` }], { now: noon, state: 'kept' });
}

test('no page reads more because ten thousand discussions are past', () => {
  const sum = (rows: Readonly<Record<string, number>> | undefined) =>
    Object.values(rows ?? {}).reduce((a, b) => a + b, 0);
  const table = Object.keys(many).map((question) => [question, sum(few[question]), sum(many[question])] as const);
  expect(table.filter(([, before, after]) => after > before + 20)).toEqual([]);
  expect(table.filter(([, , after]) => after > 250)).toEqual([]);
});
