import { seesToPost } from '../disclosure/post.ts';
import { listContacts } from '../store/contacts.ts';
import type { Tx } from '../store/connect.ts';
import { type KeptMessage, findMessage, readOutbox } from '../store/outbox.ts';
import { listPeople } from '../store/people.ts';
import { type HeldUp, type Undelivered, heldUp, undeliveredAt } from '../store/undelivered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { type House, keepsMail } from './house.ts';
import type { Seen } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

const perPage = 50;

/** A message to see to, with whom it was for, as far as the contact book knows them. */
export interface ToSeeTo extends Undelivered {
  readonly name: string | null;
  readonly telephone: string | null;
}

export interface PostSeen {
  /** Messages that were kept inside, the latest first; null where mail is sent, as what it says is its reader's business. */
  readonly kept: readonly KeptMessage[] | null;
  /** What this person sees to; null for those who see to nothing. */
  readonly doubtful: readonly ToSeeTo[] | null;
  readonly heldUp: HeldUp | null;
}

/** Whom to ring: by their own address, or the mailbox they answer for. */
const withNames = async (tx: Tx, undelivered: readonly Undelivered[]): Promise<readonly ToSeeTo[]> => {
  if (undelivered.length === 0) return [];
  const [contacts, people] = [await listContacts(tx), await listPeople(tx)];
  return undelivered.map((each) => {
    const found =
      contacts.find(({ email }) => email === each.recipient) ??
      people.find(({ addresses }) => addresses.includes(each.recipient));
    return { ...each, name: found?.name ?? null, telephone: found?.telephone ?? null };
  });
};

/** The post: what was kept inside, and what did not arrive at the person's desk or, for those without one, at any. */
export const seePost = (house: House, person: Person, before: number | undefined): Promise<Seen<PostSeen>> => {
  const seesTo = seesToPost(person, protocolOf(house, person.authorityId).protocol);
  const allowed = seesTo || keepsMail(house);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<PostSeen>> => {
    await noteLook(tx, person, { caseId: null, what: allowed ? 'post' : 'refused:post', now });
    if (!allowed) return { kind: 'forbidden' };
    const page = { limit: perPage, ...(before === undefined ? {} : { before }) };
    return {
      kind: 'seen',
      value: {
        kept: keepsMail(house) ? await readOutbox(tx, page) : null,
        doubtful: seesTo ? await withNames(tx, await undeliveredAt(tx, person.desk, perPage)) : null,
        heldUp: seesTo ? await heldUp(tx) : null,
      },
    };
  });
};

/** One kept message, or null where there is none or mail is sent. */
export const seeMessage = async (house: House, person: Person, id: string): Promise<KeptMessage | null> =>
  keepsMail(house) ? withinAuthority(house.db, person.authorityId, (tx) => findMessage(tx, id)) : null;
