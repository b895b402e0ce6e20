import { maySeeCapacity } from '../disclosure/capacity.ts';
import { runsListed } from '../disclosure/listed.ts';
import { type Behind, type CauseCount, type OfferedLine, countOffered, offeredBehind } from '../store/offered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Seen } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

export type { Behind, CauseCount };

/** A booking behind a figure, and whether this person may open it. */
export type CapacityLine = OfferedLine & { readonly runs: boolean };

export interface CapacitySeen {
  readonly counts: readonly CauseCount[];
  /** The bookings behind the figure that was asked for; null where none was. */
  readonly lines: readonly CapacityLine[] | null;
}

/** A quarter of a year. */
export const weeksShown = 13;

/** Where capacity failed the requests of an authority, by cause and week. The look is logged whether or not they may. */
export const seeCapacity = (house: House, person: Person, behind: Behind | null): Promise<Seen<CapacitySeen>> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const allowed = maySeeCapacity(person, protocol);
  const now = house.clock();
  const since = now.subtract({ hours: 24 * 7 * weeksShown }).toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<CapacitySeen>> => {
    await noteLook(tx, person, { caseId: null, what: allowed ? 'capacity' : 'refused:capacity', now: now.toString() });
    if (!allowed) return { kind: 'forbidden' };
    const lines = behind === null ? null : await offeredBehind(tx, behind);
    return {
      kind: 'seen',
      value: {
        counts: await countOffered(tx, since),
        lines:
          lines?.map((line) => ({ ...line, runs: runsListed(person, { ...line, desk: line.heldBy }, protocol) })) ??
          null,
      },
    };
  });
};
