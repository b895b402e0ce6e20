import type { ToSeeTo } from '../../../application/see-post.ts';
import type { PostAsk } from '../../../application/decide-post.ts';
import type { Choice } from '../../govuk/choices.ts';

type Decision = PostAsk['decision'];

interface Way extends Choice {
  readonly value: Decision;
  /** What is said once it is saved. */
  readonly done: string;
}

const ways: readonly Way[] = [
  {
    value: 'arrived',
    label: 'It arrived',
    hint: 'They told you so, or they have answered.',
    done: 'It is recorded that the message arrived.',
  },
  {
    value: 'rung',
    label: 'They were told by telephone',
    done: 'It is recorded that they were told by telephone.',
  },
  {
    value: 'another-address',
    label: 'Somebody was told at another address',
    done: 'It is recorded that somebody was told at another address.',
  },
  {
    value: 'again',
    label: 'Send it again',
    hint: 'They may get it twice. The address is the same.',
    done: 'The message will be sent again.',
  },
  { value: 'not-needed', label: 'They need not be told any more', done: 'It is recorded that they need not be told.' },
];

/** What can be decided about a message; one that surely did not arrive did not. */
export const decisionsFor = ({ state }: Pick<ToSeeTo, 'state'>): readonly Choice[] =>
  ways.filter(({ value }) => state === 'unsure' || value !== 'arrived');

export const isDecision = (typed: string | undefined): typed is Decision => ways.some(({ value }) => value === typed);

export const sayDone = (decision: Decision): string => ways.find(({ value }) => value === decision)?.done ?? '';
