import type { FamilyMember } from '../../casefile/request/request-form.ts';
import type { Facts, FactValue } from '../../protocol/schema.ts';
import { closeOf } from '../read/read-time.ts';
import { type Outcome, type Playing, step, tell, wrong } from '../step.ts';
import { joined, listed, without } from '../subject.ts';
import type { Told } from '../told.ts';
import { factFault, valueIn } from '../values.ts';

const find = (playing: Playing, fact: string, value: FactValue): Outcome => {
  const facts: Facts = { ...playing.told.facts, [fact]: value };
  return tell(playing, { facts });
};

const findOut = (playing: Playing, fact: string, written: string): Outcome => {
  const value = valueIn(written);
  const fault = factFault(fact, value, playing.protocol);
  return fault === null ? find(playing, fact, value) : wrong(fault);
};

const withChild = ({ children }: Told, name: string, answers: FamilyMember['answers']): Told['children'] => [
  ...children.filter(({ id }) => id !== name),
  { id: name, group: 'child', answers: { name, ...answers } },
];

const born = (playing: Playing, name: string, { on, inCare }: { readonly on: string; readonly inCare: boolean }) => {
  const answers = { unborn: 'no', 'date-of-birth': on, 'in-care': inCare ? 'yes' : 'no' };
  return tell(playing, { children: withChild(playing.told, name, answers) });
};

/** When an unborn child is expected is a moment of the case file, and lies ahead. */
const unborn = (playing: Playing, name: string, due: string): Outcome => {
  const { told } = playing;
  const at = closeOf(due);
  const moment = { name: 'child-due', at, subject: name, ahead: true, recordedAt: told.now ?? at };
  return tell(playing, {
    children: withChild(told, name, { unborn: 'yes', 'expected-date': due }),
    moments: [...told.moments, moment],
  });
};

type People = 'agreed' | 'invited' | 'takingPart' | 'contributed' | 'actionOwners';

const more = (playing: Playing, people: People, roles: string): Outcome =>
  tell(playing, { [people]: joined(playing.told[people], listed(roles)) });

const takePart = (playing: Playing, roles: string): Outcome => {
  const { told } = playing;
  const there: Partial<Told> = { left: without(told.left, listed(roles)) };
  return tell({ ...playing, told: { ...told, ...there } }, { takingPart: joined(told.takingPart, listed(roles)) });
};

/** What was found out, whom it is about, and who did what. */
export const givens = [
  step('the protocol {text}', (playing) => tell(playing, {})),
  step('{fact} is {value}', findOut),
  step('{fact} is not known', (playing, fact) => find(playing, fact, null)),
  step('a child {name} born {date}', (playing, name, on) => born(playing, name, { on, inCare: false })),
  step('a child {name} born {date} in care', (playing, name, on) => born(playing, name, { on, inCare: true })),
  step('the route is {route}', (playing, route) => tell(playing, { route })),
  step('{roles} agree(s)', (playing, roles) => more(playing, 'agreed', roles)),
  step('{roles} is/are invited', (playing, roles) => more(playing, 'invited', roles)),
  step('{roles} take/takes part', takePart),
  step('{roles} leave(s)', (playing, roles) => {
    const { takingPart, left } = playing.told;
    return tell(playing, { takingPart: without(takingPart, listed(roles)), left: joined(left, listed(roles)) });
  }),
  step('{roles} contribute(s)', (playing, roles) => more(playing, 'contributed', roles)),
  step('{roles} own(s) an action', (playing, roles) => more(playing, 'actionOwners', roles)),
  step('the reason for {duty} is {text}', (playing, duty, reason) =>
    tell(playing, { lateness: { ...playing.told.lateness, [duty]: reason } }),
  ),
  step('{report} had nothing to report for {number} period(s)', (playing, report, periods) =>
    tell(playing, { nothingToReport: { ...playing.told.nothingToReport, [report]: Number(periods) } }),
  ),
  step('an unborn child {name} due {date}', unborn),
];
