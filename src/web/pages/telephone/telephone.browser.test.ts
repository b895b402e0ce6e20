import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type TestHouse, openHouse, somebody } from '../../../../test/house.ts';
import { paths } from '../../paths.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: Awaited<ReturnType<typeof buildServer>>;
let browser: Browser;
let address: string;

beforeAll(async () => {
  opened = await openHouse('2026-11-24T02:10:00Z');
  const knowsley = { authorityId: 'knowsley' } as const;
  await opened.admit(somebody({ ...knowsley, id: 'kn-standby', role: 'standby-coordinator', name: 'Kay Lowe' }));
  app = await buildServer(opened.house, { log: null });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await opened.close();
});

/** Types into the box with this label, and presses the button with this name, by keyboard alone. */
const keyboard = (page: Page) => ({
  type: async (label: string, text: string) => {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.type(text);
  },
  press: async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  },
});
const isSound = async (page: Page) => {
  expect(await faultsOn(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
};

test('At 02:10 on a phone, by keyboard: whom to ring, the discussion by telephone, who is on the line', async () => {
  const context = await browseAs(browser, address, 'kn-standby');
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 800 });
  const { type, press } = keyboard(page);
  await page.goto(paths.whoAnswers);
  await page.getByText('Uniform officers').first().waitFor();
  await isSound(page);
  await page.getByRole('button', { name: 'Hold a discussion by telephone now' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A child is at risk now' }).waitFor();
  await isSound(page);
  await type('Which children?', 'Ida Wrenfield 14/2/2019');
  await type('What has happened?', 'Bruises on both arms.');
  await type('Why can it not wait?', 'She was to go home in the night.');
  await press('Begin');
  await page.getByRole('heading', { name: 'Who is on the line' }).waitFor();
  await isSound(page);
  await type('Full name', 'PC Ann Reid');
  await press('Add this person');
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await isSound(page);
  expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('PC Ann Reid');
  await page.getByRole('link', { name: 'Select the role of this person' }).press('Enter');
  expect(await page.locator('#role:focus').count()).toBe(1);
  await page.getByLabel('Role', { exact: true }).selectOption('police');
  await page.getByLabel('Agency', { exact: true }).selectOption('police');
  await press('Add this person');
  await page.getByText('PC Ann Reid').first().waitFor();
  await page.getByRole('button', { name: /^Record (this|for)/ }).waitFor(); // the quorum is there: the first decision is next
  await isSound(page);
  await context.close();
});
