import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type TestHouse, openHouse } from '../../../../test/house.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: FastifyInstance;
let browser: Browser;
let address: string;

beforeAll(async () => {
  opened = await openHouse();
  app = await buildServer(opened.house, { log: null });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.close();
  await opened.close();
});

describe('every piece in all its states', () => {
  test.each([1440, 360])('can be used by everybody, %i pixels wide, and never scrolls sideways', async (width) => {
    const context = await browseAs(browser, address, null);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/styleguide');
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('can be read without JavaScript, with what choices reveal', async () => {
    const context = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/styleguide');
    await expect.poll(() => page.getByLabel('Why does the service manager agree?').isVisible()).toBe(true);
    await context.close();
  });

  test('a choice shows what it reveals, and hides it again', async () => {
    const context = await browseAs(browser, address, null);
    const page = await context.newPage();
    await page.goto('/styleguide');
    const why = page.getByLabel('Why does the service manager agree?');
    await page.getByLabel('Within 24 hours').check();
    expect(await why.isVisible()).toBe(false);
    await page.getByLabel('Later').check();
    expect(await why.isVisible()).toBe(true);
    await context.close();
  });

  test('the first press of Tab offers the way to the content', async () => {
    const context = await browseAs(browser, address, null);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to main content');
    await context.close();
  });
});
