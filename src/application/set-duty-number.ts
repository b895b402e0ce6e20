import { longest, tidy } from '../casefile/text.ts';
import type { Refusal } from '../casefile/verdict.ts';
import { maySetNumbers } from '../disclosure/who-answers.ts';
import { setDutyNumber as keepNumber } from '../store/duty-numbers.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

type NumberOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' };

const refusal = (message: string): NumberOutcome => ({
  kind: 'refused',
  refusals: [{ code: 'not-a-number', clauses: [], field: 'telephone', message }],
});

/** A number that can be dialled, perhaps with an extension in words; or none. */
const fault = (telephone: string): NumberOutcome | null => {
  if (telephone === '') return null;
  if (telephone.length > longest.name) return refusal('Shorten the telephone number to 200 characters or fewer');
  return /\d{3}/.test(telephone.replaceAll(/[ ()-]/g, ''))
    ? null
    : refusal('Enter a telephone number, like 01632 960 001, 101 or 07700 900 982');
};

/** Sets how a contact of the protocol is rung, or takes its number away with an empty one. */
export const setDutyNumber = (
  house: House,
  person: Person,
  { contact, telephone: typed }: { readonly contact: string; readonly telephone: string },
): Promise<NumberOutcome> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const now = house.clock().toString();
  const telephone = tidy(typed);
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<NumberOutcome> => {
    const allowed = maySetNumbers(person, protocol);
    await noteLook(tx, person, { caseId: null, what: `${allowed ? '' : 'refused:'}set-duty-number`, now });
    if (!allowed) return { kind: 'forbidden' };
    if (!protocol.contacts.some(({ id }) => id === contact)) return { kind: 'not-found' };
    const wrong = fault(telephone);
    if (wrong !== null) return wrong;
    await keepNumber(tx, { contact, telephone, setBy: person.id, setByName: person.name, setAt: now });
    return { kind: 'done' };
  });
};
