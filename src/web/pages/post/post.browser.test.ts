import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { letterComesBack } from '../../../../test/mail/came-back.ts';

let bradford: Bradford;
let browser: Browser;
let address: string;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T09:00:00Z');
  const caseId = await journeyOf(bradford).booked();
  for (const to of ['police@example.org', 'health@example.org'])
    await letterComesBack(bradford.settings, { caseId, to });
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

test('what came back can be seen to by everybody, on a desk and on a telephone, one after the other', async () => {
  const context = await browseAs(browser, address, 'minutes-east');
  const page = await context.newPage();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/post');
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  }
  const first = page.locator('section', { hasText: 'Invitation to police@example.org' });
  await first.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Choose what became of the message' }).click();
  expect(await faultsOn(page)).toEqual([]);
  await page
    .locator('section', { hasText: 'Invitation to police@example.org' })
    .getByLabel('They were told by telephone')
    .check();
  await page.keyboard.press('Enter');
  await page.getByText('It is recorded that they were told by telephone.').waitFor();
  expect(await page.getByText('Invitation to health@example.org').count()).toBe(1);
  expect(await page.locator('section', { hasText: 'Invitation to police@example.org' }).count()).toBe(0);
  await context.close();
});
