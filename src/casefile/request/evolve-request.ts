import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { Begun } from '../state.ts';

/** What is known of a case file from its first event on, without what came after. */
export const begunOf = (begun: Begun): Begun => {
  const { version, reference, protocolVersion, begunBy, begunAt, follows } = begun;
  const { departures, lateness, happenings, putRight, findings, addressesLookedAt } = begun;
  return {
    ...{ version, reference, protocolVersion, begunBy, begunAt, follows },
    ...{ departures, lateness, happenings, putRight, findings, addressesLookedAt },
  };
};

export const requestEvolution: Evolution<
  'RequestBegun' | 'RequestCompleted' | 'RequestReturned' | 'MeetingAuthorised' | 'MeetingNotNeeded'
> = {
  RequestBegun: (state, { data, version, actor, recordedAt }) => {
    mustBeIn(state, 'none');
    return {
      status: 'drafting',
      version,
      reference: data.reference,
      protocolVersion: data.protocolVersion,
      begunBy: actor,
      begunAt: recordedAt,
      follows: data.follows ?? null,
      departures: [],
      lateness: {},
      happenings: [],
      putRight: [],
      findings: [],
      addressesLookedAt: [],
      returned: null,
    };
  },
  RequestCompleted: (state, { data, recordedAt }) => ({
    ...begunOf(mustBeIn(state, 'drafting')),
    status: 'awaiting-authority',
    form: data.form,
    completedAt: recordedAt,
  }),
  RequestReturned: (state, { data, actor }) => ({
    ...begunOf(mustBeIn(state, 'awaiting-authority')),
    status: 'drafting',
    returned: { reason: data.reason, by: actor },
  }),
  MeetingAuthorised: (state, { data, recordedAt, actor }) => ({
    ...mustBeIn(state, 'awaiting-authority'),
    status: 'waiting',
    authorisation: { route: null, agreements: [], ...data, sentAt: recordedAt, by: actor },
  }),
  MeetingNotNeeded: (state, { data, actor }) => ({
    ...mustBeIn(state, 'awaiting-authority'),
    status: 'not-needed',
    reason: data.reason,
    decidedBy: actor,
  }),
};
