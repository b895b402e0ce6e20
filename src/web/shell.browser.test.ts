import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../test/browser.ts';
import { type TestHouse, openHouse, somebody } from '../../test/house.ts';
import { buildServer } from './server.ts';
import { signedIn } from './signed-in.ts';

let opened: TestHouse;
let app: FastifyInstance;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(
    somebody({ id: 'sw', role: 'social-worker' }),
    somebody({ id: 'mt', role: 'minute-taker', desk: 'east' }),
  );
  app = await buildServer(opened.house, { log: null });
  const breakDown = () => {
    throw new Error('broken on purpose');
  };
  app.get('/broken', signedIn(opened.house, breakDown));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  context = await browseAs(browser, address, 'mt');
});

afterAll(async () => {
  await browser.close();
  await app.close();
  await opened.close();
});

describe('the pages of the shell', () => {
  test.each(['/sign-in', '/being-told', '/clauses', '/clauses/BR-065', '/nowhere', '/broken'])(
    '%s can be used by everybody, on a desk and on a telephone',
    async (path) => {
      const page = await context.newPage();
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await faultsOn(page)).toEqual([]);
        expect(await overhang(page)).toBe(0);
      }
      await page.close();
    },
  );

  test('the header says whose procedure and which desk, and where one is', async () => {
    const page = await context.newPage();
    await page.goto('/clauses');
    expect(await page.locator('header').textContent()).toMatch(/Bradford · East desk/);
    const menu = page.getByRole('navigation', { name: 'Main' });
    expect(await menu.getByRole('link', { name: 'Protocol' }).getAttribute('aria-current')).toBe('page');
    expect(await page.getByRole('contentinfo').textContent()).toMatch(/A child at risk right now\?.*999/s);
    await page.close();
  });
});
