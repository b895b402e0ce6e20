import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browseAs, openBrowser } from '../../test/browser.ts';
import { type TestHouse, openHouse, somebody } from '../../test/house.ts';
import { form } from './form.ts';
import { button } from './govuk/button.ts';
import { textarea } from './govuk/textarea.ts';
import { html } from './html.ts';
import { page as pageOf } from './page.ts';
import { twoVersions } from './pieces/two-versions.ts';
import { clash, notSaved, saved } from './saved.ts';
import { buildServer } from './server.ts';
import { signedIn } from './signed-in.ts';
import type { Visit } from './visit.ts';

let opened: TestHouse;
let app: FastifyInstance;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: string;
let note = { text: '', version: 0 };

const shown = ({ visitor, csrf }: Visit, body = html`${textarea({ name: 'note', label: 'Note', value: note.text })}`) =>
  pageOf({
    title: 'Note',
    visitor,
    body: html`<h1>Note</h1>${form({ action: '/note', csrf, version: note.version, autosave: { savedAt: null }, body: html`${body}${button({ text: 'Save' })}` })}`,
  });

const keep = (visit: Visit) => {
  const text = visit.body['note'] ?? '';
  if (text.length > 50) return notSaved(visit, { why: 'The note must be 50 characters or fewer', shown: shown(visit) });
  if (Number(visit.body['version']) !== note.version) {
    const theirs = { text: note.text, who: 'Sam Fictional', when: 'today 11:19' };
    return clash(visit, {
      who: theirs.who,
      shown: shown(visit, twoVersions({ what: 'the note', yours: text, theirs })),
    });
  }
  note = { text, version: note.version + 1 };
  return saved(visit, { to: '/note', version: note.version });
};

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(somebody({ id: 'sw', role: 'social-worker' }));
  app = await buildServer(opened.house, { log: null });
  app.get(
    '/note',
    signedIn(opened.house, (visit) => shown(visit)),
  );
  app.post('/note', signedIn(opened.house, keep));
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});

beforeEach(async () => {
  note = { text: '', version: 0 };
  context = await browseAs(browser, address, 'sw');
  page = await context.newPage();
  await page.goto('/note');
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await app.close();
  await opened.close();
});

const patient = { timeout: 9000 };
const line = () => page.locator('[data-saved-line]').textContent();
const type = (text: string) => page.getByLabel('Note').pressSequentially(text);

describe('a form that saves itself', () => {
  test('says when it was saved, and goes on from there', async () => {
    await type('First');
    await expect.poll(line, patient).toBe('Saved at 11:20');
    await type(' and more');
    await expect.poll(() => note, patient).toEqual({ text: 'First and more', version: 2 });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForLoadState();
    expect(note.version).toBe(3);
  });

  test('says that there is no connection, and saves once it is back', async () => {
    await context.setOffline(true);
    await type('Typed in a hospital');
    await expect.poll(line, patient).toMatch(/^Not saved yet: no connection since \d\d:\d\d\. Keep this page open\.$/);
    await context.setOffline(false);
    await expect.poll(line, patient).toBe('Saved at 11:20');
    expect(note.text).toBe('Typed in a hospital');
  });

  test('tells of somebody else’s change, and shows both texts on request', async () => {
    note = { text: 'Theirs', version: 7 };
    await type('Mine');
    await expect.poll(line, patient).toContain('Sam Fictional changed this while you were writing');
    expect(note.text).toBe('Theirs');
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect.poll(() => page.locator('.versions').textContent(), patient).toMatch(/Mine[\s\S]*Theirs/);
  });

  test('says why something cannot be kept as it is, and keeps it once it can', async () => {
    await type('x'.repeat(60));
    await expect.poll(line, patient).toBe('Not saved yet: The note must be 50 characters or fewer');
    await page.getByLabel('Note').fill('Short');
    await expect.poll(line, patient).toBe('Saved at 11:20');
  });

  test('keeps what was typed when the sign-in has ended, and gives it back', async () => {
    opened.wait('PT31M');
    await type('Late words');
    await expect.poll(line, patient).toContain('your sign-in has ended. What you typed is held for you.');
    await page.getByRole('link', { name: 'Sign in to save it' }).click();
    await page.locator('button[value="bradford/sw"]').click();
    await page.getByRole('button', { name: 'Save what I typed' }).click();
    await expect.poll(() => note.text, patient).toBe('Late words');
  });
});
