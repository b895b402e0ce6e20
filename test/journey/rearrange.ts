import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, follow, press, said, write, writeDate } from './hands.ts';
import type { Story } from './story.ts';
import { openDiscussion } from './ways.ts';

const reason = 'The paediatrician examines Mia this afternoon and can only come tomorrow.';

const newTime = async (page: Page, time: string): Promise<void> => {
  await writeDate(page, 'New day and time', '2026-12-18');
  await write(page, 'Time', time);
  await press(page, 'Ask the service manager to agree');
};

/** The minute taker asks to move the meeting; a time after the limit would need a reason of its own. */
export const askToRearrange = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:30');
  const page = await openDiscussion(story, 'Priya Nair');
  await follow(page, 'Rearrange or cancel');
  await story.see(page, 'Rearrange or cancel SD-2301');
  await choose(page, 'What should happen?', 'Rearrange the meeting');
  await write(page, 'Why?', reason);
  await newTime(page, '11:00');
  await story.see(page, 'Rearrange or cancel SD-2301', 'after the limit');
  expect(await said(page)).toContain('This departs from the protocol');
  await newTime(page, '09:00');
  await story.see(page, 'Strategy meeting about 2 children', 'change asked');
  expect(await said(page)).toContain('to move the meeting to tomorrow 09:00');
};

/** The service manager agrees, and everybody invited is asked again. */
export const agreeToRearrange = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:40');
  const page = await story.as('Ruth Adeyemi');
  await story.open(page, '/today');
  await follow(page, /^Agree/);
  await story.see(page, 'Agree to rearranging SD-2301?');
  expect(await said(page)).toContain(reason);
  await press(page, 'I agree to rearranging the meeting');
};
