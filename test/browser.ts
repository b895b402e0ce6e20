import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const still = ['--disable-component-update', '--disable-sync'];

/** Starts Chromium for one test file; close it afterwards. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: install it, or say where it is in CHROMIUM_PATH.');
  return await chromium.launch({ executablePath, args: [...quiet, ...still] });
}

/** A browser of one person: signed in by pressing their button, if the server is asked to. */
export async function browseAs(browser: Browser, address: string, personId: string | null): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } });
  if (personId === null) return context;
  const page = await context.newPage();
  await page.goto('/sign-in?next=/clauses');
  await page.locator(`button[value$="/${personId}"]`).click();
  await page.waitForURL('**/clauses');
  await page.close();
  return context;
}

/** What axe finds wrong on a page, in a line each; nothing is what we want. Frames it need not look into: we have none. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How many pixels a page is wider than the window: people must not have to scroll sideways. */
export async function overhang(page: Page): Promise<number> {
  return await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
