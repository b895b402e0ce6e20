import { z } from 'zod';
import {
  type DutiesToSee,
  type DutyCursor,
  type DutyOrder,
  type DutyScope,
  type ListedState,
  listedStates,
} from '../../../application/see-duties.ts';
import type { Fields } from '../../fields.ts';
import { paths } from '../../paths.ts';

/** What the address of a list of duties asks for; `null` for whatever is not narrowed down. */
export interface Asked {
  readonly scope: DutyScope;
  readonly state: ListedState | null;
  readonly duty: string | null;
  readonly desk: string | null;
  readonly owner: string | null;
  readonly due: Due | null;
  readonly sort: DutyOrder;
  readonly after: DutyCursor | null;
}

/** When duties are due, by the numbers of the periods in `application/duties-of.ts`. */
export const dues = {
  today: [3],
  'next-7': [3, 4],
  'past-7': [2],
  'past-30': [1, 2],
  older: [0],
  later: [5],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type Due = keyof typeof dues;

/** What a list shows unless it is asked for one state: all that somebody has to do something about. */
export const toDo: readonly ListedState[] = ['overdue', 'due-soon', 'running', 'unexplained'];

const scopes: readonly DutyScope[] = ['own', 'named', 'desk', 'all'];
const orders: readonly DutyOrder[] = ['due', 'late', 'duty'];
const dueNames = Object.keys(dues) as readonly Due[];

const among = <Name extends string>(names: readonly Name[], text: string | undefined): Name | null =>
  names.find((name) => name === text) ?? null;

const text = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

// No text of the database holds a zero byte, and it refuses to be asked for one.
const said = z.string().regex(/^[^\0]*$/);

const cursor = z.tuple([
  said,
  z.string().regex(/^(-?\d{1,12}(\.\d{1,9})?|Infinity)$/),
  z.guid(),
  said,
  z.iso.datetime({ precision: null }),
]);

const cursorIn = (written: string | undefined): DutyCursor | null => {
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(written ?? '', 'base64url').toString('utf8')));
    if (!read.success) return null;
    const [first, second, caseId, key, asOf] = read.data;
    return { first, second, caseId, key, asOf };
  } catch {
    return null; // an address that was cut short leads to the first page
  }
};

/** Reads the address of a list; what it does not know counts as not asked for. */
export const askedIn = (query: Fields): Asked => ({
  scope: among(scopes, query['scope']) ?? 'own',
  state: among(listedStates, query['state']),
  duty: text(query['duty']),
  desk: text(query['desk']),
  owner: text(query['owner']),
  due: among(dueNames, query['due']),
  sort: among(orders, query['sort']) ?? 'due',
  after: cursorIn(query['after']),
});

const cursorOut = ({ first, second, caseId, key, asOf }: DutyCursor): string =>
  Buffer.from(JSON.stringify([first, second, caseId, key, asOf])).toString('base64url');

/** The address of a list. Another list than before begins at its first page. */
export const dutiesAt = (asked: Asked, changed: Partial<Asked> = {}): string => {
  const { after, ...rest } = { ...asked, after: null, ...changed };
  const parts: readonly (readonly [string, string | null])[] = [
    ['scope', rest.scope === 'own' ? null : rest.scope],
    ['state', rest.state],
    ['duty', rest.duty],
    ['desk', rest.desk],
    ['owner', rest.owner],
    ['due', rest.due],
    ['sort', rest.sort === 'due' ? null : rest.sort],
    ['after', after === null ? null : cursorOut(after)],
  ];
  const search = new URLSearchParams();
  for (const [name, value] of parts) if (value !== null) search.set(name, value);
  return search.size === 0 ? paths.duties : `${paths.duties}?${search.toString()}`;
};

/** The same for the use case. */
export const toSee = ({ scope, state, duty, desk, owner, due, sort, after }: Asked): DutiesToSee => ({
  scope,
  wanted: {
    states: state === null ? toDo : [state],
    periods: due === null ? null : dues[due],
    rule: duty,
    desk,
    ownerRole: owner,
  },
  order: sort,
  after,
});
