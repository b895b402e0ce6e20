import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { afterMeetingOf } from '../../../../../test/after-meeting.ts';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let browser: Browser;
let address: string;

beforeAll(async () => {
  bradford = await openBradford();
  await afterMeetingOf(bradford).closed();
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

test('A social worker chooses which discussion a request follows, and both pages lead to each other', async () => {
  const worker = await browseAs(browser, address, 'worker');
  const page = await worker.newPage();
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(paths.newRequest);
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  }
  await page.getByLabel('Does this follow an earlier strategy meeting?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.goto(new URL(page.url()).pathname.replace(/\/request$/, ''));
  expect(await faultsOn(page)).toEqual([]);
  await page
    .getByText(/^Follows/)
    .getByRole('link')
    .click();
  await page.getByText(/^Followed by/).waitFor();
  expect(await faultsOn(page)).toEqual([]);
});
