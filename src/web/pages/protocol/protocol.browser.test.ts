import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';

let bradford: Bradford;
let browser: Browser;
let context: BrowserContext;
let address: string;

beforeAll(async () => {
  bradford = await openBradford();
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  context = await browseAs(browser, address, 'manager');
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

test.each([
  '/protocols/knowsley',
  '/protocols/bradford/stories/timescales.feature',
  '/protocols/compare?a=bradford&b=wirral',
])('%s can be read by everybody, on a desk and on a telephone', async (path) => {
  const page = await context.newPage();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}${path}`);
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  }
  await page.close();
});
