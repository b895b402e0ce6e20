import { seesToPost } from '../disclosure/post.ts';
import { findMessage } from '../store/outbox.ts';
import type { PostDecision } from '../store/post-tables.ts';
import { decideOn } from '../store/undelivered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

export interface PostAsk {
  readonly id: string;
  /** The change of state that they looked at. */
  readonly about: number;
  readonly decision: PostDecision;
}

/** `changed`: somebody decided otherwise meanwhile, or it was found out what became of it. */
export type PostOutcome = 'done' | 'changed' | 'forbidden' | 'not-found';

/** Somebody decides about a message that perhaps, or surely, did not arrive. Only then is it ever sent again. */
export const decidePost = (house: House, person: Person, { id, about, decision }: PostAsk): Promise<PostOutcome> => {
  const allowed = seesToPost(person, protocolOf(house, person.authorityId).protocol);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<PostOutcome> => {
    const message = await findMessage(tx, id);
    const caseId = message?.caseId ?? null;
    await noteLook(tx, person, { caseId, what: allowed ? 'decide-post' : 'refused:decide-post', now });
    if (!allowed) return 'forbidden';
    if (message === null) return 'not-found';
    const by = { id: person.id, name: person.name };
    return (await decideOn(tx, { id, about, decision, by, now, again: house.post.state })) ? 'done' : 'changed';
  });
};
