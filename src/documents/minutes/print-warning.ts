import { plain } from '../printed-document.ts';
import type { Cited } from './source.ts';

/** What stands at the foot of every page: the protocol's words about passing it on, or that it is confidential. */
export const warningOf = (divulging: Cited | null) =>
  divulging === null ? plain('Confidential.') : plain(divulging.text, divulging.clauses);
