import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, press, said, write, writeDate } from '../journey/hands.ts';
import { pressWithReasons } from './reasons.ts';
import type { Telling } from './telling.ts';

/** A meeting in one room, where the protocol has several ways of holding it, to which those agree who must. */
const chooseRoute = async (page: Page, { protocol, holderOf }: Telling): Promise<void> => {
  const route = protocol.routes.find(({ modes, when }) => when === undefined && modes.includes('in-person'));
  if (route === undefined) return;
  await page.locator(`[name="route"][value="${route.id}"]`).check();
  for (const [index] of (route.agreedBy ?? []).entries()) {
    const name = page.locator(`[name="agreed-${route.id}-${String(index)}-name"]`);
    if (await name.isVisible()) await name.fill(holderOf('police').name);
  }
};

/** Whoever authorises says how soon and how it is held; the protocol's clock is shown before. */
export const authorise = async (telling: Telling): Promise<void> => {
  const { authority, protocol, story, as, see } = telling;
  story.itIs('2026-12-14 09:40');
  const page = await as(protocol.request.authorisedBy);
  await story.open(page, '/today');
  await follow(page, /^Authorise/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await see(page, /./, 'to authorise');
  await page.locator(`[name="urgency"][value="${authority.urgency}"]`).check();
  await chooseRoute(page, telling);
  const desk = page.locator('[name="desk"]');
  if (await desk.first().isVisible()) await desk.first().check();
  await pressWithReasons(page, /^Authorise and send/);
  await page.waitForURL(/\/discussions\/[^/]+$/);
};

/** Whoever books chooses a time on the board: a slot where there are slots, otherwise any. */
export const book = async (telling: Telling): Promise<void> => {
  const { protocol, story, as, see } = telling;
  const page = await as(protocol.minuteTaker.role);
  await story.open(page, '/today');
  await see(page, 'Today', 'to book');
  await story.open(page, '/board');
  await see(page, /desk board$/);
  if (protocol.slots === undefined) {
    await writeDate(page, 'Day and time', '2026-12-14');
    await write(page, /^Time/, '14:00');
    await press(page, 'Go on with this time');
  } else await follow(page, /^Choose 14:00/);
  await see(page, /^Book SD-2301 for today 14:00/);
  await write(page, /^Link to join/, 'Room 4, Civic Centre');
  await page.locator('[name="mode"][value="in-person"]').check();
  await pressWithReasons(page, 'Book and send the invitations');
  await see(page, /^Booked for today 14:00/);
  expect(await said(page)).toContain('invitations sent');
};
