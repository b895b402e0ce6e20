import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../../calendar/england-and-wales.ts';
import { isBankHoliday } from '../../calendar/is-bank-holiday.ts';
import { ladderPosition } from '../../casefile/dispute/ladder-position.ts';
import { onCall } from '../../diary/rota.ts';
import type { Ladder, Report } from '../../protocol/schema.ts';
import { isReportDue, leadsToReview, periodEnd, reportDue } from '../../timescales/reports.ts';
import { areFrom, sayJoint } from '../joint.ts';
import { factsOf } from '../looking.ts';
import { oneOf } from '../parameters.ts';
import { found, type Outcome, type Playing, step, type Step, wrong } from '../step.ts';
import { listed } from '../subject.ts';
import { momentsTold } from '../told.ts';

const isHoliday = (date: Temporal.PlainDate): boolean => isBankHoliday(date, englandAndWales) === true;

const places = ['first', 'second', 'third'];

const rings = (
  { protocol }: Playing,
  place: number,
  [contact = '', name = '', at = '']: readonly string[],
): Outcome => {
  const rota = protocol.rotas.find(({ id }) => id === name);
  if (rota === undefined) return wrong(`There is no rota “${name}”.`);
  const all = onCall(rota, at, isHoliday);
  const said = all.map(({ who }, index) => `${places[index] ?? 'then'} ${who}`).join(', ');
  return found(all[place]?.who === contact, `On call: ${said}.`, all[place]?.clauses ?? rota.clauses);
};

type LadderStep = Ladder['steps'][number];

const aboutStep = (written: string, look: (step: LadderStep, named: string) => Outcome): Step =>
  step(`the step {id} of {ladder} ${written}`, (playing, id = '', ladder = '', named = '') => {
    const steps = playing.protocol.ladders.find((each) => each.id === ladder)?.steps ?? [];
    const reading = oneOf(
      id,
      steps.map((each) => each.id),
      `a step of ${ladder}`,
    );
    const one = steps.find((each) => each.id === id);
    if (!reading.ok || one === undefined) return wrong(reading.ok ? '' : reading.message);
    return look(one, named);
  });

const position = (playing: Playing, id: string, isSo: (where: string) => boolean): Outcome => {
  const { told, protocol, inForce } = playing;
  const ladder = protocol.ladders.find((each) => each.id === id);
  if (ladder === undefined) return wrong(`There is no ladder “${id}”.`);
  const names = new Set(momentsTold(told, protocol).map(({ name }) => name));
  const facts = factsOf(playing);
  const at = ladderPosition(ladder, {
    hasComeAbout: (moment) => names.has(moment),
    holds: (condition) => inForce.holds(condition, facts),
  });
  const where = at.kind === 'at' ? `at the step ${at.step.id}` : at.kind === 'ended' ? 'at an end' : 'not begun';
  const clauses = at.kind === 'at' ? at.step.clauses : at.kind === 'ended' ? (at.by?.clauses ?? []) : [];
  return found(isSo(where), `It is ${where}.`, [...clauses, ...ladder.clauses]);
};

const aboutReport = (written: string, look: (report: Report, playing: Playing, ...args: string[]) => Outcome): Step =>
  step(`{report} ${written}`, (playing, id = '', ...args) => {
    const report = playing.protocol.reports.find((each) => each.id === id);
    return report === undefined ? wrong(`There is no report “${id}”.`) : look(report, playing, ...args);
  });

const due = (report: Report, { inForce }: Playing, [to = '', by = '']: readonly string[]): Outcome => {
  const end = Temporal.PlainDate.from(to);
  const last = periodEnd(report, end);
  if (!last.equals(end)) return wrong(`No period ends on ${to}: that one ends on ${last.toString()}.`);
  const day = reportDue(report, end, inForce.calendar);
  if (!day.ok) return wrong(day.refusal.message);
  return found(day.value.toString() === by, `It is due by the end of ${day.value.toString()}.`, report.clauses);
};

const review = ({ afterNil, clauses, id }: Report, { told }: Playing, wanted: boolean): Outcome => {
  const periods = told.nothingToReport[id] ?? 0;
  const said = afterNil === undefined ? 'Nothing follows from empty periods.' : `It does after ${afterNil.periods}.`;
  return found(leadsToReview({ afterNil }, periods) === wanted, `${periods} had nothing to report. ${said}`, [
    ...(afterNil?.clauses ?? []),
    ...clauses,
  ]);
};

/** Rotas, ladders and reports. */
export const upkeep = [
  step('{contact} is on call for {rota} at {time}', (playing, ...args) => rings(playing, 0, args)),
  step('{contact} is second on call for {rota} at {time}', (playing, ...args) => rings(playing, 1, args)),
  aboutStep('is for {roles}', ({ by, clauses }, roles) =>
    found(areFrom(by, listed(roles)), `It is for ${sayJoint(by)}.`, clauses),
  ),
  aboutStep('invites {roles}', ({ meeting, clauses }, roles) => {
    const invites = meeting?.invites ?? [];
    return found(
      listed(roles).every((role) => invites.includes(role)),
      `It invites ${invites.join(', ') || 'nobody'}.`,
      clauses,
    );
  }),
  aboutStep('is chaired by {role}', ({ meeting, clauses }, role) =>
    found(meeting?.chair === role, `It is chaired by ${meeting?.chair ?? 'nobody'}.`, clauses),
  ),
  aboutStep('ends it', ({ decides, clauses }) => found(decides, 'It goes on after it.', clauses)),
  step('{ladder} is at the step {id}', (playing, ladder = '', id = '') =>
    position(playing, ladder, (where) => where === `at the step ${id}`),
  ),
  step('{ladder} is at an end', (playing, ladder = '') => position(playing, ladder, (where) => where === 'at an end')),
  step('{ladder} has not begun', (playing, ladder = '') => position(playing, ladder, (where) => where === 'not begun')),
  aboutReport('for the period to {date} is due by the end of {date}', (report, playing, ...days) =>
    due(report, playing, days),
  ),
  aboutReport('is due also with nothing to report', (report) =>
    found(isReportDue(report, false), 'It is due only with something to report.', report.clauses),
  ),
  aboutReport('is due only with something to report', (report) =>
    found(!isReportDue(report, false), 'It is due also with nothing to report.', report.clauses),
  ),
  aboutReport('leads to a review', (report, playing) => review(report, playing, true)),
  aboutReport('does not lead to a review', (report, playing) => review(report, playing, false)),
];
