import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { EarlierDiscussion } from '../state.ts';
import { accepted } from '../verdict.ts';

export interface BeginRequest {
  readonly reference: string;
  /** The discussion that this one follows, if any. */
  readonly follows?: EarlierDiscussion | null;
}

/** Opens a case file with an empty request. BR-041 and its kind: the request is the social worker's to complete. */
export const beginRequest: Decide<BeginRequest> = (state, { reference, follows = null }, { protocol }) => {
  if (state.status !== 'none') return notNow('This request has already been started.');
  const begun = { reference, protocolVersion: protocol.protocol.version };
  return accepted({ type: 'RequestBegun', data: follows === null ? begun : { ...begun, follows } });
};
