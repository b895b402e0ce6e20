import { createHash } from 'node:crypto';
import type { Pairs } from './fields.ts';

/** What says who sends a form, and nothing of what is asked. */
const machinery = new Set(['_csrf', '_held']);

/**
 * Names one sending of one form; null for a form without a key. Sending it twice gives the same name. Going back,
 * changing a word and sending it again gives another: that is something new, and not to be taken for done.
 */
export const sendingKey = (path: string, sent: Pairs): string | null => {
  const key = sent.find(([name]) => name === '_key')?.[1] ?? '';
  if (key === '') return null;
  const says = sent.filter(([name]) => !machinery.has(name)).map((pair) => JSON.stringify(pair));
  return createHash('sha256')
    .update(JSON.stringify([path, ...says.sort()]))
    .digest('base64url');
};
