import { type Cursor, type DiscussionsListed, type Whose, listDiscussions } from '../store/list-discussions.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

const perPage = 25;

/** Whose discussions somebody sees listed: a minute taker their desk's, staff those that name them, partners those they were invited to. */
const whoseFor = (house: House, { authorityId, id, role, desk, addresses }: Person): Whose => {
  const { minuteTaker, request, rearranging } = protocolOf(house, authorityId).protocol;
  if (role === minuteTaker.role && desk !== null) return { kind: 'desk', desk };
  const staff = [request.completedBy, request.authorisedBy, rearranging.agreedBy].includes(role);
  return staff ? { kind: 'staff', personId: id } : { kind: 'invited', addresses };
};

/** A page of somebody's discussions, the newest first: those still open, or the past ones. */
export const seeDiscussions = (
  house: House,
  person: Person,
  { open, after }: { readonly open: boolean; readonly after: Cursor | null },
): Promise<DiscussionsListed> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'discussions', now: house.clock().toString() });
    return listDiscussions(tx, { whose: whoseFor(house, person), open, after, limit: perPage });
  });
