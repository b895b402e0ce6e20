import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, press, said, write } from './hands.ts';
import type { Story } from './story.ts';

const mark = async (page: Page, name: string, how: string): Promise<void> => {
  const button = page.getByRole('button', { name: `${how} ${name}`, exact: true });
  await button.click();
  await page.getByRole('button', { name: `${how} ${name}`, pressed: true, exact: true }).waitFor();
};

/** The chair starts the meeting on time, as forecast quorate. */
export const startMeeting = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 09:01');
  const page = await story.as('Helen Fairweather');
  await story.open(page, '/today');
  await follow(page, /^Hold the meeting/);
  await story.see(page, 'Start the strategy meeting');
  expect(await said(page)).toContain('Will be quorate');
  await press(page, 'Start the meeting');
  await story.see(page, 'Who is here', 'nobody yet');
};

/** The bar turns quorate with the last seat that the protocol wants filled. */
export const markAttendance = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await mark(page, 'Helen Fairweather', 'In person');
  await mark(page, 'Amara Okafor', 'In person');
  await mark(page, 'MASH duty officer', 'Here by video');
  expect(await said(page)).toContain('Not quorate: Health');
  await mark(page, 'Sunita Rao', 'Here by video');
  expect(await said(page)).toContain('Quorate');
  await mark(page, 'Child protection secretaries', 'Here by video');
  await mark(page, 'Marcus Bell', 'By telephone');
  await story.see(page, 'Who is here', 'quorate');
};

/** Names and addresses are read out and put right; then the statement. */
export const openFormally = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await follow(page, /^Family details →/);
  await story.see(page, 'Family details');
  await write(page, 'What needs correcting', 'Kelly’s expected date is 28 March 2027.');
  await press(page, 'Confirmed by the chair');
  await story.see(page, 'Confidentiality');
  await press(page, 'Given to everyone');
};
