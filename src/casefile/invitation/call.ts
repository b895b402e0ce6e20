import type { Actor } from '../events.ts';

/** What came of a call: nobody was reached, somebody was and has not answered yet, or somebody answered. */
export const callResults = [
  'not-reached',
  'reached',
  'will-come',
  'cannot-decide',
  'deputy',
  'in-writing',
  'will-not',
] as const;

export type CallResult = (typeof callResults)[number];

/** Somebody who was invited was rung. `number` as it was rung, `spokeWith` empty where nobody was reached. */
export interface Call {
  readonly id: string;
  readonly invitationId: string;
  readonly number: string;
  readonly result: CallResult;
  readonly spokeWith: string;
  readonly said: string;
}

export interface KeptCall extends Call {
  /** ISO instant of the call. */
  readonly at: string;
  readonly by: Actor;
}
