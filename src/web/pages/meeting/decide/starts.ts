import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { sayDue } from '../../../../calendar/say.ts';
import { factsOfCase } from '../../../../casefile/facts-of-case.ts';
import { type Moment, moments } from '../../../../casefile/moments.ts';
import type { MeetingDecision, MomentName, TimescaleRule } from '../../../../protocol/schema.ts';
import { startOf } from '../../../../timescales/clock-of.ts';
import { limitEnd } from '../../../../timescales/limit-end.ts';
import { sayWithin } from '../../../../timescales/say-limit.ts';
import { momentWords } from '../../../pieces/moment-words.ts';
import type { Room } from '../room.ts';

type Option = MeetingDecision['options'][number];

const ifWords: Readonly<Record<MomentName, string>> = {
  'conference-wanted': 'if there is to be a conference',
  'section-47-started': 'once a section 47 enquiry is started',
};

const onlyIf = (moment: MomentName, { protocol }: Room): string =>
  ifWords[moment] ?? momentWords(moment, protocol.protocol);

/** What has come about without the decision that is being taken, and what this option would bring about. */
const momentsWith = ({ meeting, protocol }: Room, decision: string, childId: string | null, { brings }: Option) => {
  const others = meeting.decisions.filter((one) => one.decisionId !== decision || one.childId !== childId);
  const there = moments({ ...meeting, decisions: others }, protocol.protocol);
  const brought = brings.map((name): Moment => ({ name, at: meeting.startedAt, subject: null }));
  return [...there, ...brought];
};

/** "Hold the child protection conference by end of Thursday 14 January 2027, if there is to be a conference." */
const sentence = (rule: TimescaleRule, all: readonly Moment[], room: Room): string => {
  const { meeting, protocol, now } = room;
  const has = (name: MomentName): boolean => all.some((moment) => moment.name === name);
  const ahead = (name: MomentName) => all.findLast((moment) => moment.name === name)?.at ?? null;
  const needed = rule.needs !== undefined && !has(rule.needs) ? `, ${onlyIf(rule.needs, room)}` : '';
  const assumed: readonly Moment[] =
    rule.needs === undefined ? all : [...all, { name: rule.needs, at: meeting.startedAt, subject: null }];
  const started = startOf(rule, assumed);
  const [first] = rule.starts;
  if (started === null && first !== undefined) return `${rule.title}${sayWithin(rule.within)}, ${onlyIf(first, room)}.`;
  const due = started === null ? null : limitEnd(started.at, rule.within, { calendar: protocol.calendar, ahead });
  if (due === null || !due.ok) return `${rule.title}${sayWithin(rule.within)}${needed}.`;
  return `${rule.title} by ${insideSentence(sayDue(due.value, now))}${needed}.`;
};

/** The duties that an option would start, with their dates counted from the meeting: shown before it is chosen. */
export const dutiesStarted = (
  room: Room,
  { rule, childId }: { readonly rule: MeetingDecision; readonly childId: string | null },
  option: Option,
): readonly { readonly text: string; readonly clauses: readonly string[] }[] => {
  const { protocol, meeting } = room;
  const facts = factsOfCase(meeting, protocol, meeting.startedAt);
  const all = momentsWith(room, rule.id, childId, option);
  return protocol.protocol.timescales
    .filter(({ starts, needs }) => option.brings.some((name) => starts.includes(name) || needs === name))
    .filter(({ when }) => when === undefined || protocol.holds(when, facts))
    .map((timescale) => ({ text: sentence(timescale, all, room), clauses: timescale.clauses }));
};
