import { type ToDoFound, toDosFor } from '../store/to-dos.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { postToDos } from './post-to-dos.ts';
import { protocolOf } from './protocol-of.ts';

/** How many to-dos Today shows at most; nobody reads further. */
const most = 100;

/** What somebody has to do, the most pressing first. */
export const seeToday = (house: House, person: Person): Promise<readonly ToDoFound[]> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'today', now: house.clock().toString() });
    const { protocol } = protocolOf(house, person.authorityId);
    const post = await postToDos(tx, person, protocol);
    return [...post, ...(await toDosFor(tx, { ...person, personId: person.id }, most - post.length))];
  });
