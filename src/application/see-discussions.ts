import { type Cursor, type Whose, listDiscussions } from '../store/list-discussions.ts';
import { invitationIds } from '../store/invitation-ids.ts';
import type { Discussion } from '../store/discussions.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';
import { type Summary, readSummary } from './summary-of.ts';

const perPage = 25;

/** A discussion in a list. Those who were invited see that there is a meeting, when, and how it stands: not more. */
export interface DiscussionLine
  extends Pick<Discussion, 'caseId' | 'reference' | 'status' | 'isOpen' | 'begunAt' | 'startsAt' | 'endsAt'> {
  /** For those who run it; null for those who were invited. */
  readonly inside: (Pick<Discussion, 'desk' | 'childrenCount' | 'meetBy'> & { readonly summary: Summary }) | null;
  /** The page of somebody who was invited. */
  readonly invitationId: string | null;
}

export interface DiscussionsSeen {
  readonly lines: readonly DiscussionLine[];
  /** Give it back as `after` to go on. */
  readonly next: Cursor | null;
}

/** Whose discussions somebody sees listed: a minute taker their desk's, staff those that name them, partners those they were invited to. */
const whoseFor = (house: House, { authorityId, id, role, desk, addresses }: Person): Whose => {
  const { minuteTaker, request, rearranging } = protocolOf(house, authorityId).protocol;
  if (role === minuteTaker.role && desk !== null) return { kind: 'desk', desk };
  const { completedBy, authorisedBy, orAuthorisedBy } = request;
  const staff = [completedBy, authorisedBy, ...orAuthorisedBy, rearranging?.agreedBy].includes(role);
  return staff ? { kind: 'staff', personId: id } : { kind: 'invited', addresses };
};

const lineOf = (row: Discussion, invitationId: string | null): DiscussionLine => {
  const { caseId, reference, status, isOpen, begunAt, startsAt, endsAt } = row;
  const { desk, childrenCount, meetBy } = row;
  const inside = invitationId === null ? { desk, childrenCount, meetBy, summary: readSummary(row.summary) } : null;
  return { caseId, reference, status, isOpen, begunAt, startsAt, endsAt, inside, invitationId };
};

/** A page of somebody's discussions, the newest first: those still open, or the past ones. */
export const seeDiscussions = (
  house: House,
  person: Person,
  { open, after }: { readonly open: boolean; readonly after: Cursor | null },
): Promise<DiscussionsSeen> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'discussions', now: house.clock().toString() });
    const whose = whoseFor(house, person);
    const { discussions, next } = await listDiscussions(tx, { whose, open, after, limit: perPage });
    if (whose.kind !== 'invited') return { lines: discussions.map((row) => lineOf(row, null)), next };
    const caseIds = discussions.map(({ caseId }) => caseId);
    const own = await invitationIds(tx, { addresses: whose.addresses, caseIds });
    const lines = discussions.flatMap((row) => {
      const invitationId = own.get(row.caseId);
      return invitationId === undefined ? [] : [lineOf(row, invitationId)];
    });
    return { lines, next };
  });
