import type { Protocol } from '../protocol/schema.ts';
import { maySeeBoard } from './board.ts';
import type { Asker } from './relations.ts';

/**
 * Whether somebody sees to messages that did not arrive: whoever may see the board. They learn to whom a message went
 * and about which reference, not what it said.
 */
export const seesToPost = (asker: Pick<Asker, 'role'>, protocol: Protocol): boolean => maySeeBoard(asker, protocol);
