import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let address: string;
let browser: Browser;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T09:05:00Z');
  caseId = await journeyOf(bradford).waiting({ decidedAt: '2026-11-20T08:00:00Z' });
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

test('a time is corrected from the discussion, by keyboard and on a phone', async () => {
  const page = await (await browseAs(browser, address, 'worker')).newPage();
  const isUsable = async (): Promise<void> => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsOn(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
    }
  };
  await page.goto(`${address}${paths.discussion(caseId)}`);
  await page.getByRole('link', { name: 'Correct a time' }).press('Enter');
  await isUsable();
  await page.getByRole('link', { name: 'Correct when the meeting was decided' }).press('Enter');
  await page.getByLabel('Time', { exact: true }).fill('23:00');
  await page.getByLabel('How do you know the right time?').fill('The telephone log says so.');
  await page.getByRole('button', { name: 'Correct the time' }).press('Enter');
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await isUsable();
  await page.getByLabel('Time', { exact: true }).fill('7:30');
  await page.getByRole('button', { name: 'Correct the time' }).press('Enter');
  await page.getByText('Was due tomorrow 08:00').first().waitFor();
  await isUsable();
});
