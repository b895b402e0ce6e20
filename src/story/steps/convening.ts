import { londonDate } from '../../calendar/london.ts';
import { brokenSlotRules } from '../../casefile/booking/slot-rules.ts';
import { triggersIn } from '../../casefile/called-for.ts';
import { isAgreed, stillToAgree } from '../../casefile/power.ts';
import { isTooManyFor } from '../../casefile/request/routes.ts';
import { same } from '../../protocol/condition/answer.ts';
import { pathwayFact } from '../../protocol/facts.ts';
import type { Route } from '../../protocol/schema.ts';
import { areNeeded, sayJoint } from '../joint.ts';
import { factsOf } from '../looking.ts';
import { found, type Outcome, type Playing, step, type Step, wrong } from '../step.ts';
import { listed } from '../subject.ts';
import { factFault, sayValue, valueIn } from '../values.ts';

type Need = 'must' | 'should' | 'may' | null;

const calls = (playing: Playing, id: string, wanted: boolean): Outcome => {
  const is = triggersIn(playing.inForce, factsOf(playing)).some((trigger) => trigger.id === id);
  const trigger = playing.protocol.triggers.find((each) => each.id === id);
  return found(is === wanted, is ? 'It calls for one.' : 'It does not call for one.', trigger?.clauses);
};

const isCalled = (playing: Playing, wanted: Need): Outcome => {
  const calling = triggersIn(playing.inForce, factsOf(playing));
  const need = calling[0]?.need ?? null;
  const instead = need === null ? 'Nothing calls for one.' : `One ${need} be held.`;
  const resting = calling.length === 0 ? playing.protocol.triggers : calling.filter((each) => each.need === need);
  return found(
    need === wanted,
    instead,
    resting.flatMap(({ clauses }) => clauses),
  );
};

const fact = (playing: Playing, name: string, written: string): Outcome => {
  const { protocol } = playing;
  const value = valueIn(written);
  const fault = factFault(name, value, protocol);
  const is = playing.factOf(name, factsOf(playing));
  const own = protocol.facts.find(({ id }) => id === name);
  const pathway = protocol.pathways.find(({ id }) => pathwayFact(id) === name);
  if (fault !== null) return wrong(fault);
  return found(same(is, value) === true, `It is ${sayValue(is)}.`, [
    ...(own?.clauses ?? []),
    ...(pathway?.clauses ?? []),
  ]);
};

const pathway = (playing: Playing, id: string, wanted: boolean): Outcome => {
  const applies = playing.factOf(pathwayFact(id), factsOf(playing)) === true;
  const clauses = playing.protocol.pathways.find((each) => each.id === id)?.clauses;
  return found(applies === wanted, applies ? 'It applies.' : 'It does not apply.', clauses);
};

type LookAtRoute = (route: Route, playing: Playing, ...args: string[]) => Outcome;

const aboutRoute = (written: string, look: LookAtRoute): Step =>
  step(`the route {route} ${written}`, (playing, id = '', ...args) => {
    const route = playing.protocol.routes.find((each) => each.id === id);
    return route === undefined ? wrong(`There is no route “${id}”.`) : look(route, playing, ...args);
  });

const mayBeUsed = (route: Route, playing: Playing, wanted: boolean): Outcome => {
  const may = playing.inForce.holds(route.when, factsOf(playing));
  return found(
    may === wanted,
    may ? 'It may be used.' : `It may not be used: ${route.because ?? route.when ?? ''}`,
    route.clauses,
  );
};

const routeAgreed = ({ agreedBy = [], clauses }: Route, { told }: Playing, wanted: boolean): Outcome => {
  const open = sayJoint(stillToAgree(agreedBy, told.agreed));
  return found(isAgreed(agreedBy, told.agreed) === wanted, `Still to agree: ${open}.`, clauses);
};

const tooMany = ({ told, protocol }: Playing, wanted: boolean): Outcome => {
  const route = protocol.routes.find(({ id }) => id === told.route);
  if (route === undefined) return wrong('Say by which route it is held: the route is …');
  const people = told.takingPart.length > 0 ? told.takingPart : told.invited;
  const said =
    route.mostPeople === undefined ? 'There is no most.' : `${people.length} of at most ${route.mostPeople}.`;
  return found(isTooManyFor(route, people.length) === wanted, said, route.clauses);
};

const mayBegin = ({ protocol, inForce }: Playing, at: string, wanted: boolean): Outcome => {
  const working = inForce.calendar.exceptClosures.isWorkingDay(londonDate(at));
  const limits = { onWorkingDay: working.ok && working.value, meetBy: null };
  const broken = brokenSlotRules({ startsAt: at }, limits, { protocol, now: at });
  const said = broken.map(({ asks, but }) => `${asks} ${but}`).join(' ') || 'It is one of the slots.';
  return found((broken.length === 0) === wanted, said, protocol.slots?.clauses);
};

