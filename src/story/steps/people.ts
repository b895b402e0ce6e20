import { holderOf } from '../../casefile/holder.ts';
import { hasPower, isAgreed, stillToAgree } from '../../casefile/power.ts';
import { inviteeStandings } from '../../casefile/request/invitee-standing.ts';
import type { Power } from '../../protocol/schema.ts';
import { areNeeded, sayJoint } from '../joint.ts';
import { factsOf } from '../looking.ts';
import { convenorsPowers } from '../powers.ts';
import { found, type Outcome, type Playing, step, type Step, wrong } from '../step.ts';
import { listed } from '../subject.ts';

const chair = (playing: Playing, isSo: (role: string, deputies: readonly string[]) => boolean): Outcome => {
  const { protocol, inForce } = playing;
  const { role, deputies, clauses, because } = holderOf(protocol.chair, inForce.holds, factsOf(playing));
  const deputised = deputies.length === 0 ? '' : `, or as a deputy ${deputies.join(', ')}`;
  const why = because === null ? '' : ` ${because}`;
  return found(isSo(role, deputies), `The chair is ${role}${deputised}.${why}`, [
    ...clauses,
    ...protocol.chair.clauses,
  ]);
};

const minutes = (playing: Playing, role: string): Outcome => {
  const { protocol, inForce } = playing;
  const holder = holderOf(protocol.minuteTaker, inForce.holds, factsOf(playing));
  return found(holder.role === role, `${holder.role} takes them.`, [
    ...holder.clauses,
    ...protocol.minuteTaker.clauses,
  ]);
};

const standingOf = (playing: Playing, role: string) =>
  inviteeStandings(playing.inForce, factsOf(playing)).find(({ rule }) => rule.role === role);

const isNeeded = (playing: Playing, role: string, need: string): Outcome => {
  const standing = standingOf(playing, role);
  if (standing === undefined) return found(need === 'not listed', 'It is not listed among the invitees.');
  const { leftOut, because, clauses, rule } = standing;
  const is = leftOut === null ? standing.need : 'left out';
  const why = leftOut ?? because;
  return found(is === need, `It is ${is}.${why === null ? '' : ` ${why}`}`, [...clauses, ...rule.clauses]);
};

const needs = ['mandatory', 'expected', 'suggested', 'optional', 'left out', 'not listed'];

const insteadOf = (playing: Playing, role: string, other: string): Outcome => {
  const rule = playing.protocol.request.invitees.find((each) => each.role === role && each.insteadOf === other);
  const comes = rule !== undefined && playing.inForce.holds(rule.when, factsOf(playing));
  return found(comes, `It does not.${rule?.when === undefined ? '' : ` It does when ${rule.when}.`}`, rule?.clauses);
};

const mayDo = (
  playing: Playing,
  role: string,
  { name, wanted }: { readonly name: string; readonly wanted: boolean },
): Outcome => {
  const { protocol, inForce } = playing;
  const own = protocol.powers.find(({ id }) => id === name) ?? convenorsPowers(protocol).get(name);
  if (own === undefined) return wrong(`There is no power “${name}”.`);
  const may = hasPower(own, role, { holds: inForce.holds, facts: factsOf(playing) });
  const when = own.when === undefined ? '' : ` when ${own.when}`;
  return found(may === wanted, `It is for ${sayJoint(own.by)}${when}.`, own.clauses);
};

const aboutPower = (written: string, look: (power: Power, playing: Playing, roles: string) => Outcome): Step =>
  step(`{power} ${written}`, (playing, id = '', roles = '') => {
    const power = playing.protocol.powers.find((each) => each.id === id);
    return power === undefined ? wrong(`There is no power “${id}”.`) : look(power, playing, roles);
  });

const agreed = (power: Power, playing: Playing, wanted: boolean): Outcome => {
  const applies = playing.inForce.holds(power.when, factsOf(playing));
  const is = applies && isAgreed(power.by, playing.told.agreed);
  const open = applies
    ? `Still to agree: ${sayJoint(stillToAgree(power.by, playing.told.agreed))}.`
    : 'It is not for such a case.';
  return found(is === wanted, is ? 'It is agreed.' : open, power.clauses);
};

/** Who chairs, who is invited, who may. */
export const people = [
  step('{role} may chair', (playing, named = '') =>
    chair(playing, (role, deputies) => role === named || deputies.includes(named)),
  ),
  step('{role} may not chair', (playing, named = '') =>
    chair(playing, (role, deputies) => role !== named && !deputies.includes(named)),
  ),
  step('{role} may chair as a deputy', (playing, named = '') =>
    chair(playing, (_role, deputies) => deputies.includes(named)),
  ),
  step('{role} takes the minutes', (playing, role = '') => minutes(playing, role)),
  ...needs.map((need) => step(`{role} is ${need}`, (playing, role = '') => isNeeded(playing, role, need))),
  step('{role} comes instead of {role}', (playing, role = '', other = '') => insteadOf(playing, role, other)),
  step('{role} may {anyPower}', (playing, role = '', name = '') => mayDo(playing, role, { name, wanted: true })),
  step('{role} may not {anyPower}', (playing, role = '', name = '') => mayDo(playing, role, { name, wanted: false })),
  aboutPower('needs {roles}', ({ by, clauses }, _playing, roles) =>
    found(areNeeded(by, listed(roles)), `It needs ${sayJoint(by)}.`, clauses),
  ),
  aboutPower('is agreed', (power, playing) => agreed(power, playing, true)),
  aboutPower('is not agreed', (power, playing) => agreed(power, playing, false)),
];
