import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideEverything } from '../../../../test/after-meeting.ts';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { meetingRoomOf } from '../../../../test/meeting-room.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let browser: Browser;
let address: string;
let caseId: string;
let desk: Page;
let manager: Page;
let contexts: readonly BrowserContext[];

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  contexts = [await browseAs(browser, address, 'minutes-east'), await browseAs(browser, address, 'manager')];
});

beforeEach(async () => {
  caseId = await room.on();
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  const [first, second] = pages;
  if (first === undefined || second === undefined) throw new Error('there are no pages');
  [desk, manager] = [first, second];
  for (const page of pages) page.setDefaultTimeout(9_000);
});

afterEach(async () => {
  for (const page of [desk, manager]) await page.close();
});

afterAll(async () => {
  await browser.close();
  await bradford.close();
});

const summary = () => paths.meetingArea(caseId, 'summary-and-analysis');
const notes = (page: Page) => page.locator('#text');
const line = (page: Page) => page.locator('#notes [data-saved-line]');
const beside = (page: Page) => page.locator('[data-room-part="beside"]');

describe('two people in the room', () => {
  test('what one marks and adds shows at the other’s side without a reload, and disturbs no typing', async () => {
    await manager.goto(summary());
    await notes(manager).pressSequentially('Half a sent');
    await desk.goto(paths.meetingPeople(caseId));
    await desk.getByRole('button', { name: 'Here by video Duty desk police' }).click();
    await beside(manager).getByText('Police officer, here by video').waitFor();
    await beside(manager).getByText('nobody is here for social worker').waitFor();
    await notes(manager).pressSequentially('ence.');
    expect(await notes(manager).inputValue()).toBe('Half a sentence.');
  });

  test('what one writes shows by itself where the other has not touched it', async () => {
    await manager.goto(summary());
    await desk.goto(summary());
    await notes(desk).fill('An adult is named.');
    await line(desk).getByText('Saved at 11:20').waitFor();
    await manager.getByText('Last written by Minute taker east').waitFor();
    expect(await notes(manager).inputValue()).toBe('An adult is named.');
    await notes(manager).fill('An adult is named. He has a key.');
    await line(manager).getByText('Saved at 11:20').waitFor();
    expect((await room.paperOf(caseId, 'summary-and-analysis')).text).toBe('An adult is named. He has a key.');
  });

  test('what one writes where the other stands with the cursor is said, and shown when asked for', async () => {
    await manager.goto(summary());
    await notes(manager).focus();
    await room.write(caseId, 'summary-and-analysis', 'From the worker.', 'worker');
    await manager.getByText('Last written by Amara Okafor').waitFor();
    expect(await notes(manager).inputValue()).toBe('');
    await manager.getByRole('button', { name: 'Show it' }).click();
    expect(await notes(manager).inputValue()).toBe('From the worker.');
    await notes(manager).pressSequentially(' And the chair.');
    await line(manager).getByText('Saved at 11:20').waitFor();
    expect((await room.paperOf(caseId, 'summary-and-analysis')).text).toContain('And the chair.');
  });

  test('both taking attendance see each other’s clicks, and a form that is open is left alone', async () => {
    await manager.goto(paths.meetingPeople(caseId));
    await manager.getByText('Add somebody who was not invited').click();
    await manager.getByLabel('Full name').fill('Tom Harkn');
    await desk.goto(paths.meetingPeople(caseId));
    await desk.getByRole('button', { name: 'By telephone Duty desk health' }).click();
    await manager.locator('.attendees').getByText('here by telephone, 11:20').waitFor();
    expect(await manager.getByLabel('Full name').inputValue()).toBe('Tom Harkn');
  });

  test('both writing at once is a clash: both texts are shown, and both can stand', async () => {
    await manager.goto(summary());
    await desk.goto(summary());
    await notes(desk).fill('From the desk.');
    await line(desk).getByText('Saved at').waitFor();
    await notes(manager).fill('From the chair.');
    await line(manager).getByText('Minute taker east changed this').waitFor();
    await manager.getByRole('button', { name: 'See both versions' }).click();
    await manager.getByRole('heading', { name: 'Summary and analysis: two versions' }).waitFor();
    expect(await faultsOn(manager)).toEqual([]);
    await manager.getByLabel('Both, theirs first').check();
    await manager.getByRole('button', { name: 'Save this choice' }).click();
    await manager.waitForURL(`**${summary()}`);
    expect(await notes(manager).inputValue()).toBe('From the desk.\n\nFrom the chair.');
  });

  test('one ending it while the other types: the text comes back', async () => {
    await manager.goto(summary());
    await room.end(caseId);
    await notes(manager).fill('Too late a thought.');
    await manager.getByText('The meeting ended at 11:20.').waitFor();
    await line(manager).getByText('the meeting has ended').waitFor();
    await manager.getByRole('button', { name: 'Save', exact: true }).click();
    await manager.getByRole('heading', { name: 'The meeting ended while you were writing' }).waitFor();
    expect(await manager.getByText('Too late a thought.').count()).toBe(1);
    expect(await faultsOn(manager)).toEqual([]);
  });
});

