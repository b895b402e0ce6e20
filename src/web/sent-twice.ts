import { alreadyDone } from '../application/already-done.ts';
import { type Answer, seeOther } from './answer.ts';
import type { Handler, Visit } from './visit.ts';

const isRefusal = (answer: Answer): boolean =>
  typeof answer !== 'string' && answer.kind === 'page' && answer.status >= 400;

/**
 * For a form whose sending changes what its sender may see or do: the second of two presses is led where the first one
 * was, instead of being told that it is too late.
 */
export const sentOnce =
  (to: (visit: Visit) => string, handler: Handler): Handler =>
  async (visit) => {
    const answer = await handler(visit);
    const { house, person, idempotencyKey } = visit;
    return isRefusal(answer) && (await alreadyDone(house, person, idempotencyKey)) ? seeOther(to(visit)) : answer;
  };
