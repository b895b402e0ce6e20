import type { Facts } from '../../protocol/schema.ts';
import type { Begun } from '../state.ts';

/** What was found out, by fact: the latest finding counts, the earlier ones stay in the record. */
export const factsFound = ({ findings }: Pick<Begun, 'findings'>): Facts =>
  Object.fromEntries(findings.map(({ fact, value }) => [fact, value]));
