import { beginRequest as decideBeginRequest } from '../casefile/request/begin-request.ts';
import { evolve } from '../casefile/evolve.ts';
import type { CaseFile } from '../casefile/state.ts';
import { appendEvents } from '../store/append-events.ts';
import { beginCaseFile } from '../store/case-files.ts';
import { remember, remembered } from '../store/idempotency.ts';
import { VersionConflict } from '../store/version-conflict.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import { actorOf } from './perform.ts';
import type { Person } from './person.ts';
import { project } from './project.ts';
import { protocolOf } from './protocol-of.ts';

export type RequestBegun = { readonly kind: 'done'; readonly caseId: string } | { readonly kind: 'forbidden' };

interface Beginning {
  readonly idempotencyKey: string | null;
}

const attempt = (house: House, person: Person, { idempotencyKey }: Beginning): Promise<RequestBegun> => {
  const protocol = protocolOf(house, person.authorityId);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<RequestBegun> => {
    const before = idempotencyKey === null ? undefined : await remembered(tx, person.id, idempotencyKey);
    if (typeof before === 'string') return { kind: 'done', caseId: before };
    const { caseId, reference } = await beginCaseFile(tx, now);
    const state: CaseFile = { status: 'none', version: 0 };
    const actor = actorOf(person);
    const verdict = decideBeginRequest(state, { reference }, { now, protocol, actor, reasons: {} });
    if (verdict.kind !== 'accepted') throw new Error('A new case file could not be begun');
    const recorded = await appendEvents(tx, { caseId, expectedVersion: 0, events: verdict.events, actor, now });
    await project(house, { tx, caseId, state, protocol, now }, { next: recorded.reduce(evolve, state), recorded });
    if (idempotencyKey !== null) await remember(tx, { personId: person.id, key: idempotencyKey, result: caseId, now });
    await noteLook(tx, person, { caseId, what: 'write-request', now });
    return { kind: 'done', caseId };
  });
};

/** Opens a case file with an empty request, for somebody in the role that completes requests. The same key twice opens one. */
export const beginRequest = async (house: House, person: Person, beginning: Beginning): Promise<RequestBegun> => {
  const { protocol } = protocolOf(house, person.authorityId);
  if (person.role !== protocol.request.completedBy) return { kind: 'forbidden' };
  try {
    return await attempt(house, person, beginning);
  } catch (fault) {
    // A double click: the first has opened it meanwhile, and is now remembered.
    if (!(fault instanceof VersionConflict)) throw fault;
    return await attempt(house, person, beginning);
  }
};
