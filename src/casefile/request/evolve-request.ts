import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';

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
      departures: [],
      lateness: {},
      returned: null,
    };
  },
  RequestCompleted: (state, { data, recordedAt }) => {
    const { returned: _, ...begun } = mustBeIn(state, 'drafting');
    return { ...begun, status: 'awaiting-authority', form: data.form, completedAt: recordedAt };
  },
  RequestReturned: (state, { data, actor }) => {
    const { form: _form, completedAt: _at, ...begun } = mustBeIn(state, 'awaiting-authority');
    return { ...begun, status: 'drafting', returned: { reason: data.reason, by: actor } };
  },
  MeetingAuthorised: (state, { data, recordedAt, actor }) => ({
    ...mustBeIn(state, 'awaiting-authority'),
    status: 'waiting',
    authorisation: { ...data, sentAt: recordedAt, by: actor },
  }),
  MeetingNotNeeded: (state, { data, actor }) => ({
    ...mustBeIn(state, 'awaiting-authority'),
    status: 'not-needed',
    reason: data.reason,
    decidedBy: actor,
  }),
};
