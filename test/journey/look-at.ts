import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { faultsOn, overhang } from '../browser.ts';

/** The kinds of page that have been looked at: each is once. */
export type Looking = Set<string>;

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]{8}-[0-9a-f]{8}|(?<=^\/held\/).+/g;

/** "/discussions/:id/request/children with errors": what tells one kind of page from another. */
const kindOf = async (page: Page, state: string): Promise<string> => {
  const { pathname } = new URL(page.url());
  const wrong = (await page.title()).startsWith('Error: ') ? ' with errors' : '';
  return `${pathname.replaceAll(id, ':id')}${wrong} ${state}`.trim();
};

/** Keeps a picture of each kind of page where PICTURES names a folder, for somebody to look at. */
const keepPicture = async (page: Page, kind: string, width: number): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  await page.evaluate('window.scrollTo(0, 0)');
  const name = `${kind.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(width)}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: true });
};

const faultsAt = async (page: Page, kind: string, width: number): Promise<readonly string[]> => {
  await page.setViewportSize({ width, height: 900 });
  await keepPicture(page, kind, width);
  const over = await overhang(page);
  return over === 0 ? [] : [`${kind} is ${String(over)} pixels too wide at ${String(width)}`];
};

/**
 * What keeps people from using a page: axe's faults, and having to scroll sideways at a desk or on a telephone.
 * A page that looks different at another point of the story says so by its state.
 */
export async function lookAt(page: Page, looking: Looking, state: string): Promise<readonly string[]> {
  const kind = await kindOf(page, state);
  if (looking.has(kind)) return [];
  looking.add(kind);
  const narrow = await faultsAt(page, kind, 360);
  const wide = await faultsAt(page, kind, 1440);
  return [...narrow, ...wide, ...(await faultsOn(page)).map((fault) => `${kind}: ${fault}`)];
}
