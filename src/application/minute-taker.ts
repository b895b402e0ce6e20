import { tidy } from '../casefile/text.ts';
import { diaryRows } from '../store/diary-rows.ts';
import { listPeople } from '../store/people.ts';
import type { Scene } from './scene.ts';

/** Somebody who takes minutes. `id` is of their sign-in, or of their diary where they do not sign in. */
export interface MinuteTaker {
  readonly id: string;
  readonly name: string;
}

type Asking = Pick<Scene, 'tx' | 'protocol'>;

/** Every role that can take minutes under the protocol, whatever the case. */
const rolesIn = ({ protocol: { minuteTaker } }: Asking['protocol']): readonly string[] =>
  [minuteTaker, ...minuteTaker.instead].flatMap(({ role, deputies }) => [role, ...deputies]);

/** Everybody who can be asked to take minutes: who signs in, and who is known to a diary alone. */
const minuteTakers = async ({ tx, protocol }: Asking): Promise<readonly MinuteTaker[]> => {
  const roles = rolesIn(protocol);
  const known = (await diaryRows(tx)).filter(({ kind, personId }) => kind === 'person' && personId === null);
  return [...(await listPeople(tx)), ...known].filter(({ role }) => role !== null && roles.includes(role));
};

/** The minute-taker of an id; null where nobody of the role has it. */
export const minuteTakerOf = async (id: string, asking: Asking): Promise<MinuteTaker | null> =>
  (await minuteTakers(asking)).find((each) => each.id === id) ?? null;

const alike = (name: string): string => tidy(name).toLowerCase().replaceAll(/\s+/gu, ' ');

/**
 * Whoever is meant by a name that was typed: the one minute-taker who has it, so that they are not had twice; otherwise
 * somebody nobody knows.
 */
export const minuteTakerNamed = async (
  typed: string,
  asking: Asking,
): Promise<{ readonly id: string | null; readonly name: string }> => {
  const [found, ...others] = (await minuteTakers(asking)).filter(({ name }) => alike(name) === alike(typed));
  return found === undefined || others.length > 0 ? { id: null, name: typed } : found;
};
