import { Temporal } from 'temporal-polyfill';
import { sayDue, sayLength } from '../../../../calendar/say.ts';
import { factsOfCase } from '../../../../casefile/facts-of-case.ts';
import { audienceOf } from '../../../../casefile/circulation/audience-of.ts';
import { uncoveredAreas } from '../../../../casefile/minutes/uncovered-areas.ts';
import { closingDepartures } from '../../../../casefile/minutes/closing-departures.ts';
import { type Undecided, undecided } from '../../../../casefile/decision/undecided.ts';
import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import { limitEnd } from '../../../../timescales/limit-end.ts';
import { sayWithin } from '../../../../timescales/say-limit.ts';
import { countOf, memberName } from '../../../describe/family.ts';
import { paths } from '../../../paths.ts';
import { type TimeLeft, leftOf } from '../frame/bar.ts';
import { type Room, notesOf } from '../room.ts';

/** A question that is still open, for these children or for the meeting as a whole. */
export interface Missing {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly about: readonly {
    /** As the refusal of the closing names it, so that its error leads here. */
    readonly id: string;
    readonly child: string | null;
    readonly href: string;
  }[];
}

export interface EndShown {
  /** Without these the meeting cannot end. */
  readonly blocking: readonly Missing[];
  /** These may stay open. */
  readonly open: readonly Missing[];
  readonly departures: readonly DepartureAsked[];
  /** Where what is left out can still be done. */
  readonly toDo: readonly { readonly text: string; readonly href: string; readonly clauses: readonly string[] }[];
  readonly lasted: string;
  readonly left: TimeLeft;
  readonly next: readonly { readonly text: string; readonly clauses: readonly string[] }[];
}

/** The open questions, each once, with the children it is open for. */
const missingOf = ({ caseId }: Room, open: readonly Undecided[]): readonly Missing[] =>
  [...new Set(open.map(({ rule }) => rule))].map((rule) => ({
    title: rule.title,
    clauses: rule.clauses,
    about: open
      .filter((one) => one.rule === rule)
      .map(({ child }) => ({
        id: child === null ? rule.id : `${rule.id}-${child.id}`,
        child: child === null ? null : memberName(child),
        href: paths.meetingDecision(caseId, rule.id, child?.id ?? null),
      })),
  }));

/** Where each rule that would be departed from can still be kept. */
const placeOf = ({ caseId }: Room, rule: string): string => {
  switch (rule) {
    case 'quorum':
      return paths.meetingPeople(caseId);
    case 'family-details':
      return paths.meetingFamily(caseId);
    case 'confidentiality':
      return paths.meetingConfidentiality(caseId);
    default:
      return paths.meeting(caseId);
  }
};

/** Whether a rule is the protocol's own, which says itself what is to be done. */
const isOwn = ({ protocol: { protocol } }: Room, rule: string): boolean => protocol.rules.some(({ id }) => id === rule);

/** An area that nothing is recorded under is named by itself, so that each leads to its page. */
const toDoOf = (room: Room, { rule, asks, but, clauses }: DepartureAsked): EndShown['toDo'] =>
  rule === 'areas'
    ? uncoveredAreas(room.meeting, notesOf(room), room.protocol.protocol).map((area) => ({
        text: `Nothing is recorded under: ${area.title}`,
        href: paths.meetingArea(room.caseId, area.id),
        clauses: area.clauses,
      }))
    : [{ text: isOwn(room, rule) ? asks : but, href: placeOf(room, rule), clauses }];

const afterwards = ({ meeting, protocol: inForce, now }: Room, endedAt: Temporal.Instant): EndShown['next'] => {
  const { protocol, holds, calendar } = inForce;
  const count = (kind: string) =>
    meeting.actions.filter((one) => one.kind === kind && one.state !== 'withdrawn').length;
  const plan = protocol.meeting.areas.some(({ kind }) => kind === 'safety-plan')
    ? ` and ${countOf(count('safety-plan'), 'step')} of the safety plan`
    : '';
  const table = `${countOf(count('action'), 'action')}${plan}`;
  const facts = factsOfCase(meeting, inForce, meeting.startedAt);
  const { route } = meeting.authorisation;
  const ends = ['meeting-ended', ...(route === null ? [] : [`${route}-ended`])];
  const started = protocol.timescales
    .filter(({ starts, when }) => starts.some((moment) => ends.includes(moment)) && holds(when, facts))
    .map(({ title, within, clauses }) => {
      const due = limitEnd(endedAt, within, { calendar });
      const by = due?.ok === true ? ` by ${sayDue(due.value, now)}:` : '';
      const of = due?.ok === true ? ' of the end' : '';
      return { text: `${title}${by}${sayWithin(within)}${of}.`, clauses };
    });
  const { actionTable, corrections } = protocol.circulation;
  const putRight = corrections === undefined ? '' : ' What is wrong is put right by a correction of the minutes.';
  const last = { text: `Nothing more can be written in the record.${putRight}`, clauses: [] };
  if (actionTable === undefined) return [...started, last];
  const sentTo = countOf(audienceOf(actionTable.to, meeting).length, 'person', 'people');
  return [
    { text: `The action table (${table}) goes to ${sentTo} at once.`, clauses: actionTable.clauses },
    ...started,
    last,
  ];
};

/** What is missing, what would be departed from, and what ending the meeting starts. */
export const endShown = (room: Room): EndShown => {
  const { meeting, protocol, now } = room;
  const all = undecided(meeting, protocol);
  const departures = closingDepartures(meeting, notesOf(room), protocol);
  const gone = now.since(Temporal.Instant.from(meeting.startedAt)).total('minutes');
  return {
    blocking: missingOf(
      room,
      all.filter(({ rule }) => rule.closesMeeting),
    ),
    open: missingOf(
      room,
      all.filter(({ rule }) => !rule.closesMeeting),
    ),
    departures,
    toDo: departures.flatMap((departure) => toDoOf(room, departure)),
    lasted: sayLength(Math.floor(gone)),
    left: leftOf(room),
    next: afterwards(room, now),
  };
};
