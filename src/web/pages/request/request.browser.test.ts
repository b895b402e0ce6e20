import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';

let house: Bradford;
let browser: Browser;
let address: string;
let worker: BrowserContext;
let page: Page;
let home: string;

beforeAll(async () => {
  house = await openBradford();
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  worker = await browseAs(browser, address, 'worker');
});

afterAll(async () => {
  await browser.close();
  await house.close();
});

beforeEach(async () => {
  page = await worker.newPage();
  await page.goto('/requests/new');
  await page.getByRole('button', { name: 'Start' }).click();
  home = new URL(page.url()).pathname;
});

afterEach(() => page.close());

const saved = (tab: Page) => tab.getByText(/^Saved at/).waitFor();

describe('two tabs that save themselves', () => {
  test('show each other’s answers, and ask only about what both wrote', async () => {
    const other = await worker.newPage();
    for (const tab of [page, other]) await tab.goto(`${home}/rationale`);
    await page.locator('#rationale').fill('From the first tab');
    await saved(page);
    await other.locator('input[value="high"]').check();
    await saved(other);
    expect(await other.locator('#rationale').inputValue()).toBe('From the first tab');

    await page.locator('#rationale').fill('From the first tab, and more');
    await page.getByText('Not saved yet').waitFor();
    await saved(page);
    expect(await page.locator('input[value="high"]').isChecked()).toBe(true);

    await other.locator('#rationale').fill('From the second tab');
    await other.getByRole('button', { name: 'See both versions' }).click();
    expect(await other.locator('.version__text').allTextContents()).toEqual([
      'From the second tab',
      'From the first tab, and more',
    ]);
    expect(await faultsOn(other)).toEqual([]);
    await other.getByLabel('Both, theirs first').check();
    await other.getByRole('button', { name: 'Save and continue' }).click();
    await other.goto(`${home}/rationale`);
    expect(await other.locator('#rationale').inputValue()).toBe('From the first tab, and more\n\nFrom the second tab');
    await other.close();
  });
});

describe('the page that says what is missing', () => {
  test('is whole to axe, and fits a telephone', async () => {
    await page.goto(`${home}/children/ida`);
    await page.locator('#name').fill('Ida Wrenfield');
    await page.locator('#address').fill('8 Harebell Street');
    await page.getByRole('button', { name: 'Save and see the list' }).click();
    await page.goto(home.replace(/request$/, 'request-check'));
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await faultsOn(page)).toEqual([]);
  });
});

describe('the Enter key in the page of a person', () => {
  test('goes on, and does not take over somebody else’s address', async () => {
    await page.goto(`${home}/children/ida`);
    await page.locator('#name').fill('Ida');
    await page.locator('#address').fill('8 Harebell Street');
    await page.getByRole('button', { name: 'Save and see the list' }).click();
    await page.goto(`${home}/children/noah`);
    await page.locator('#name').fill('Noah');
    await page.locator('#name').press('Enter');
    await page.waitForURL('**check=1');
    expect(await page.locator('#address').inputValue()).toBe('');
  });
});

describe('without JavaScript', () => {
  test('questions that an answer would reveal are there', async () => {
    const plain = await browser.newContext({
      baseURL: address,
      javaScriptEnabled: false,
      storageState: await worker.storageState(),
    });
    const tab = await plain.newPage();
    await tab.goto(`${home}/circumstances`);
    expect(await tab.getByText('Is an urgent medical needed').isVisible()).toBe(true);
    await plain.close();
    await page.goto(`${home}/circumstances`);
    expect(await page.getByText('Is an urgent medical needed').isVisible()).toBe(false);
  });
});
