import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { instantAt, londonDate } from '../calendar/london.ts';
import type { House } from '../application/house.ts';
import { issueMinutes } from '../application/issue-minutes.ts';
import { papersOf, stories } from './families.ts';
import { heldCase } from './held-case.ts';
import { playLateCases } from './late-cases.ts';
import { accept, at, authorise, book, mustBeDone, personWith, send, write } from './play.ts';

const authority = 'bradford';

/** The next working day at a time, counted from tomorrow. */
const nextWorkingDay = (now: Temporal.Instant, time: string): Temporal.Instant => {
  const day = englandAndWales.nextWorkingDay(londonDate(now));
  if (!day.ok) throw new Error(day.refusal.message);
  const start = instantAt(day.value, Temporal.PlainTime.from(time));
  if (!start.ok) throw new Error(start.refusal.message);
  return start.value;
};

/** The cases of the demonstration, one at each step of the journey, as if they had happened in the last days. */
export const playCases = async (house: House): Promise<void> => {
  const now = house.clock();
  const ago = (minutes: number): House => at(house, now.subtract({ minutes }));
  const who = (id: string) => personWith(house, authority, id);
  const worker = { east: await who('social-worker-east'), south: await who('social-worker-south') };
  const manager = { east: await who('manager-east'), south: await who('manager-south') };
  const priya = await who('minutes-east');
  const partners = [await who('police'), await who('education'), worker.east, manager.east];
  const day = 24 * 60;

  const east = { desk: 'east', worker: worker.east, manager: manager.east, minuteTaker: priya, partners };
  const issued = await heldCase(house, east, { papers: stories.neglect, began: 2 * day, authorised: 280 });
  mustBeDone(await issueMinutes(ago(2 * day - 200), priya, { caseId: issued, command: {} }), 'issue minutes');
  await heldCase(house, east, { papers: stories.bruise, began: 5 * 60, authorised: 280 });
  await playLateCases(house, east);

  const coming = await send(ago(200), worker.east, papersOf(stories.bruise));
  await authorise(ago(190), manager.east, { caseId: coming, urgency: '24-hours', desk: 'east' });
  const startsAt = nextWorkingDay(now, '11:00');
  const booked = await book(ago(170), priya, { caseId: coming, startsAt, chair: manager.east });
  await accept(ago(120), [manager.east, worker.east, partners[0] ?? manager.east], { caseId: coming, booked });

  const urgent = await send(ago(30), worker.east, papersOf(stories.atRisk));
  await authorise(ago(22), manager.east, { caseId: urgent, urgency: 'two-hours', desk: 'east' });
  const standard = await send(ago(260), worker.east, papersOf(stories.neglect));
  await authorise(ago(250), manager.east, { caseId: standard, urgency: '24-hours', desk: 'east' });
  const inCare = await send(ago(90), worker.south, papersOf(stories.inCare));
  await authorise(ago(75), manager.south, { caseId: inCare, urgency: '24-hours', desk: 'south' });
  await send(ago(25), worker.south, papersOf(stories.inCare));

  const missing = ['section/rationale', 'invitee/gp'];
  const typed = Object.entries(papersOf(stories.neglect)).filter(([key]) => !missing.includes(key));
  await write(ago(40), worker.east, Object.fromEntries(typed));
};
