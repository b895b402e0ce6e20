import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { instantAt, londonDate } from '../calendar/london.ts';
import type { House } from '../application/house.ts';
import { issueMinutes } from '../application/issue-minutes.ts';
import { protocolOf } from '../application/protocol-of.ts';
import { papersOf, stories } from './families.ts';
import { hold } from './hold.ts';
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

/** The cases of the demonstration, one at each step of the journey, as if they had happened in the last two days. */
export const playCases = async (house: House): Promise<void> => {
  const now = house.clock();
  const ago = (minutes: number): House => at(house, now.subtract({ minutes }));
  const who = (id: string) => personWith(house, authority, id);
  const worker = { east: await who('social-worker-east'), south: await who('social-worker-south') };
  const manager = { east: await who('manager-east'), south: await who('manager-south') };
  const priya = await who('minutes-east');
  const partners = [await who('police'), await who('education'), worker.east, manager.east];
  const day = 24 * 60;

  const held = async (story: keyof typeof stories, started: number): Promise<string> => {
    const caseId = await send(ago(started + 300), worker.east, papersOf(stories[story]));
    await authorise(ago(started + 280), manager.east, { caseId, urgency: '24-hours', desk: 'east' });
    const startsAt = now.subtract({ minutes: started });
    const booked = await book(ago(started + 240), priya, { caseId, startsAt, chair: manager.east });
    await accept(ago(started + 200), partners, { caseId, booked });
    const houses = { start: ago(started), end: ago(started - 50) };
    await hold(houses, { caseId, chair: manager.east }, protocolOf(house, authority));
    return caseId;
  };

  const issued = await held('neglect', 2 * day);
  mustBeDone(await issueMinutes(ago(2 * day - 200), priya, { caseId: issued, command: {} }), 'issue minutes');
  await held('bruise', 5 * 60);

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
