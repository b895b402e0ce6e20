import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../src/store/connect.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { browseAs, faultsOn, openBrowser, overhang } from './browser.ts';
import { choose, follow, pick, press, said, write } from './journey/hands.ts';
import { type Monday, openMonday } from './monday-morning/open-monday.ts';

let morning: Monday;
let browser: Browser;
let address: string;
const pages = new Map<string, Page>();

/** Somebody's own browser, kept open through the morning. */
const as = async (who: string): Promise<Page> => {
  const open = pages.get(who) ?? (await (await browseAs(browser, address, who)).newPage());
  open.setDefaultTimeout(20_000);
  pages.set(who, open);
  return open;
};

/** Waits until the page says it. */
const says = (page: Page, text: string | RegExp) =>
  expect.poll(() => said(page).catch(() => ''), { timeout: 20_000 }).toMatch(text);

/** What is wrong with a page for anybody, at a desk or on a telephone. */
const lookAt = async (page: Page): Promise<void> => {
  expect(await faultsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await overhang(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
};

beforeAll(async () => {
  morning = await openMonday();
  address = await morning.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await morning.close();
});

describe('a Monday morning at five desks with forty requests', () => {
  test('Priya sees first what has two hours, and that no slot is free before its limit', async () => {
    const priya = await as('minutes-east');
    await priya.goto('/board');
    await says(priya, /Now 1 SD-2354 2 h left Within 2 hours, by today 11:05/);
    await says(priya, 'Nothing is free before the limit');
    await lookAt(priya);
  });

  test('she asks for East’s ten o’clock, which can wait, to be moved', async () => {
    const priya = await as('minutes-east');
    await follow(priya, 'Make room for SD-2354');
    await lookAt(priya);
    await priya
      .getByRole('radio', { name: /^Today 10:00 to 11:00, East/ })
      .first()
      .check();
    await write(priya, 'Why do they need to move?', 'A child must be seen to within two hours.');
    await press(priya, 'Ask for the moves');
    await says(priya, 'The move is asked for. The service manager has been told');
  });

  test('the service manager agrees, and everybody is told', async () => {
    const ruth = await as('service-manager');
    await ruth.goto('/today');
    await ruth
      .getByRole('link', { name: /SD-2301$/ })
      .first()
      .click();
    await lookAt(ruth);
    await press(ruth, 'I agree to rearranging the meeting');
    await says(ruth, 'Meeting moved to Monday 23 November 2026 at 13:00');
  });

  test('Priya books ten o’clock for it, an hour before its limit', async () => {
    const priya = await as('minutes-east');
    await priya.goto('/board');
    await press(priya, 'Choose 10:00 at East');
    await lookAt(priya);
    await write(priya, 'Link to join, or room and address', 'https://meet.example.org/now');
    await press(priya, 'Book and send the invitations');
    await says(priya, 'Booked for today 10:00 to 11:00');
  });

  test('the plan of the day, for all desks, books what cannot wait', async () => {
    const priya = await as('minutes-east');
    await priya.goto('/board?desk=all');
    await press(priya, 'Plan these requests');
    await says(priya, 'Which requests do you want to book?');
    await lookAt(priya);
    await write(priya, 'Why are meetings booked after their limit?', 'They came in at the weekend.');
    await priya.getByRole('button', { name: /^Book these/ }).click();
    await says(priya, /\d+ meetings are booked/);
  });

  test('the school’s invitation came back, so she rings them and writes down what they said', async () => {
    const priya = await as('minutes-east');
    await priya.goto('/board');
    await priya.getByRole('link', { name: /education-team@example\.org for SD-2311/ }).click();
    await lookAt(priya);
    await priya.getByRole('radio', { name: 'They were told by telephone' }).check();
    await press(priya, 'Save');
    await priya.goto('/board');
    await follow(priya, 'Whom to ring');
    await lookAt(priya);
    await priya.getByRole('link', { name: 'SD-2311' }).click();
    await follow(priya, 'Record a call to Duty desk education');
    await choose(priya, 'What came of it?', 'Somebody will come');
    await write(priya, 'Whom you spoke with', 'Marcus Bell');
    await press(priya, 'Record this call');
    await expect.poll(() => priya.getByRole('link', { name: 'Record a call to Duty desk education' }).count()).toBe(0);
    await follow(priya, 'All invitations');
    await says(priya, 'Marcus Bell');
  });

  test('Joan is away, so Ines takes the minutes of West’s ten o’clock', async () => {
    const ines = await as('minutes-west-2');
    await ines.goto('/board');
    await ines.getByRole('link', { name: /^Joan Whitfield.*SD-2305/ }).click();
    await lookAt(ines);
    await pick(ines, 'Who takes the minutes instead?', 'Ines Calder, Specialist minute taker: free');
    await press(ines, 'Save');
    await ines.goto('/board');
    expect(await ines.getByRole('link', { name: /SD-2305, today/ }).count()).toBe(0);
  });

  test('the police accept one invitation and name a deputy for another', async () => {
    const police = await as('police');
    await police.goto('/today');
    await police.getByRole('link', { name: /SD-2306/ }).click();
    await lookAt(police);
    await press(police, 'I will come');
    await says(police, 'You will come.');
    await police.goto('/today');
    await police
      .getByRole('link', { name: /SD-2311/ })
      .first()
      .click();
    await press(police, 'Send a deputy');
    await write(police, 'Full name of your deputy', 'Leon Askew');
    await write(police, 'Email address', 'police-3@example.org');
    await press(police, 'Send my deputy');
    await says(police, 'Leon Askew comes in your place');
  });

  test('nothing is late that need not be: all that today had to take is booked in time, and the rest has days left', async () => {
    const db = connect(morning.settings, 'web');
    const all = await withinAuthority(db, 'bradford', (tx) =>
      tx
        .selectFrom('discussion')
        .select(['reference', 'status', 'starts_at as startsAt', 'meet_by as meetBy'])
        .orderBy('reference')
        .execute(),
    );
    await db.destroy();
    const late = all.filter(({ startsAt, meetBy }) => (startsAt ?? '2026-11-24T09:00:00Z') > (meetBy ?? ''));
    expect(late.map(({ reference, status }) => `${reference} ${status}`)).toEqual(['SD-2315 booked', 'SD-2316 booked']);
  });
});
