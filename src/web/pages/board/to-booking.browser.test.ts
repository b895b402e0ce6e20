import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';

let bradford: Bradford;
let address: string;
let browser: Browser;
let journey: ReturnType<typeof journeyOf>;
let waiting: string;

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:00:00Z');
  journey = journeyOf(bradford);
  await journey.waiting(); // late by now
  bradford.setClock('2026-11-20T11:20:00Z');
  await journey.requested();
  waiting = await journey.waiting({ decidedAt: '2026-11-19T15:30:00Z' });
  await journey.booked('2026-11-20T13:00:00Z');
  await journey.moving('2026-11-20T16:00:00Z', '2026-11-23T09:00:00Z');
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

const contexts = new Map<string, Promise<BrowserContext>>();
const contextOf = (who: string): Promise<BrowserContext> => {
  const context = contexts.get(who) ?? browseAs(browser, address, who);
  contexts.set(who, context);
  return context;
};

describe('a page with much on it can be used by everybody, on a desk and on a telephone', () => {
  test.each([
    ['minutes-east', '/today'],
    ['police', '/today'],
    ['minutes-east', '/board'],
    ['minutes-east', '/board?request={waiting}'],
    ['minutes-east', '/board?day=2026-11-21'],
    ['service-manager', '/board'],
    ['service-manager', '/capacity?week=2026-11-16&cause=choice'],
    ['manager', '/discussions'],
    ['minutes-east', '/discussions/{waiting}/book?desk=x&start=y'],
  ])('%s at %s', async (who, template) => {
    const path = template.replace('{waiting}', waiting);
    const page = await (await contextOf(who)).newPage();
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await faultsOn(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
    }
    await page.close();
  });
});

const browse = async (who: string, options: { readonly javaScriptEnabled: boolean; readonly width: number }) => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: options.width, height: 800 },
    javaScriptEnabled: options.javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto('/sign-in?next=/today');
  await page.locator(`button[value$="/${who}"]`).click();
  return page;
};

const authorise = async (page: Page, reference: string): Promise<void> => {
  await page.getByRole('link', { name: new RegExp(`^Authorise or return .*${reference}`) }).click();
  await page.getByLabel('Within 24 hours').check();
  await page.getByRole('button', { name: /^Authorise and send/ }).click();
  await page.waitForURL(/\/discussions\/[0-9a-f-]+$/);
};

const bookFirstProposal = async (page: Page, reference: string): Promise<void> => {
  await page.getByRole('button', { name: 'Open the board of the East desk' }).click();
  await page.getByRole('link', { name: reference, exact: true }).first().click();
  await page
    .getByRole('button', { name: /^Choose / })
    .first()
    .click();
  await page.getByLabel('Link to join, or room and address').fill('https://meet.example.org/a');
  await page.getByRole('button', { name: 'Book and send the invitations' }).click();
};

const newRequest = async (): Promise<string> => {
  const caseId = await journey.requested();
  const { body } = await (await bradford.as('worker')).get(`/discussions/${caseId}`);
  return /SD-\d+/.exec(body)?.[0] ?? '';
};

describe('from request to invitations', () => {
  test.each([
    ['without JavaScript', { javaScriptEnabled: false, width: 1440 }],
    ['on a telephone', { javaScriptEnabled: true, width: 360 }],
    ['on a telephone without JavaScript', { javaScriptEnabled: false, width: 360 }],
  ])('%s', async (_how, options) => {
    const reference = await newRequest();
    const manager = await browse('manager', options);
    await authorise(manager, reference);
    await manager.context().close();
    const desk = await browse('minutes-east', options);
    await bookFirstProposal(desk, reference);
    expect(await desk.getByRole('heading', { level: 1 }).textContent()).toMatch(/Booked for (today|Monday)/);
    expect(await desk.locator('main').textContent()).toContain('5 invitations sent');
    await desk.context().close();
  });
});

test('the board can be worked by keyboard: a card selects, a slot is chosen, and focus is always seen', async () => {
  const page = await browse('minutes-east', { javaScriptEnabled: true, width: 1440 });
  await page.goto('/board');
  const card = page.locator('.request').last().getByRole('heading').getByRole('link');
  await card.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/request=/);
  const free = page.locator('a.free').first();
  await free.focus();
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/book\?desk=/);
  await page.context().close();
});

test('the button that sends a request names the desk that is chosen', async () => {
  const reference = await newRequest();
  const page = await browse('manager', { javaScriptEnabled: true, width: 1440 });
  await page.getByRole('link', { name: new RegExp(`^Authorise or return .*${reference}`) }).click();
  expect(await page.getByRole('button', { name: 'Authorise and send to the East desk' }).isVisible()).toBe(true);
  await page.getByLabel('Keighley and Shipley').check();
  expect(
    await page.getByRole('button', { name: 'Authorise and send to the Keighley and Shipley desk' }).isVisible(),
  ).toBe(true);
  await page.context().close();
});
