import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { accepted } from '../verdict.ts';

/** Opens a case file with an empty request. BR-041 and its kind: the request is the social worker's to complete. */
export const beginRequest: Decide<{ readonly reference: string }> = (state, { reference }, { protocol }) =>
  state.status === 'none'
    ? accepted({ type: 'RequestBegun', data: { reference, protocolVersion: protocol.protocol.version } })
    : notNow('This request has already been started.');
