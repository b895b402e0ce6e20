import type { CallResult } from '../../casefile/invitation/call.ts';

/** What came of a call, as the choices of its form say it. */
export const callResultWords: Readonly<Record<CallResult, string>> = {
  'not-reached': 'Nobody was reached',
  reached: 'Reached: no answer yet',
  'will-come': 'Somebody will come',
  'cannot-decide': 'Somebody will come, who cannot decide for their agency',
  deputy: 'They send a deputy',
  'in-writing': 'Nobody will come: they contribute in writing',
  'will-not': 'Nobody will come',
};

/** The same after whom it was about: "was reached: Jo said that somebody will come". */
export const callWords = (result: CallResult, spokeWith: string): string => {
  switch (result) {
    case 'not-reached':
      return 'was not reached';
    case 'reached':
      return `was reached, spoke with ${spokeWith}: no answer yet`;
    case 'will-come':
    case 'cannot-decide':
    case 'deputy':
    case 'in-writing':
    case 'will-not':
      return `was reached, spoke with ${spokeWith}`;
  }
};
