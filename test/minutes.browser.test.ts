import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../src/web/paths.ts';
import { afterMeetingOf, decideEverything } from './after-meeting.ts';
import { browseAs, faultsOn, openBrowser, overhang } from './browser.ts';
import { type Bradford, openBradford } from './cast.ts';
import { journeyOf } from './journey.ts';

let bradford: Bradford;
let browser: Browser;
let address: string;
const pages = new Map<string, Page>();

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:05:00Z');
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await bradford.close();
});

/** Somebody at a browser of their own. */
const as = async (id: string): Promise<Page> => {
  const page = pages.get(id) ?? (await (await browseAs(browser, address, id)).newPage());
  pages.set(id, page);
  return page;
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Everybody can use the page: nothing for axe to find, nothing wider than a desk's or a telephone's screen. */
const isGood = async (page: Page, heading: string | RegExp): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect([page.url(), await overhang(page)]).toEqual([page.url(), 0]);
  }
  expect(await faultsOn(page)).toEqual([]);
};

test('a meeting is ended, its actions and minutes reach everybody, and a correction makes a second issue', async () => {
  const caseId = await journeyOf(bradford).meeting();
  await decideEverything(bradford, caseId);
  const manager = await as('manager');

  await manager.goto(`${paths.discussion(caseId)}/meeting/end`);
  await isGood(manager, /End/);
  await press(manager, /^End the meeting/);
  await manager.getByText('Why is it right to go on?').first().waitFor();
  for (const box of await manager.getByRole('textbox', { name: /^Why is it right to go on/ }).all())
    await box.fill('The family is safe with the grandmother and nobody else can come.');
  await press(manager, /^End the meeting/);
  await manager.waitForURL(/meeting\/ended/);
  await isGood(manager, /meeting/i);

  const police = await as('police');
  await police.goto(paths.actionTable(caseId));
  await isGood(police, /action table/);

  bradford.wait('PT10M');
  const desk = await as('minutes-east');
  await desk.goto(paths.minutes(caseId));
  await isGood(desk, 'Send the minutes');
  await press(desk, /^Send the minutes to/);
  await isGood(desk, /minutes, issue 1/);

  bradford.wait('PT5M');
  const invitation = await afterMeetingOf(bradford).invitationOf(caseId, 'police');
  await police.goto(paths.invitation(caseId, invitation));
  await isGood(police, /^Strategy meeting/);
  await police.getByRole('link', { name: /Read the minutes/ }).click();
  await police.getByText('24 h left').first().waitFor();
  await press(police, 'Ask for this correction');
  await isGood(police, /minutes, issue 1/);
  await police.getByRole('combobox', { name: 'Which part?' }).selectOption({ index: 1 });
  await police.getByRole('textbox', { name: 'What should it say?' }).fill('The bruise was on the right arm.');
  await police.getByRole('textbox', { name: 'Why?' }).fill('It is in my notes.');
  await press(police, 'Ask for this correction');
  await police.getByText('Not decided yet').waitFor();

  await manager.goto(paths.today);
  await manager.getByRole('link', { name: /^Decide a correction/ }).click();
  await isGood(manager, 'Correction to the minutes');
  await manager.getByRole('radio', { name: 'Yes' }).check();
  await manager.getByRole('textbox', { name: /^What this part will say/ }).fill('A bruise on the right arm.');
  await manager.getByRole('textbox', { name: /^Reason for your decision/ }).fill('Health agrees.');
  await press(manager, 'Record your decision');
  await isGood(manager, /^Strategy meeting about/);

  await desk.goto(paths.minutes(caseId));
  await isGood(desk, 'Send the corrected minutes');
  await press(desk, /^Send issue 2 to/);
  await police.goto(paths.issue(caseId, 2));
  await police.getByText('A bruise on the right arm.').first().waitFor();
  await police.goto(paths.issue(caseId, 1));
  expect(await police.getByRole('article').innerText()).not.toContain('A bruise on the right arm.');
  const [download] = await Promise.all([
    police.waitForEvent('download'),
    police.getByRole('link', { name: 'Download as PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('minutes-issue-1.pdf');

  await desk.goto(paths.post);
  await isGood(desk, 'Post');
  expect(await desk.getByRole('link', { name: /corrected minutes, issue 2/ }).count()).toBeGreaterThan(3);
  await desk
    .getByRole('link', { name: /corrected minutes/ })
    .first()
    .click();
  await isGood(desk, /corrected minutes/);
});

test('an action is settled, the conference is recorded within its 15 working days, and lateness asks for its reason', async () => {
  bradford.wait('PT3H');
  const caseId = await afterMeetingOf(bradford).closed();
  const police = await (await browseAs(browser, address, 'police')).newPage();
  await police.goto(paths.action(caseId, 'act-police'));
  await isGood(police, /^Action/);
  await police.getByRole('textbox', { name: /^What was done/ }).fill('Two calls in October, nobody charged.');
  await press(police, 'Mark as done');
  await police.getByText('Two calls in October').waitFor();

  const worker = await (await browseAs(browser, address, 'worker')).newPage();
  await worker.goto(paths.conference(caseId));
  await isGood(worker, 'Child protection conference');
  // Thursday 19 November is day 0; the fifteenth working day after it is Thursday 10 December.
  expect(await worker.getByRole('main').innerText()).toContain('Thursday 10 December');
  await press(worker, 'Record the conference');
  await isGood(worker, 'Child protection conference');

  bradford.wait('PT25H');
  const desk = await (await browseAs(browser, address, 'minutes-east')).newPage();
  await desk.goto(paths.discussion(caseId));
  await isGood(desk, /^Strategy meeting about/);
  await desk.getByRole('link', { name: 'Say why it is late' }).first().click();
  await isGood(desk, /late/i);
  await desk.getByRole('textbox').fill('The minute taker was ill.');
  await press(desk, 'Save the reason');
  await desk.goto(paths.discussion(caseId));
  expect(await desk.getByRole('main').innerText()).toContain('The minute taker was ill.');
});

test('somebody else is invited, and each kind of page that lists is good', async () => {
  bradford.wait('PT3H');
  const caseId = await journeyOf(bradford).booked();
  const desk = await (await browseAs(browser, address, 'minutes-east')).newPage();
  await desk.goto(paths.invitations(caseId));
  await isGood(desk, 'Invite somebody else');
  await press(desk, 'Invite');
  await isGood(desk, 'Invite somebody else');
  await desk.goto(paths.discussion(caseId));
  await isGood(desk, /^Strategy meeting about/);
});
