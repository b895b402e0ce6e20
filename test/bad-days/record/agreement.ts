import { sql } from 'kysely';
import { clocksAlone } from '../../clocks-alone.ts';
import type { House } from '../../../src/application/house.ts';
import { keepClocks } from '../../../src/application/keep-clocks.ts';
import { messagesFor } from '../../../src/application/messages.ts';
import { protocolOf } from '../../../src/application/protocol-of.ts';
import { discussionRow, invitationRows } from '../../../src/application/read-model-rows.ts';
import type { Booking } from '../../../src/casefile/booking/booking.ts';
import type { Recorded } from '../../../src/casefile/events.ts';
import { evolve, fold } from '../../../src/casefile/evolve.ts';
import { isBefore } from '../../../src/calendar/instants.ts';
import { wantedBy } from '../../../src/application/move-slot.ts';
import type { Wanted } from '../../../src/store/what-is-taken.ts';
import { hasBooking } from '../../../src/casefile/in-status.ts';
import type { CaseFile } from '../../../src/casefile/state.ts';
import type { ProtocolInForce } from '../../../src/protocol/schema.ts';
import type { Tx } from '../../../src/store/connect.ts';
import { saveDiscussion } from '../../../src/store/discussions.ts';
import { saveInvitations } from '../../../src/store/invitations.ts';
import { loadEvents } from '../../../src/store/load-events.ts';
import { saveToDos } from '../../../src/store/to-dos.ts';
import { verifyChain } from '../../../src/store/verify-chain.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';
import { toDos } from '../../../src/timescales/to-dos.ts';

/** One case file, and what its events say. */
interface Story {
  readonly tx: Tx;
  readonly caseId: string;
  readonly protocol: ProtocolInForce;
  readonly events: readonly Recorded[];
  readonly state: CaseFile;
}

/** The rows of a table that belong to a case file, in an order of their own. */
const rowsOf = async ({ tx, caseId }: Story, table: string): Promise<string> => {
  const { rows } = await sql<{ says: string | null }>`
    select string_agg(t::text, E'\n' order by t::text) as says from ${sql.table(table)} as t
    where case_id = ${caseId}`.execute(tx);
  return rows[0]?.says ?? '';
};

/** Writes once more, from the record alone, what pages read; a transaction that is then given up. */
const projectAgain = async ({ tx, caseId, protocol, state, events }: Story): Promise<void> => {
  const now = events.at(-1)?.recordedAt ?? '';
  const looking = { protocol: protocol.protocol, duties: clocksAlone(state, protocol, now) };
  const open = toDos(state, looking);
  const row = discussionRow({ caseId, state, protocol, open: open.length, duties: looking.duties, relatives: [] });
  if (row !== null) await saveDiscussion(tx, row);
  await saveInvitations(tx, caseId, invitationRows(caseId, state));
  await saveToDos(tx, caseId, open);
  await keepClocks(tx, { caseId, state, row, looking, calendar: protocol.calendar.exceptClosures });
};

/** What pages read must be what the record says. */
const staleRows = async (story: Story): Promise<readonly string[]> => {
  const tables = ['discussion', 'invitation', 'to_do', 'duty', 'notice'];
  const before = await Promise.all(tables.map((table) => rowsOf(story, table)));
  await projectAgain(story);
  const after = await Promise.all(tables.map((table) => rowsOf(story, table)));
  return tables.filter((_, index) => before[index] !== after[index]);
};

/** What a slot has to itself: its time at its desk, and who and what is taken with it. */
const saySlot = ({
  desk,
  startsAt,
  endsAt,
  chairPersonId,
  minuteTakerPersonId,
  roomId,
}: Omit<Wanted, 'caseId' | 'lines'>) =>
  [desk, startsAt, endsAt, chairPersonId ?? '-', minuteTakerPersonId ?? '-', roomId ?? '-'].join(' ');

