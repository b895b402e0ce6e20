import type { Temporal } from 'temporal-polyfill';
import { sayExact, sayInstant } from '../../calendar/say.ts';
import { comesWithoutDeciding } from '../../casefile/attendance/quorum-forecast.ts';
import { sayOptions } from '../../casefile/decision/answers-in.ts';
import type { DecisionMade } from '../../casefile/decision/decision.ts';
import { sayFinding } from '../../casefile/finding/say-finding.ts';
import { momentTitle } from '../../casefile/happening/moment-title.ts';
import { gathering } from '../../protocol/gathering.ts';
import { insideSentence, sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { Recorded } from '../../casefile/events.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { departureName } from '../../documents/minutes/departures.ts';
import { html } from '../html.ts';
import { momentWords } from '../pieces/moment-words.ts';
import type { Happening } from '../pieces/timeline.ts';
import { inLondon } from '../../calendar/london.ts';
import { asTyped } from './as-typed.ts';
import { callWords } from './call-words.ts';
import { countOf } from './family.ts';

interface Words {
  readonly what: string;
  readonly detail?: string;
}

interface Told {
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
  readonly nameOf: (invitationId: string) => string;
  readonly childName: (childId: string) => string;
  /** A child, agency or person something happened to, by id. */
  readonly subjectName: (id: string) => string;
}

const presences = { present: 'is here', apologies: 'sent apologies', absent: 'is not here', left: 'left' } as const;

const decided = ({ decisionId, childId, answer }: DecisionMade, { protocol, childName }: Told): Words => {
  const rule = protocol.meeting.decisions.find(({ id }) => id === decisionId);
  const what = `Decided: ${rule?.title ?? decisionId}${childId === null ? '' : `, ${childName(childId)}`}`;
  return { what, detail: sayOptions(rule, answer) };
};

/** What happened, in words. Nothing is left out: the timeline is the record. */
const wordsOf = (event: Recorded, told: Told): Words => {
  const { protocol, nameOf } = told;
  switch (event.type) {
    case 'RequestBegun':
      return { what: 'Request begun' };
    case 'RequestCompleted':
      return { what: 'Request sent to be authorised' };
    case 'RequestReturned':
      return { what: 'Request returned', detail: event.data.reason };
    case 'MeetingAuthorised':
      return {
        what: `${sentenceCase(gathering(protocol))} authorised: ${protocol.urgencies.find(({ id }) => id === event.data.urgency)?.label ?? ''}`,
      };
    case 'MeetingNotNeeded':
      return { what: `Decided that no ${gathering(protocol)} is required`, detail: event.data.reason };
    case 'MeetingBooked':
      return { what: `Booked for ${sayExact(event.data.booking.startsAt)}` };
    case 'BookingChangeAsked':
      return {
        what: event.data.change.kind === 'cancel' ? 'Asked to cancel' : 'Asked to rearrange',
        detail: event.data.change.reason,
      };
    case 'BookingChangeDeclined':
      return { what: 'Change of booking not agreed to', detail: event.data.reason };
    case 'MeetingRearranged':
      return {
        what: `${sentenceCase(gathering(protocol))} moved to ${sayExact(event.data.booking.startsAt)}`,
        detail: event.data.reason,
      };
    case 'ChairNamed':
      return { what: `${event.data.chairName} chairs` };
    case 'MinuteTakerNamed':
      return { what: `${event.data.minuteTakerName} takes the minutes` };
    case 'MeetingCancelled':
      return { what: `${sentenceCase(gathering(protocol))} cancelled`, detail: event.data.reason };
    case 'MeetingAskedAgain':
      return { what: 'Asked for again', detail: event.data.reason };
    case 'Invited':
      return { what: `Invited: ${event.data.invitation.name}, ${event.data.invitation.organisation}` };
    case 'InvitationAnswered':
      return answered(event.data, nameOf(event.data.invitationId));
    case 'CallRecorded': {
      const { invitationId, result, spokeWith, said } = event.data.call;
      return { what: `Telephone: ${nameOf(invitationId)} ${callWords(result, spokeWith)}`, detail: said };
    }
    case 'AddressConfirmed':
      return { what: `New address looked at and found right: ${event.data.email}` };
    case 'InformationAsked':
      return {
        what: `Information asked of ${nameOf(event.data.invitationId)}, due ${sayExact(event.data.dueAt)}`,
        detail: event.data.what,
      };
    case 'InformationGiven':
      return {
        what: `${event.data.nothingKnown === true ? 'Nothing is known to' : 'Information given by'} ${nameOf(event.data.invitationId)}`,
      };
    case 'MeetingStarted':
      return { what: `${sentenceCase(gathering(protocol))} started` };
    case 'AttendanceRecorded':
      return { what: `${event.data.attendance.name} ${presences[event.data.attendance.presence]}` };
    case 'FamilyDetailsConfirmed':
      return { what: 'Family details confirmed', detail: event.data.corrections };
    case 'ConfidentialityStated':
      return { what: 'Confidentiality statement given' };
    case 'DecisionMade':
      return decided(event.data.decision, told);
    case 'ViewGiven':
      return {
        what: `View recorded: ${nameOf(event.data.invitationId)}${event.data.differs ? ', who sees it differently' : ''}`,
      };
    case 'ActionAgreed':
      return { what: `Action agreed for ${event.data.action.who}`, detail: event.data.action.what };
    case 'ActionWithdrawn':
      return { what: 'Action withdrawn', detail: event.data.reason };
    case 'ActionCompleted':
      return { what: 'Action done', detail: event.data.outcome };
    case 'MeetingClosed':
      return { what: `${sentenceCase(gathering(protocol))} ended` };
    case 'ActionTableSent':
      return { what: `Table of actions sent to ${countOf(event.data.invitationIds.length, 'person', 'people')}` };
    case 'MinutesIssued':
      return { what: `Minutes sent, issue ${String(event.data.issue.number)}` };
    case 'MinutesReceived':
      return { what: `Minutes opened by ${nameOf(event.data.invitationId)}, issue ${String(event.data.issueNumber)}` };
    case 'CorrectionProposed':
      return {
        what: `Correction asked for by ${nameOf(event.data.correction.invitationId)}`,
        detail: event.data.correction.shouldSay,
      };
    case 'CorrectionDecided':
      return {
        what: event.data.ruling.accepted ? 'Correction accepted' : 'Correction declined',
        detail: event.data.ruling.reason,
      };
    case 'DocumentSigned': {
      const { what, issueNumber, invitationId, typedName } = event.data;
      const document = what === 'minutes' ? `Minutes, issue ${String(issueNumber)},` : 'Action table';
      return { what: `${document} signed by ${nameOf(invitationId)}`, detail: `Typed name: ${typedName}` };
    }
    case 'ConferenceRecorded':
      return { what: 'Child protection conference held' };
    case 'HappeningRecorded': {
      const { moment, note, subject, corrects } = event.data.happening;
      const about = subject === null ? '' : `: ${told.subjectName(subject)}`;
      const what = `${sentenceCase(momentTitle(moment, protocol))}${about}`;
      return { what: corrects === null ? what : `Put right: ${insideSentence(what)}`, detail: note };
    }
    case 'TimeCorrected': {
      const { moment, was, reason } = event.data;
      const before = was === null ? 'Nothing was recorded before.' : `It was recorded as ${sayExact(was)}.`;
      return { what: `Time corrected: ${momentWords(moment, protocol)}`, detail: `${before} ${reason}` };
    }
    case 'FindingRecorded': {
      const { fact, value, reason } = event.data.finding;
      return { what: sayFinding({ fact, value }, protocol), detail: reason };
    }
    case 'LatenessExplained':
      return { what: 'Reason given for lateness', detail: event.data.reason };
    case 'DepartureRecorded':
      return { what: departureName(event.data.departure.rule, protocol), detail: event.data.departure.reason };
  }
};

type Answered = Extract<Recorded, { readonly type: 'InvitationAnswered' }>['data'];

const answered = ({ answer, byTelephone }: Answered, name: string): Words => {
  const says = {
    accept: comesWithoutDeciding({ answer }) ? 'will come, and cannot decide' : 'will come',
    decline: 'cannot come',
    contribute: 'contributes in writing',
    deputy: 'sends a deputy',
  } as const;
  return {
    what: `${name} ${says[answer.kind]}${byTelephone === undefined ? '' : `, says ${byTelephone} by telephone`}`,
  };
};

/** An event as the timeline shows it. When it was recorded is said where that was a minute or more after it happened. */
export const happeningOf = (event: Recorded, told: Told): Happening => {
  const { what, detail } = wordsOf(event, told);
  const { now } = told;
  const { occurredAt, recordedAt, actor } = event;
  const later = inLondon(recordedAt).since(inLondon(occurredAt)).total('minutes') >= 1;
  return {
    what: html`${what}`,
    when: { said: sayInstant(occurredAt, now), exact: sayExact(occurredAt), iso: occurredAt },
    recorded: later ? sayInstant(recordedAt, now) : null,
    by: actor.name,
    kind: event.type === 'DepartureRecorded' ? 'departure' : 'event',
    detail: detail === undefined || detail === '' ? null : asTyped(detail),
    clauses: event.type === 'DepartureRecorded' ? event.data.departure.clauses : [],
  };
};
