import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseAs, faultsOn, openBrowser, overhang } from '../../../../test/browser.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { signInAs } from '../../../../test/visitor.ts';

let bradford: Bradford;
let address: string;
let browser: Browser;

const times = {
  'from-day': '23',
  'from-month': '11',
  'from-year': '2026',
  'to-day': '27',
  'to-month': '11',
  'to-year': '2026',
};

beforeAll(async () => {
  bradford = await openBradford();
  const [desk, police] = [
    await signInAs(bradford.app, bradford.person('minutes-east')),
    await signInAs(bradford.app, bradford.person('police')),
  ];
  const place = 'https://meet.example.org/a-very-long-address-of-a-link-that-does-not-break-by-itself-1234567890';
  await desk.post('/diary/rooms/new', { name: 'Video link', kind: 'link', place });
  await desk.post('/diary/away', { who: ['person.minutes-east', 'person.manager'], why: 'leave', ...times });
  const officer = {
    name: 'Sgt Ashby',
    email: 'a.long.mailbox.of.the.duty.team@police.example.org',
    place: '1',
    weeks: '1',
  };
  await police.post('/diary/rota/police', { ...officer, telephone: '01632 960111', ...times });
  address = await bradford.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await bradford.close();
});

test.each([
  ['minutes-east', ['/diary', '/diary/desks/east', '/diary/away', '/diary/rooms/new', '/diary/people/new']],
  ['police', ['/diary/rota/police', '/diary/people/new']],
] as const)('%s reads and keeps diaries on a desk and on a telephone', async (who, pages) => {
  const context = await browseAs(browser, address, who);
  const page = await context.newPage();
  for (const path of pages) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    expect([path, await faultsOn(page)]).toEqual([path, []]);
    expect([path, await overhang(page)]).toEqual([path, 0]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect([path, await overhang(page)]).toEqual([path, 0]);
  }
  await context.close();
});

test('an address for one’s meetings is made with a press and shown once', async () => {
  const context = await browseAs(browser, address, 'manager');
  const page = await context.newPage();
  await page.goto('/diary');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const shown = page.locator('#address strong');
  await shown.waitFor();
  expect(await shown.textContent()).toMatch(/\/calendars\/bradford\/[\w-]{43}\.ics$/);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await overhang(page)).toBe(0);
  await page.reload();
  expect(await page.locator('#address').textContent()).toContain('You have had an address since');
  expect(await shown.count()).toBe(0);
  await context.close();
});
