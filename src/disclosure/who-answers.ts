import type { Protocol } from '../protocol/schema.ts';
import { maySeeBoard } from './board.ts';
import type { Asker } from './relations.ts';

/** Whether somebody sets the numbers of those who answer: those who run the desks. */
export const maySetNumbers = (asker: Pick<Asker, 'role'>, protocol: Protocol): boolean => maySeeBoard(asker, protocol);

/** Whether somebody records that two shifts have spoken: those who are reminded of it, and those who run the desks. */
export const mayRecordCall = (
  asker: Pick<Asker, 'role'>,
  { reminds }: { readonly reminds: readonly string[] },
  protocol: Protocol,
): boolean => reminds.includes(asker.role) || maySeeBoard(asker, protocol);
