import { isAsked, optionsOffered } from '../../casefile/decision/asked.ts';
import { isKept } from '../../casefile/broken-rules.ts';
import type { MeetingDecision, Rule } from '../../protocol/schema.ts';
import { decide } from '../decide.ts';
import { factsOf } from '../looking.ts';
import { toClose } from '../closing.ts';
import { oneOf } from '../parameters.ts';
import { found, type Outcome, type Playing, step, type Step, wrong } from '../step.ts';

type Look = (rule: MeetingDecision, playing: Playing, ...args: string[]) => Outcome;

const ruleNamed = (playing: Playing, id: string): MeetingDecision | undefined =>
  playing.protocol.meeting.decisions.find((each) => each.id === id);

/** A step about a decision, which stands first in it. */
const about = (written: string, look: Look): Step =>
  step(`{decision} ${written}`, (playing, id = '', ...args) => {
    const rule = ruleNamed(playing, id);
    return rule === undefined ? wrong(`There is no decision “${id}”.`) : look(rule, playing, ...args);
  });

type Option = MeetingDecision['options'][number];

/** The option of a decision that a step names, and what it is asked about. */
const withOption = (
  rule: MeetingDecision,
  id: string,
  look: (option: Option, clauses: readonly string[]) => Outcome,
): Outcome => {
  const reading = oneOf(
    id,
    rule.options.map((option) => option.id),
    `an answer to ${rule.id}`,
  );
  const option = rule.options.find((each) => each.id === id);
  if (!reading.ok || option === undefined) return wrong(reading.ok ? '' : reading.message);
  return look(option, [...(option.clauses ?? []), ...rule.clauses]);
};

const ofDecision = (
  written: string,
  look: (option: Option, other: string, clauses: readonly string[]) => Outcome,
): Step =>
  step(`{id} of {decision} ${written}`, (playing, id = '', decision = '', other = '') => {
    const rule = ruleNamed(playing, decision);
    if (rule === undefined) return wrong(`There is no decision “${decision}”.`);
    return withOption(rule, id, (option, clauses) => look(option, other, clauses));
  });

const listing = (names: readonly string[]): string => names.join(', ') || 'nothing';

const asked = (rule: MeetingDecision, { inForce: { holds } }: Playing, facts: ReturnType<typeof factsOf>): boolean =>
  isAsked(rule, holds, facts);

const isItAsked = (rule: MeetingDecision, playing: Playing, wanted: boolean): Outcome => {
  const is = asked(rule, playing, factsOf(playing));
  return found(is === wanted, `It is ${is ? 'asked' : `not asked: ${rule.when ?? ''}`}.`, rule.clauses);
};

const offers = (
  rule: MeetingDecision,
  playing: Playing,
  { id, wanted }: { readonly id: string; readonly wanted: boolean },
) =>
  withOption(rule, id, (_option, clauses) => {
    const offered = optionsOffered(rule, playing.inForce.holds, factsOf(playing)).map((option) => option.id);
    return found(offered.includes(id) === wanted, `It offers ${listing(offered)}.`, clauses);
  });

const closes = (rule: MeetingDecision, playing: Playing, wanted: boolean): Outcome => {
  const is = rule.closesMeeting && asked(rule, playing, factsOf(playing));
  return found(is === wanted, is ? 'It is needed to close.' : 'The meeting can be closed without it.', rule.clauses);
};

const needsField = (rule: MeetingDecision, field: string, answer: string): Outcome => {
  const reading = oneOf(
    field,
    rule.fields.map(({ id }) => id),
    `a field of ${rule.id}`,
  );
  const one = rule.fields.find(({ id }) => id === field);
  if (!reading.ok || one === undefined) return wrong(reading.ok ? '' : reading.message);
  return withOption(rule, answer, (_option, clauses) =>
    found(one.requiredFor.includes(answer), `It is needed for: ${listing(one.requiredFor)}.`, [
      ...(one.clauses ?? []),
      ...clauses,
    ]),
  );
};

const closing = (playing: Playing, wanted: boolean): Outcome => {
  const { open, clauses } = toClose(playing);
  return found((open.length === 0) === wanted, `Still to decide: ${listing(open)}.`, clauses);
};

const ruleIs = (playing: Playing, id: string, isSo: (rule: Rule, kept: boolean) => boolean): Outcome => {
  const rule = playing.protocol.rules.find((each) => each.id === id);
  if (rule === undefined) return wrong(`There is no rule “${id}”.`);
  const kept = isKept(rule, playing.inForce, factsOf(playing));
  const instead = kept ? 'It is kept.' : `It ${rule.blocks ? 'refuses' : 'asks for a reason'}: ${rule.otherwise}`;
  return found(isSo(rule, kept), instead, rule.clauses);
};

const nothingMissing = (playing: Playing, act: string): Outcome => {
  const rules = playing.protocol.rules.filter(({ before }) => before === act);
  const broken = rules.filter((rule) => !isKept(rule, playing.inForce, factsOf(playing)));
  const names = listing(broken.map(({ id }) => id));
  return found(
    broken.length === 0,
    `Not kept: ${names}.`,
    rules.flatMap(({ clauses }) => clauses),
  );
};

/** What is decided, what is needed to close, and what rules say. */
export const decisions = [
  about('is decided as {id}', (rule, playing, answer = '') => decide(playing, rule, { answer, child: null })),
  about('is decided as {id} for {name}', (rule, playing, answer = '', child = '') =>
    decide(playing, rule, { answer, child }),
  ),
  about('is asked', (rule, playing) => isItAsked(rule, playing, true)),
  about('is not asked', (rule, playing) => isItAsked(rule, playing, false)),
  about('offers {id}', (rule, playing, id = '') => offers(rule, playing, { id, wanted: true })),
  about('does not offer {id}', (rule, playing, id = '') => offers(rule, playing, { id, wanted: false })),
  about('is needed to close', (rule, playing) => closes(rule, playing, true)),
  about('is not needed to close', (rule, playing) => closes(rule, playing, false)),
  about('needs {id} when it is {id}', (rule, _playing, field = '', answer = '') => needsField(rule, field, answer)),
  ofDecision('brings {moment}', ({ brings }, moment, clauses) =>
    found(brings.includes(moment), `It brings ${listing(brings)}.`, clauses),
  ),
  ofDecision('excludes {id}', ({ excludes }, other, clauses) =>
    found(excludes.includes(other), `It excludes ${listing(excludes)}.`, clauses),
  ),
  step('the meeting can be closed', (playing) => closing(playing, true)),
  step('the meeting cannot be closed', (playing) => closing(playing, false)),
  step('{rule} is kept', (playing, id = '') => ruleIs(playing, id, (_rule, kept) => kept)),
  step('{rule} asks for a reason', (playing, id = '') => ruleIs(playing, id, (rule, kept) => !kept && !rule.blocks)),
  step('{rule} refuses', (playing, id = '') => ruleIs(playing, id, (rule, kept) => !kept && rule.blocks)),
  step('nothing is missing before {act}', (playing, act = '') => nothingMissing(playing, act)),
];
