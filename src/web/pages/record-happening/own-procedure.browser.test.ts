import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { ownFacts, ownMoments } from '../../../../test/protocol-of-its-own.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let address: string;
let browser: Browser;
let requested: string;

const cited = { clauses: ['BR-001'], assumed: false };
const ownProcedure = bradfordBut({
  version: 2,
  inForceFrom: '2026-11-20',
  moments: ownMoments,
  facts: ownFacts,
  slots: undefined,
  routes: [
    { id: 'meeting', title: 'A strategy meeting', modes: ['video'], obliges: [], ...cited },
    {
      id: 'call',
      title: 'A telephone discussion',
      modes: ['telephone'],
      because: 'Where a child is at risk today.',
      agreedBy: [['team-manager'], ['police', 'health']],
      mostPeople: 3,
      obliges: [],
      ...cited,
    },
  ],
});

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  await bradford.join(ownProcedure);
  requested = await journeyOf(bradford).requested();
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

const contexts = new Map<string, Promise<BrowserContext>>();
const pageOf = async (who: string): Promise<Page> => {
  const context = contexts.get(who) ?? browseAs(browser, address, who);
  contexts.set(who, context);
  return (await context).newPage();
};

const usableByEverybody = async (page: Page): Promise<void> => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await faultsOn(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  }
};

describe('a procedure with ways, moments and facts of its own', () => {
  test('how it is held is chosen when it is authorised, and who agreed is written down', async () => {
    const page = await pageOf('manager');
    await page.goto(paths.authorise(requested));
    await page.getByLabel('A telephone discussion').check();
    await usableByEverybody(page);
    await page.getByRole('button', { name: 'Authorise and send' }).click();
    await page.getByText('No agreement is recorded of the police officer or health practitioner.').waitFor();
    await usableByEverybody(page);
    await page.getByLabel('Who agreed: the police officer or health practitioner').fill('DS Nandakumar');
    await page.getByRole('button', { name: 'Authorise and send' }).click();
    await page.waitForURL(`**${paths.discussion(requested)}`);
    await page.close();
  });

  test('the board of a procedure without slots shows the day and takes any time', async () => {
    const page = await pageOf('minutes-east');
    await page.goto(paths.board);
    await page.getByRole('heading', { name: 'Meetings today' }).waitFor();
    await usableByEverybody(page);
    await page.locator('[name="on-time"]').fill('13:37');
    await page.getByRole('button', { name: 'Go on with this time' }).click();
    await page.getByRole('heading', { name: /for today 13:37 to 14:37/ }).waitFor();
    await page.close();
  });

  test('what happened is recorded from the discussion page, and told there', async () => {
    const page = await pageOf('worker');
    await page.goto(paths.discussion(requested));
    await page.getByRole('link', { name: 'Record what happened' }).click();
    await page.getByLabel('The child is seen').check();
    await usableByEverybody(page);
    await page.getByLabel('Ida Wrenfield').check();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('The child is seen: Ida Wrenfield').waitFor();
    await page.getByRole('link', { name: 'Record what was found out' }).click();
    await page.getByLabel('The police have no role.').check();
    await usableByEverybody(page);
    await page.getByLabel('Yes').first().check();
    await page.getByLabel('How was it found out?').fill('The police said so.');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('The police have no role', { exact: true }).waitFor();
    await page.close();
  });
});
