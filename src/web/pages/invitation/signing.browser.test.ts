import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { signedMeetingsOf } from '../../../../test/signed-meeting.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let browser: Browser;
let address: string;
let caseId: string;
let invitation: string;

beforeAll(async () => {
  bradford = await openBradford();
  const meetings = await signedMeetingsOf(bradford, 'action-table');
  caseId = await meetings.closed();
  invitation = paths.invitation(caseId, await meetings.invitedAs(caseId, 'police'));
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

const usableByEverybody = async (page: Page): Promise<void> => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  }
};

test('the action table is signed on the page of one’s own invitation, and whoever runs it sees it', async () => {
  const page = await (await browseAs(browser, address, 'police')).newPage();
  await page.goto(invitation);
  await usableByEverybody(page);
  await page.getByRole('button', { name: 'Sign the action table' }).click();
  await page.getByRole('link', { name: 'Enter your full name' }).click();
  await usableByEverybody(page);
  await page.keyboard.type('Imran Yusuf');
  await page.keyboard.press('Enter');
  await page.getByText(/You signed today/).waitFor();
  await usableByEverybody(page);
  const manager = await (await browseAs(browser, address, 'manager')).newPage();
  await manager.goto(paths.discussion(caseId));
  await manager.getByText('Signed by 1 of 3.').waitFor();
  await usableByEverybody(manager);
});