const heldBy = ({ protocol }: Playing, mode: string, wanted: boolean): Outcome => {
  const { held } = protocol.meeting;
  if (held === undefined) return found(false, 'The procedure does not say how it is held.');
  const { modes, clauses } = held;
  return found(modes.some((each) => each === mode) === wanted, `It allows ${modes.join(', ')}.`, clauses);
};

const lasts = ({ protocol }: Playing, minutes: string): Outcome => {
  const { longest } = protocol.meeting;
  if (longest === undefined) return found(false, 'The procedure does not say how long.');
  return found(longest.minutes === Number(minutes), `At most ${longest.minutes} minutes.`, longest.clauses);
};

const chosenBy = (playing: Playing, id: string, wanted: boolean): Outcome => {
  const rule = playing.protocol.arranging.find((each) => each.id === id);
  const is = rule?.asks === 'desk-hours' || playing.inForce.holds(rule?.when, factsOf(playing));
  return found(is === wanted, is ? 'It is.' : 'It is not.', rule?.clauses);
};

const needsRationale = ({ protocol }: Playing, id: string, role: string): Outcome => {
  const urgency = protocol.urgencies.find((each) => each.id === id);
  const by = urgency?.rationaleBy;
  return found(by === role, by === undefined ? 'It needs no rationale.' : `It needs that of ${by}.`, urgency?.clauses);
};

/** What calls for it, and how it is held. */
export const convening = [
  step('{trigger} calls for a discussion', (playing, id = '') => calls(playing, id, true)),
  step('{trigger} does not call for a discussion', (playing, id = '') => calls(playing, id, false)),
  step('a discussion must be held', (playing) => isCalled(playing, 'must')),
  step('a discussion should be held', (playing) => isCalled(playing, 'should')),
  step('a discussion may be held', (playing) => isCalled(playing, 'may')),
  step('a discussion is not called for', (playing) => isCalled(playing, null)),
  step('the pathway {pathway} applies', (playing, id = '') => pathway(playing, id, true)),
  step('the pathway {pathway} does not apply', (playing, id = '') => pathway(playing, id, false)),
  step('{fact} is then {value}', (playing, name = '', written = '') => fact(playing, name, written)),
  step('a meeting allows {mode}', (playing, mode = '') => heldBy(playing, mode, true)),
  step('a meeting does not allow {mode}', (playing, mode = '') => heldBy(playing, mode, false)),
  aboutRoute('may be used', (route, playing) => mayBeUsed(route, playing, true)),
  aboutRoute('may not be used', (route, playing) => mayBeUsed(route, playing, false)),
  aboutRoute('needs {roles}', ({ agreedBy = [], clauses }, _playing, roles = '') =>
    found(areNeeded(agreedBy, listed(roles)), `It needs ${sayJoint(agreedBy)}.`, clauses),
  ),
  aboutRoute('is agreed', (route, playing) => routeAgreed(route, playing, true)),
  aboutRoute('is not agreed', (route, playing) => routeAgreed(route, playing, false)),
  aboutRoute('obliges {duty}', ({ obliges, clauses }, _playing, duty = '') =>
    found(obliges.includes(duty), `It obliges ${obliges.join(', ') || 'nothing'}.`, clauses),
  ),
  aboutRoute('allows {mode}', ({ modes, clauses }, _playing, mode) =>
    found(
      modes.some((each) => each === mode),
      `It allows ${modes.join(', ')}.`,
      clauses,
    ),
  ),
  aboutRoute('does not allow {mode}', ({ modes, clauses }, _playing, mode) =>
    found(!modes.some((each) => each === mode), `It allows ${modes.join(', ')}.`, clauses),
  ),
  step('there are too many people', (playing) => tooMany(playing, true)),
  step('there are not too many people', (playing) => tooMany(playing, false)),
  step('a meeting may begin at {time}', (playing, at = '') => mayBegin(playing, at, true)),
  step('a meeting may not begin at {time}', (playing, at = '') => mayBegin(playing, at, false)),
  step('a meeting lasts at most {number} minutes', (playing, minutes = '') => lasts(playing, minutes)),
  step('{urgency} needs the rationale of {role}', (playing, id = '', role = '') => needsRationale(playing, id, role)),
  step('the time is chosen by {wish}', (playing, id = '') => chosenBy(playing, id, true)),
  step('the time is not chosen by {wish}', (playing, id = '') => chosenBy(playing, id, false)),
  step('{desk} is a desk', ({ protocol }, desk) =>
    found(true, '', protocol.desks.find(({ id }) => id === desk)?.clauses),
  ),
];