const booksAnew = ['MeetingBooked', 'MeetingRearranged', 'ChairNamed', 'MinuteTakerNamed'];

/** Whoever chaired instead is taken, unless another meeting had them, which is then a departure. */
const chairTaken = (events: readonly Recorded[], booking: Booking, taken: Wanted): string | null => {
  const started = events.find((event) => event.type === 'MeetingStarted');
  const other = started?.data.chairPersonId ?? booking.chairPersonId;
  const isOther = other !== booking.chairPersonId && isBefore(started?.recordedAt ?? '', booking.endsAt);
  if (!isOther) return taken.chairPersonId;
  const wasElsewhere = events.some(
    (event) => event.type === 'DepartureRecorded' && event.data.departure.rule === 'chair-elsewhere',
  );
  return wasElsewhere ? null : other;
};

/** What the last booking took, less what was given back since. */
const slotWanted = async ({ tx, caseId, state, events }: Story): Promise<readonly string[]> => {
  const booked = events.findLast(({ type }) => booksAnew.includes(type));
  if (!hasBooking(state) || state.status === 'cancelled' || booked === undefined) return [];
  const taken = await wantedBy(tx, state.booking, { caseId, now: booked.recordedAt });
  const wanted = { ...taken, chairPersonId: chairTaken(events, state.booking, taken) };
  const endedAt = events.find(({ type }) => type === 'MeetingClosed')?.occurredAt ?? wanted.endsAt;
  if (isBefore(wanted.endsAt, endedAt)) return [saySlot(wanted)];
  return isBefore(wanted.startsAt, endedAt) ? [saySlot({ ...wanted, endsAt: endedAt })] : [];
};

/** A booking that stands has its slot, just then and there, with its people and its room; nothing else has one. */
const slotFaults = async (story: Story): Promise<readonly string[]> => {
  const slots = await story.tx
    .selectFrom('slot')
    .select(['desk', 'starts_at as startsAt', 'ends_at as endsAt', 'chair_person_id as chairPersonId'])
    .select(['minute_taker_person_id as minuteTakerPersonId', 'room_id as roomId'])
    .where('case_id', '=', story.caseId)
    .where('cancelled', '=', false)
    .execute();
  const [held, wanted] = [slots.map(saySlot), await slotWanted(story)];
  return held.join() === wanted.join() ? [] : [`has the slots [${held.join()}], should have [${wanted.join()}]`];
};

const isTogether = (one: Recorded | undefined, { recordedAt, actor }: Recorded): boolean =>
  one?.recordedAt === recordedAt && one.actor.personId === actor.personId;

/** A discussion by telephone is booked and begun at once, and tells of both together; everything else tells by itself. */
const asWritten = (events: readonly Recorded[]): readonly (readonly Recorded[])[] => {
  const runs = events.reduce<readonly (readonly Recorded[])[]>(
    (all, event) =>
      isTogether(all.at(-1)?.at(-1), event) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), event]] : [...all, [event]],
    [],
  );
  const isHeldAtOnce = (run: readonly Recorded[]): boolean =>
    (['MeetingBooked', 'MeetingStarted'] as const).every((wanted) => run.some(({ type }) => type === wanted));
  return runs.flatMap((run) => (isHeldAtOnce(run) ? [run] : run.map((event) => [event])));
};

/** Each event has told whom it should have told, once, and nobody else was told anything. */
const mailFaults = async (house: House, story: Story): Promise<readonly string[]> => {
  const { tx, caseId, protocol, events } = story;
  const wanted = new Set<string>();
  let next = fold([]);
  for (const recorded of asWritten(events)) {
    const before = next;
    next = recorded.reduce(evolve, before);
    const { authority: authorityId } = protocol.protocol;
    const now = recorded[0]?.recordedAt ?? '';
    const scene = { tx, authorityId, caseId, state: before, protocol, now };
    for (const { dedupeKey } of await messagesFor(house, scene, { next, recorded })) wanted.add(dedupeKey);
  }
  const rows = await tx.selectFrom('outbox').select('dedupe_key as key').where('case_id', '=', caseId).execute();
  const sent = new Set(rows.map(({ key }) => key));
  const unsent = [...wanted].filter((key) => !sent.has(key)).map((key) => `never sent ${key}`);
  return [...unsent, ...[...sent].filter((key) => !wanted.has(key)).map((key) => `should not have sent ${key}`)];
};

