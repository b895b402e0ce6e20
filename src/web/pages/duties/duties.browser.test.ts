import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { type AllKinds, dutiesOfAllKinds } from '../../../../test/duties-of-all-kinds.ts';

let bradford: Bradford;
let cases: AllKinds;
let address: string;
let browser: Browser;

beforeAll(async () => {
  bradford = await openBradford();
  cases = await dutiesOfAllKinds(bradford);
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

describe('duties can be read by everybody, on a desk and on a telephone', () => {
  test.each([
    ['manager', '/duties?scope=named'],
    ['minutes-east', '/duties?scope=desk&state=overdue'],
    ['minutes-west', '/duties?scope=desk'],
    ['service-manager', '/duties?scope=all&state=waiting'],
    ['police', '/duties'],
    ['manager', '/discussions/{unexplained}/duties'],
    ['manager', '/discussions/{met}/duties'],
  ])('%s at %s', async (who, template) => {
    const context = await browseAs(browser, address, who);
    const page = await context.newPage();
    const path = template.replace(/\{(.*)\}/, (_, kind: keyof AllKinds) => cases[kind]);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await faultsOn(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
    }
    await context.close();
  });
});

test('the menu takes two lines at most on a telephone', async () => {
  const context = await browseAs(browser, address, 'manager');
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/duties');
  const places = await page.locator('.top__list li').all();
  const tops = new Set((await Promise.all(places.map((place) => place.boundingBox()))).map((box) => box?.y));
  expect(places).toHaveLength(6);
  expect(tops.size).toBeLessThanOrEqual(2);
  await context.close();
});

test.each([true, false])(
  'a reason is given from the list by keyboard alone (with JavaScript: %s)',
  async (javaScriptEnabled) => {
    const kind = javaScriptEnabled ? 'late' : 'alsoLate';
    const context = await browser.newContext({ baseURL: address, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/sign-in?next=/duties%3Fscope%3Ddesk');
    await page.locator('button[value$="/minutes-east"]').click();
    const row = page.locator(`[id="duty-${cases[kind]}-meeting-held-24h"]`);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.govuk-error-summary').waitFor();
    await page.locator('.govuk-error-summary a').press('Enter');
    await page.keyboard.type('Every slot was taken.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.govuk-notification-banner--success').waitFor();
    expect(await row.textContent()).toMatch(/Reason saved.*Every slot was taken\./s);
    await context.close();
  },
);
