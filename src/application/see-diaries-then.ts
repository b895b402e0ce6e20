import { Temporal } from 'temporal-polyfill';
import type { Diaries } from '../diary/diaries.ts';
import { readDiaries } from '../store/diaries.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

const milliseconds = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

/** Who and what can be had for the time of a meeting, ISO instants: for a page of a case file, whose look is logged. */
export const seeDiariesThen = (
  house: House,
  { authorityId }: Person,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): Promise<Diaries> => {
  const span = { from: milliseconds(startsAt), to: milliseconds(endsAt) };
  return withinAuthority(house.db, authorityId, (tx) =>
    readDiaries(tx, { ...span, protocol: protocolOf(house, authorityId) }),
  );
};
