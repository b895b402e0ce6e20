import { beginRequest as decideBeginRequest } from '../casefile/request/begin-request.ts';
import { evolve, fold } from '../casefile/evolve.ts';
import type { CaseFile, EarlierDiscussion } from '../casefile/state.ts';
import { mayBeginByTelephone } from '../disclosure/by-telephone.ts';
import { may } from '../disclosure/may.ts';
import { appendEvents } from '../store/append-events.ts';
import { beginCaseFile } from '../store/case-files.ts';
import { saveLink } from '../store/following.ts';
import { remember, remembered } from '../store/idempotency.ts';
import { loadEvents } from '../store/load-events.ts';
import { loadPapers, savePaper } from '../store/papers.ts';
import { VersionConflict } from '../store/version-conflict.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { linkOf } from './chain.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import { actorOf } from './perform.ts';
import type { Person } from './person.ts';
import { project } from './project.ts';
import { protocolOf, protocolOfCase } from './protocol-of.ts';
import type { Scene } from './scene.ts';

export type RequestBegun =
  | { readonly kind: 'done'; readonly caseId: string }
  | { readonly kind: 'forbidden' }
  /** The discussion that it is to follow is not over, or not theirs to see. */
  | { readonly kind: 'not-theirs' };

interface Beginning {
  readonly idempotencyKey: string | null;
  /** The case file of the discussion that this one follows. */
  readonly follows?: string | null;
  /** It is held by telephone at once: by whoever asks for, authorises, chairs or books them. */
  readonly byTelephone?: boolean;
  /** What the request of the discussion that it follows says is written into it, to be looked through. */
  readonly filled?: boolean;
}

/** A discussion that is over and theirs to see. One that ended before chains were kept has its place kept now. */
const earlierDiscussion = async (
  house: House,
  person: Person,
  { tx, caseId }: Pick<Scene, 'tx' | 'caseId'>,
): Promise<EarlierDiscussion | null> => {
  const state = fold(await loadEvents(tx, caseId));
  if (state.status !== 'closed') return null;
  const protocol = protocolOfCase(house, person.authorityId, state);
  if (!may('read-discussion', person, { state, protocol: protocol.protocol })) return null;
  await saveLink(tx, caseId, linkOf(state, protocol));
  return { caseId, reference: state.reference };
};

interface Filling {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly now: string;
}

/** What was typed for the earlier request, as it was typed. What was written in its meeting stays there. */
const fillFrom = async (tx: Scene['tx'], { from, to, by, now }: Filling): Promise<void> => {
  for (const { key, fields } of await loadPapers(tx, from))
    if (!key.startsWith('area/')) await savePaper(tx, { caseId: to, key, basedOn: 0, fields, by, now });
};

const attempt = (
  house: House,
  person: Person,
  { idempotencyKey, follows = null, filled = false }: Beginning,
): Promise<RequestBegun> => {
  const protocol = protocolOf(house, person.authorityId);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<RequestBegun> => {
    const before = idempotencyKey === null ? undefined : await remembered(tx, person.id, idempotencyKey);
    if (typeof before === 'string') return { kind: 'done', caseId: before };
    const { authorityId } = person;
    const earlier = follows === null ? null : await earlierDiscussion(house, person, { tx, caseId: follows });
    if (follows !== null && earlier === null) return { kind: 'not-theirs' };
    const { caseId, reference } = await beginCaseFile(tx, now);
    const state: CaseFile = { status: 'none', version: 0 };
    const actor = actorOf(person);
    const verdict = decideBeginRequest(state, { reference, follows: earlier }, { now, protocol, actor, reasons: {} });
    if (verdict.kind !== 'accepted') throw new Error('A new case file could not be begun');
    const recorded = await appendEvents(tx, { caseId, expectedVersion: 0, events: verdict.events, actor, now });
    await project(
      house,
      { tx, authorityId, caseId, state, protocol, now },
      { next: recorded.reduce(evolve, state), recorded },
    );
    if (filled && follows !== null) await fillFrom(tx, { from: follows, to: caseId, by: person.name, now });
    if (idempotencyKey !== null) await remember(tx, { personId: person.id, key: idempotencyKey, result: caseId, now });
    await noteLook(tx, person, { caseId, what: 'write-request', now });
    return { kind: 'done', caseId };
  });
};

/** Opens a case file with an empty request, for somebody in a role that begins them. The same key twice opens one. */
export const beginRequest = async (house: House, person: Person, beginning: Beginning): Promise<RequestBegun> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const isTheirs = beginning.byTelephone
    ? mayBeginByTelephone(person, protocol)
    : person.role === protocol.request.completedBy;
  if (!isTheirs) return { kind: 'forbidden' };
  try {
    return await attempt(house, person, beginning);
  } catch (fault) {
    // A double click: the first has opened it meanwhile, and is now remembered.
    if (!(fault instanceof VersionConflict)) throw fault;
    return await attempt(house, person, beginning);
  }
};
