import type { AddressCheck } from '../casefile/invitation/check-addresses.ts';
import { knownAddresses } from '../store/known-addresses.ts';
import type { Scene } from './scene.ts';

/** The addresses of which somebody said, having looked again, that they are right. */
export interface Looked {
  readonly confirmed: readonly string[];
}

/** What some addresses are held against before anything is sent to them. */
export const addressCheck = async (
  { tx }: Pick<Scene, 'tx'>,
  emails: readonly string[],
  { confirmed }: Looked,
): Promise<AddressCheck> => ({ known: await knownAddresses(tx, emails), confirmed });
