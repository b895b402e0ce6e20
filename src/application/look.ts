import { fold } from '../casefile/evolve.ts';
import type { Recorded } from '../casefile/events.ts';
import type { Act } from '../disclosure/acts.ts';
import { may } from '../disclosure/may.ts';
import { loadEvents } from '../store/load-events.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOfCase } from './protocol-of.ts';
import type { Scene } from './scene.ts';

/** What came of wanting to see something. Another authority's is `not-found`, like what is not there. */
export type Seen<Value> =
  | { readonly kind: 'seen'; readonly value: Value }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' };

export interface Looking<Value> {
  readonly caseId: string;
  readonly act: Act;
  /** Reads what is shown; null when there is no such thing. */
  readonly read: (scene: Scene & { readonly events: readonly Recorded[] }) => Promise<Value | null> | Value | null;
}

/** Reads something of a case file for a person who may see it. The look is logged in the same transaction: no log, no look. */
export const look = <Value>(
  house: House,
  person: Person,
  { caseId, act, read }: Looking<Value>,
): Promise<Seen<Value>> => {
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<Value>> => {
    const events = await loadEvents(tx, caseId);
    const state = fold(events);
    if (state.status === 'none') return { kind: 'not-found' };
    const protocol = protocolOfCase(house, person.authorityId, state);
    const allowed = may(act, person, { state, protocol: protocol.protocol });
    await noteLook(tx, person, { caseId, what: allowed ? act : `refused:${act}`, now });
    if (!allowed) return { kind: 'forbidden' };
    const value = await read({ tx, authorityId: person.authorityId, caseId, state, protocol, now, events });
    return value === null ? { kind: 'not-found' } : { kind: 'seen', value };
  });
};
