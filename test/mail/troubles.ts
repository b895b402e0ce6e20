import type { Chance } from '../faults/chance.ts';
import type { Deed, Step, Trouble } from './mail-server.ts';

const anywhere: readonly [Step, ...Step[]] = ['connect', 'mail', 'rcpt', 'dot'];
/** The more often, the less one can know afterwards. */
const silently: readonly [Step, ...Step[]] = [...anywhere, 'ehlo', 'starttls', 'content', 'dot', 'dot', 'dot'];

/** A server that has trouble in two connections of three, of every kind there is. `stalls`: it also falls silent. */
export const troubleBy = (chance: Chance, stalls: boolean): Trouble | null => {
  if (chance.between(0, 3) < 1) return null;
  const deed = chance.pick<Deed>(
    stalls ? ['drop', 'drop', 'stall', 'later', 'refuse'] : ['drop', 'drop', 'later', 'refuse'],
  );
  if (deed === 'later' || deed === 'refuse') return { deed, step: chance.pick(anywhere) };
  const step = deed === 'stall' ? chance.pick(silently) : chance.pick<Step>([...silently, 'data', 'answered']);
  return { deed, step, keeps: chance.between(0, 1) < 0.5 };
};
