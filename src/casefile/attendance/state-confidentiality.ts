import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Nothing } from '../events.ts';
import { accepted } from '../verdict.ts';

/** Records that the status of the meeting and the confidentiality statement were given. BR-134, BR-150. */
export const stateConfidentiality: Decide<Nothing> = (state) =>
  state.status === 'meeting'
    ? accepted({ type: 'ConfidentialityStated', data: {} })
    : notNow('The confidentiality statement is given while the meeting is on.');
