import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { CorrectionRuling } from './minutes.ts';

const corrected = (
  notes: Readonly<Record<string, string>>,
  area: string | undefined,
  ruling: CorrectionRuling,
): Readonly<Record<string, string>> =>
  ruling.accepted && area !== undefined ? { ...notes, [area]: ruling.newText } : notes;

export const minutesEvolution: Evolution<
  | 'MeetingClosed'
  | 'ActionTableSent'
  | 'MinutesIssued'
  | 'MinutesReceived'
  | 'CorrectionProposed'
  | 'CorrectionDecided'
  | 'DocumentSigned'
  | 'ConferenceRecorded'
> = {
  MeetingClosed: (state, { data, occurredAt, recordedAt }) => ({
    ...mustBeIn(state, 'meeting'),
    status: 'closed',
    endedAt: occurredAt,
    endRecordedAt: recordedAt,
    notes: data.notes,
    actionTableSentAt: null,
    actionTableTo: [],
    issues: [],
    corrections: [],
    signatures: [],
    conferenceHeldOn: null,
    conferenceRecordedAt: null,
  }),
  ActionTableSent: (state, { data, recordedAt }) => ({
    ...mustBeIn(state, 'closed'),
    actionTableSentAt: recordedAt,
    actionTableTo: data.invitationIds,
  }),
  MinutesIssued: (state, { data, recordedAt, version }) => {
    const closed = mustBeIn(state, 'closed');
    return { ...closed, issues: [...closed.issues, { ...data.issue, issuedAt: recordedAt, version, received: {} }] };
  },
  MinutesReceived: (state, { data, occurredAt }) => {
    const closed = mustBeIn(state, 'closed');
    return {
      ...closed,
      issues: closed.issues.map((issue) =>
        issue.number === data.issueNumber
          ? { ...issue, received: { [data.invitationId]: occurredAt, ...issue.received } }
          : issue,
      ),
    };
  },
  CorrectionProposed: (state, { data, actor, recordedAt }) => {
    const closed = mustBeIn(state, 'closed');
    const correction = { ...data.correction, proposedAt: recordedAt, proposedBy: actor.name, ruling: null };
    return { ...closed, corrections: [...closed.corrections, correction] };
  },
  CorrectionDecided: (state, { data: { ruling }, actor, recordedAt, version }) => {
    const closed = mustBeIn(state, 'closed');
    const about = closed.corrections.find(({ id }) => id === ruling.correctionId);
    return {
      ...closed,
      notes: corrected(closed.notes, about?.area, ruling),
      corrections: closed.corrections.map((correction) =>
        correction.id === ruling.correctionId
          ? { ...correction, ruling: { ...ruling, at: recordedAt, by: actor.name, version } }
          : correction,
      ),
    };
  },
  DocumentSigned: (state, { data, recordedAt }) => {
    const closed = mustBeIn(state, 'closed');
    return { ...closed, signatures: [...closed.signatures, { ...data, at: recordedAt }] };
  },
  ConferenceRecorded: (state, { data, recordedAt }) => ({
    ...mustBeIn(state, 'closed'),
    conferenceHeldOn: data.heldOn,
    conferenceRecordedAt: recordedAt,
  }),
};
