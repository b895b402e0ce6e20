import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, follow, press, said, write } from './hands.ts';
import type { Story } from './story.ts';

const asked = 'Say who saw the bruise and when, and whether Kelly knows that the school has told us.';
const added = 'Her teacher saw it at 08:50; Kelly has not been told.';

const openTheRequest = async (page: Page, story: Story): Promise<void> => {
  await story.open(page, '/today');
  await story.see(page, 'Today', 'with a request to authorise');
  await follow(page, /^Authorise/);
  await story.see(page, /^Strategy request \(Hartley, Not yet allocated\)/);
};

/** The manager gives the request back, with what is missing. */
export const returnOnce = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 09:50');
  const page = await story.as('Helen Fairweather');
  await openTheRequest(page, story);
  expect(await said(page)).toContain('LCS number: not yet allocated');
  await page.getByText('Return it to Amara Okafor').click();
  await press(page, /^Return/);
  await story.see(page, /^Strategy request/);
  await write(page, /missing/, asked);
  await press(page, /^Return/);
  await story.see(page, 'Today');
  expect(await said(page)).toContain('The request went back to whoever wrote it, with what is missing.');
};

/** The social worker finds it on Today, adds what was asked for and sends it again. */
export const sendAgain = async (story: Story): Promise<void> => {
  const page = await story.as('Amara Okafor');
  await story.open(page, '/today');
  await follow(page, /request/i);
  await story.see(page, 'Strategy meeting request', 'returned');
  expect(await said(page)).toContain(asked);
  await follow(page, 'Presenting issue');
  const issue = page.getByRole('textbox', { name: 'What is the presenting issue?' });
  await issue.fill(`${await issue.inputValue()} ${added}`);
  await press(page, 'Save and see all sections');
  await press(page, 'Check your answers');
  await press(page, 'Send to Helen Fairweather to authorise');
  await story.see(page, 'Sent to Helen Fairweather to authorise');
};

/** The manager decides that a meeting is required within 24 hours. */
export const authorise = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:00');
  const page = await story.as('Helen Fairweather');
  await openTheRequest(page, story);
  expect(await said(page)).toContain(added);
  await choose(page, 'How soon must the meeting be held?', 'Within 24 hours');
  await press(page, 'Authorise and send to the East desk');
};
