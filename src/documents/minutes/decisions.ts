import { childrenFor } from '../../casefile/decision/children.ts';
import { optionsGiven } from '../../casefile/decision/answers-in.ts';
import { decisionsAsked } from '../../casefile/decision/decisions-asked.ts';
import type { KeptDecision } from '../../casefile/decision/decision.ts';
import { momentTitle } from '../../casefile/happening/moment-title.ts';
import type { FamilyMember } from '../../casefile/request/request-form.ts';
import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { MeetingArea, MeetingDecision, MomentName } from '../../protocol/schema.ts';
import { sayDayInFull } from '../said/due.ts';
import { familyName } from './family.ts';
import type { Cited, Source } from './source.ts';

/** One decision as the minutes print it. */
export interface DecisionInWords {
  readonly title: string;
  readonly question: string;
  /** The answer; null where none is recorded. */
  readonly answer: Cited | null;
  readonly details: readonly (Cited & { readonly label: string })[];
  /** What the answer brought about: "A section 47 enquiry started on …". */
  readonly brings: readonly string[];
  readonly clauses: readonly string[];
}

/** The decisions about one child. */
export interface ChildDecisions {
  readonly childId: string;
  readonly child: string;
  readonly decisions: readonly DecisionInWords[];
}

const answered = (rule: MeetingDecision, { details }: KeptDecision): DecisionInWords['details'] =>
  rule.fields
    .filter(({ id }) => (details[id] ?? '').trim() !== '')
    .map(({ id, label, options, clauses }) => {
      const value = details[id] ?? '';
      return { label, text: options.find((option) => option.id === value)?.label ?? value, clauses: clauses ?? [] };
    });

const broughtInWords = (moment: MomentName, { state, protocol }: Source): string => {
  if (moment === 'section-47-started') return `A section 47 enquiry started on ${sayDayInFull(state.startedAt)}.`;
  if (moment === 'conference-wanted') return 'An initial child protection conference will be held.';
  return `${sentenceCase(momentTitle(moment, protocol.protocol))}.`;
};

const inWords = (rule: MeetingDecision, kept: KeptDecision | undefined, source: Source): DecisionInWords => {
  const { title, question, clauses } = rule;
  if (kept === undefined) return { title, question, clauses, answer: null, details: [], brings: [] };
  const given = optionsGiven(rule, kept.answer);
  const cited = given.flatMap((option) => option.clauses ?? []);
  const text = given.map(({ label }) => label).join('; ') || kept.answer;
  const brings = given.flatMap((option) => option.brings.map((moment) => broughtInWords(moment, source)));
  const answer = { text, clauses: cited.length === 0 ? clauses : cited };
  return { title, question, clauses, answer, details: answered(rule, kept), brings };
};

/** A decision that need not be taken is left out where none is recorded; one that must be is printed as missing. */
const worthPrinting = (rule: MeetingDecision, kept: KeptDecision | undefined): boolean =>
  kept !== undefined || rule.closesMeeting;

const find = ({ state }: Source, rule: MeetingDecision, child: FamilyMember | null): KeptDecision | undefined =>
  state.decisions.find(({ decisionId, childId }) => decisionId === rule.id && childId === (child?.id ?? null));

/** What the protocol asks here, and what was decided although it is no longer asked. */
const rulesOf = ({ state, protocol }: Source, area: MeetingArea, perChild: boolean): readonly MeetingDecision[] => {
  const asked = new Set(decisionsAsked(state, protocol).map(({ id }) => id));
  const isTaken = ({ id }: MeetingDecision): boolean => state.decisions.some(({ decisionId }) => decisionId === id);
  return protocol.protocol.meeting.decisions.filter(
    (rule) => rule.area === area.id && rule.perChild === perChild && (asked.has(rule.id) || isTaken(rule)),
  );
};

/** The decisions of an area about the meeting as a whole. */
export const decisionsIn = (source: Source, area: MeetingArea): readonly DecisionInWords[] =>
  rulesOf(source, area, false)
    .map((rule) => ({ rule, kept: find(source, rule, null) }))
    .filter(({ rule, kept }) => worthPrinting(rule, kept))
    .map(({ rule, kept }) => inWords(rule, kept, source));

/** The decisions of an area child by child; a child without any is left out. */
export const childDecisionsIn = (source: Source, area: MeetingArea): readonly ChildDecisions[] => {
  const rules = rulesOf(source, area, true);
  return source.state.form.people
    .map((child) => ({
      childId: child.id,
      child: familyName(child),
      decisions: rules
        .filter((rule) => childrenFor(rule, source.state.form).some(({ id }) => id === child.id))
        .map((rule) => ({ rule, kept: find(source, rule, child) }))
        .filter(({ rule, kept }) => worthPrinting(rule, kept))
        .map(({ rule, kept }) => inWords(rule, kept, source)),
    }))
    .filter(({ decisions }) => decisions.length > 0);
};