describe('what is being typed', () => {
  test('is saved before a link is followed', async () => {
    await desk.goto(summary());
    await notes(desk).fill('Typed and gone.');
    await desk.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: 'Outcome' }).click();
    await desk.waitForURL(`**${paths.meetingArea(caseId, 'outcome')}`);
    expect((await room.paperOf(caseId, 'summary-and-analysis')).text).toBe('Typed and gone.');
  });

  test('is saved before another form of the page is sent', async () => {
    await desk.goto(paths.meetingArea(caseId, 'actions'));
    await notes(desk).fill('Notes beside an action.');
    await desk.getByRole('button', { name: 'Add this action' }).click();
    await desk.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect((await room.paperOf(caseId, 'actions')).text).toBe('Notes beside an action.');
  });

  test('is not left behind when somebody else’s text stands in the way', async () => {
    await desk.goto(summary());
    await room.write(caseId, 'summary-and-analysis', 'From the chair.');
    await notes(desk).fill('From the desk.');
    await desk.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: 'Outcome' }).click();
    await line(desk).getByText('changed this while you were writing').waitFor();
    expect(new URL(desk.url()).pathname).toBe(summary());
    expect(await notes(desk).inputValue()).toBe('From the desk.');
  });

  test('asks before it is left where it does not save itself', async () => {
    await desk.goto(paths.meetingDecision(caseId, 'threshold', 'ida'));
    await desk.getByLabel('The reasons for this decision').fill('She named an adult.');
    const asked: string[] = [];
    desk.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await desk.getByRole('link', { name: 'Back to Outcome' }).click();
    expect(asked).toEqual(['beforeunload']);
    expect(await desk.getByLabel('The reasons for this decision').inputValue()).toBe('She named an adult.');
  });
});

describe('the pages of the room', () => {
  test('that the journey passes by have no fault that axe can find, and fit a telephone', async () => {
    await room.comes(caseId, 'police', 'health');
    await desk.setViewportSize({ width: 360, height: 800 });
    for (const path of [paths.meetingArea(caseId, 'reason'), paths.meetingDecision(caseId, 'assessment', null)]) {
      await desk.goto(path);
      expect([path, await faultsOn(desk), await overhang(desk)]).toEqual([path, [], 0]);
    }
  });

  test('the one that asks for reasons before a meeting ends has none either, and the meeting ends with them', async () => {
    await decideEverything(bradford, caseId);
    await desk.setViewportSize({ width: 360, height: 800 });
    await desk.goto(paths.endMeeting(caseId));
    await desk.getByRole('button', { name: 'End the meeting' }).click();
    await desk.getByText('Why is it right to go on?').first().waitFor();
    expect([await faultsOn(desk), await overhang(desk)]).toEqual([[], 0]);
    for (const box of await desk.getByRole('textbox', { name: /^Why is it right to go on/ }).all())
      await box.fill('The family is safe with the grandmother and nobody else can come.');
    await desk.getByRole('button', { name: 'End the meeting' }).click();
    await desk.waitForURL(`**${paths.meetingEnded(caseId)}`);
  });
});

describe('without JavaScript', () => {
  test('a meeting is started, attended, written, decided on and ended with plain forms', async () => {
    const context = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(9_000);
    await page.goto('/sign-in?next=/clauses');
    await page.locator('button[value$="/minutes-east"]').click();
    const other = await room.booked();
    await page.goto(paths.meeting(other));
    await page.getByRole('button', { name: 'Start the meeting' }).click();
    await page.getByRole('button', { name: 'Here by video Duty desk police' }).click();
    expect(await page.getByText('here by video, 11:20').count()).toBe(1);
    await page.goto(paths.meetingArea(other, 'summary-and-analysis'));
    await notes(page).fill('Written plainly.');
    await page.getByRole('button', { name: 'Save and go on to What it means for the child' }).click();
    expect((await room.paperOf(other, 'summary-and-analysis')).text).toBe('Written plainly.');
    await page.goto(paths.meetingArea(other, 'safety-plan'));
    await page.getByLabel('What will be done').fill('Dean stays away.');
    await page.getByLabel('Who will do it').selectOption('other');
    await page.getByLabel('If somebody else: their full name').fill('Tess Wrenfield');
    await page.getByLabel('If somebody else: their agency').selectOption('social-care');
    for (const [box, value] of [
      ['Day', '21'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const)
      await page.getByLabel(box, { exact: true }).fill(value);
    await page.getByLabel('How it will be reviewed').fill('A call each evening.');
    await page.getByRole('button', { name: 'Add this step' }).click();
    expect(await page.getByRole('rowheader', { name: 'Dean stays away.' }).count()).toBe(1);
    await page.goto(paths.meetingDecision(other, 'legal-action', null));
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Record this decision' }).click();
    expect((await room.stateOf(other)).decisions.map(({ answer }) => answer)).toEqual(['no']);
    await page.goto(paths.endMeeting(other));
    expect(await page.getByRole('heading', { name: 'To decide before the meeting can end' }).count()).toBe(1);
    await context.close();
  });
});
