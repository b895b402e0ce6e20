import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { House } from '../../src/application/house.ts';
import type { Person } from '../../src/application/person.ts';
import { contacts } from '../../src/demonstration/contacts.ts';
import { people } from '../../src/demonstration/people.ts';
import type { Contact } from '../../src/store/contacts.ts';
import { buildServer } from '../../src/web/server.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, somebody } from '../house.ts';
import { takePort } from '../running-convenor.ts';
import { type Looking, lookAt } from './look-at.ts';

/** Who is there in an authority, and whom its contact book knows. */
export interface Cast {
  readonly authority: string;
  readonly people: readonly Omit<Person, 'authorityId'>[];
  readonly contacts: readonly Contact[];
}

/** An authority's people at their browsers, all on one server whose clock stands until it is moved. */
export interface Story {
  /** The page somebody has open, signed in by pressing their name; each in a browser of their own. */
  readonly as: (name: string) => Promise<Page>;
  /** Goes somewhere by its address, signing in again where the session has ended meanwhile. */
  readonly open: (page: Page, path: string) => Promise<void>;
  /** Waits for a page by its main heading, and looks whether everybody can use it. */
  readonly see: (page: Page, heading: string | RegExp, state?: string) => Promise<void>;
  /** It is now this time in London: `2026-12-17 09:05`. */
  readonly itIs: (time: string) => void;
  /** Somebody's browser that is not signed in, with or without JavaScript. */
  readonly newBrowser: (options?: { readonly javaScriptEnabled?: boolean }) => Promise<Page>;
  readonly address: string;
  /** For what happened before a story begins. */
  readonly house: House;
  readonly close: () => Promise<void>;
}

/** Whom health sends: known to the service, and invited only because a colleague names them. */
const deputy = somebody({
  id: 'health-deputy',
  role: 'health',
  agency: 'health',
  name: 'Sunita Rao',
  jobTitle: 'Health visitor',
  email: 'sunita.rao@health.example.org',
  addresses: ['sunita.rao@health.example.org'],
});

const bradford: Cast = { authority: 'bradford', people: [...people, deputy], contacts };

const unlimited = { pages: 100_000, signIn: 1000, notFound: 1000 };

const freeAddress = async (): Promise<{ address: string; port: number }> => {
  const { port, release } = await takePort();
  await release();
  return { address: `http://127.0.0.1:${String(port)}`, port };
};

const signInAs = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
};

/** Opens the house with the demonstration's people of an authority, the server and the browser. It is winter: London's time is UTC. */
export async function openStory(startsAt: string, cast = bradford, looking: Looking = new Set()): Promise<Story> {
  const instantOf = (time: string): string => `${time.replace(' ', 'T')}:00Z`;
  const opened = await openHouse(instantOf(startsAt));
  await opened.admit(...cast.people.map((person) => ({ ...person, authorityId: cast.authority })));
  await opened.know(cast.authority, ...cast.contacts);
  const { address, port } = await freeAddress();
  const app = await buildServer({ ...opened.house, address }, { log: null, limits: unlimited });
  await app.listen({ port, host: '127.0.0.1' });
  const browser: Browser = await openBrowser();
  const names = new Map<BrowserContext, string>();
  const pages = new Map<string, Page>();

  const newBrowser: Story['newBrowser'] = async (options = {}) => {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(10_000);
    return await context.newPage();
  };
  const open: Story['open'] = async (page, path) => {
    await page.goto(path);
    const name = names.get(page.context());
    if (new URL(page.url()).pathname === '/sign-in' && name !== undefined) await signInAs(page, name);
  };
  return {
    address,
    house: opened.house,
    newBrowser,
    open,
    as: async (name) => {
      const known = pages.get(name);
      if (known !== undefined) return known;
      const page = await newBrowser();
      pages.set(name, page);
      names.set(page.context(), name);
      await open(page, '/today');
      return page;
    },
    see: async (page, heading, state = '') => {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await lookAt(page, looking, state)).toEqual([]);
    },
    itIs: (time) => {
      opened.setClock(instantOf(time));
    },
    close: async () => {
      await browser.close();
      await app.close();
      await opened.close();
    },
  };
}