/** Whoever added to the record stands in the access log at that instant. */
const logFaults = async ({ tx, caseId, events }: Story): Promise<readonly string[]> => {
  const looks = await tx
    .selectFrom('access_log')
    .select(['at', 'person_id as personId'])
    .where('case_id', '=', caseId)
    .execute();
  const logged = new Set(looks.map(({ at, personId }) => `${personId} ${at}`));
  return events
    .filter(({ actor, recordedAt }) => !logged.has(`${actor.personId} ${recordedAt}`))
    .map(({ type, version }) => `${type} at version ${String(version)} is not in the access log`);
};

/** Every issue has both documents, just as they were issued; and no document belongs to no issue. */
const documentFaults = async ({ tx, caseId, state }: Story): Promise<readonly string[]> => {
  const rows = await tx.selectFrom('document').select('sha256').where('case_id', '=', caseId).execute();
  const issued = state.status === 'closed' ? state.issues.flatMap((each) => [each.pdfSha256, each.docxSha256]) : [];
  const same =
    issued.toSorted().join() ===
    rows
      .map(({ sha256 }) => sha256)
      .toSorted()
      .join();
  return same ? [] : ['the documents kept are not those that were issued'];
};

const longestEvent = 400_000;

const chainFaults = async ({ tx, caseId, events, state }: Story): Promise<readonly string[]> => {
  const chain = await verifyChain(tx, caseId);
  const file = await tx.selectFrom('case_file').select('version').where('id', '=', caseId).executeTakeFirstOrThrow();
  const vast = events.filter(({ data }) => JSON.stringify(data).length > longestEvent);
  return [
    ...(chain.ok ? [] : [`its chain breaks at version ${String(chain.version)}`]),
    ...(file.version === events.length && state.version === events.length ? [] : ['its version is not its events']),
    ...vast.map(({ type }) => `${type} is far too long for an event`),
  ];
};

class GivenUp extends Error {}

const faultsOf = async (house: House, authorityId: string, caseId: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const protocol = protocolOf(house, authorityId);
  const look = withinAuthority(house.db, authorityId, async (tx) => {
    const events = await loadEvents(tx, caseId);
    const story: Story = { tx, caseId, protocol, events, state: fold(events) };
    faults.push(...(await chainFaults(story)), ...(await slotFaults(story)), ...(await mailFaults(house, story)));
    faults.push(...(await logFaults(story)), ...(await documentFaults(story)));
    faults.push(...(await staleRows(story)).map((table) => `${table} is not what the record says`));
    throw new GivenUp();
  });
  await look.catch((fault: unknown) => {
    if (!(fault instanceof GivenUp)) throw fault;
  });
  return faults.map((fault) => `${caseId}: ${fault}`);
};

const atOnce = 4;

/**
 * Works out once more, from the events alone, everything that is kept beside them, and says where it differs: what
 * lists and boards read, slots, outgoing mail, documents, access log. Nothing means that nothing is half-written.
 */
export const faultsOfRecord = async (house: House, authorityId = 'bradford'): Promise<readonly string[]> => {
  const files = await withinAuthority(house.db, authorityId, (tx) => tx.selectFrom('case_file').select('id').execute());
  const faults: string[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const some = files.slice(first, first + atOnce).map(({ id }) => faultsOf(house, authorityId, id));
    faults.push(...(await Promise.all(some)).flat());
  }
  return faults;
};
