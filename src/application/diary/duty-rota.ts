import type { OnDuty } from '../../diary/who-answers.ts';
import { keepsRota, seesRota } from '../../disclosure/diary.ts';
import * as kept from '../../store/duty-rota.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import type { House } from '../house.ts';
import type { Seen } from '../look.ts';
import { noteLook } from '../note-look.ts';
import type { Person } from '../person.ts';
import { protocolOf } from '../protocol-of.ts';
import { keep, type Kept } from './keep.ts';

export interface RotaSeen {
  readonly name: string;
  readonly mayKeep: boolean;
  readonly entries: readonly OnDuty[];
}

const ahead = { weeks: 13 };

/** Who is on duty for an agency, from now on for a quarter. The look is logged whether or not they may. */
export const seeRota = (house: House, person: Person, agency: string): Promise<Seen<RotaSeen>> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const found = protocol.agencies.find(({ id }) => id === agency);
  const allowed = found !== undefined && seesRota(person, agency, protocol);
  const now = house.clock();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<RotaSeen>> => {
    await noteLook(tx, person, { caseId: null, what: allowed ? 'rota' : 'refused:rota', now: now.toString() });
    if (found === undefined) return { kind: 'not-found' };
    if (!allowed) return { kind: 'forbidden' };
    const to = now.add({ hours: ahead.weeks * 7 * 24 });
    const entries = await kept.dutyRota(tx, { from: now.toString(), to: to.toString() });
    return {
      kind: 'seen',
      value: {
        name: found.name,
        mayKeep: keepsRota(person, agency, protocol),
        entries: entries.filter((entry) => entry.agency === agency),
      },
    };
  });
};

/** A turn of duty as it is asked for. Instants are ISO 8601. */
export type DutyEntry = Omit<kept.DutyNoted, 'id' | 'agency'>;

interface RotaAsked {
  readonly agency: string;
  readonly idempotencyKey: string | null;
}

/** Adds people on duty to an agency's rota: all of them or none. */
export const addToRota = (
  house: House,
  person: Person,
  { agency, idempotencyKey, entries }: RotaAsked & { readonly entries: readonly DutyEntry[] },
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'keep-rota', idempotencyKey },
    write: async ({ tx, protocol, noted }) => {
      if (!protocol.agencies.some(({ id }) => id === agency)) return 'not-found';
      if (!keepsRota(person, agency, protocol)) return 'forbidden';
      await kept.addToRota(
        tx,
        entries.map((entry) => ({ ...entry, id: house.newId(), agency })),
        noted,
      );
      return 'done';
    },
  });

/** Takes somebody off an agency's rota. */
export const takeOffRota = (
  house: House,
  person: Person,
  { agency, entryId, idempotencyKey }: RotaAsked & { readonly entryId: string },
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'keep-rota', idempotencyKey },
    write: async ({ tx, protocol, noted }) => {
      if (!keepsRota(person, agency, protocol)) return 'forbidden';
      return (await kept.withdrawFromRota(tx, { id: entryId, agency }, noted)) ? 'done' : 'not-found';
    },
  });
