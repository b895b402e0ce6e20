import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, press, said, write, writeDate } from './hands.ts';
import type { Story } from './story.ts';
import { openDiscussion } from './ways.ts';

const conference = 'Hold the child protection conference';

/** A clock on a page, as it is read: what is due, by when, how long is left, when it began, which clause. */
const clock = async (page: Page, title: string): Promise<string> =>
  (await page.getByRole('article', { name: title }).innerText()).replaceAll(/\s+/g, ' ');

/** Police do what they took on, and say what came of it. */
export const carryOutAction = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 16:30');
  const page = await story.as('Imran Yusuf');
  await story.open(page, '/today');
  await follow(page, /^Carry out an action/);
  await story.see(page, 'Action SD-2301');
  await write(page, 'What was done, and what came of it?', 'Both calls to the address were about noise.');
  await press(page, 'Mark as done');
  await page.getByText('Both calls to the address were about noise.').waitFor();
};

/** Fifteen working days from Friday 18 December: Christmas Day, Boxing Day’s Monday and New Year’s Day do not count. */
export const readClocks = async (story: Story): Promise<void> => {
  const page = await openDiscussion(story, 'Amara Okafor');
  const running = await clock(page, conference);
  expect(running).toContain('26 days left');
  expect(running).toContain('By end of Wednesday 13 January 2027');
  expect(running).toContain(
    'Started today 09:01, when the section 47 enquiry was started, recorded today 09:10 · 15 working days',
  );
  expect(running).toContain('BR-039');
  await page.getByText('Duties that are settled').click();
  const held = await clock(page, 'Hold the strategy meeting');
  expect(held).toContain('Done in time');
  expect(held).toContain('Started yesterday 10:00, when the meeting was decided · 24 hours');
  expect(held).toContain('BR-014');
  expect(await clock(page, 'Circulate the minutes')).toContain('Done in time');
  await story.see(page, 'Strategy meeting about 2 children', 'clocks');
};

/** The day after its limit the conference is late, and asks its owner why. */
export const explainLateness = async (story: Story): Promise<void> => {
  story.itIs('2027-01-14 09:30');
  const page = await story.as('Amara Okafor');
  await story.open(page, '/today');
  await story.see(page, 'Today', 'late');
  await follow(page, /^Say why it is late/);
  await story.see(page, 'Why is it late?');
  expect(await clock(page, conference)).toContain('9 h 30 late');
  await press(page, 'Save the reason');
  await story.see(page, 'Why is it late?', 'no reason');
  await write(page, 'The reason', 'The independent chair was ill; both children are with their grandmother.');
  await press(page, 'Save the reason');
};

/** Held a day late: recorded as held, and as late. */
export const recordConference = async (story: Story): Promise<void> => {
  story.itIs('2027-01-14 16:00');
  const page = await story.as('Amara Okafor');
  await story.open(page, '/today');
  await follow(page, new RegExp(`^${conference}`));
  await story.see(page, 'Child protection conference');
  expect(await clock(page, conference)).toContain('Reason given: The independent chair was ill');
  await press(page, 'Record the conference');
  await story.see(page, 'Child protection conference', 'no date');
  await writeDate(page, 'When was the conference held?', '2027-01-14');
  await press(page, 'Record the conference');
  await story.see(page, 'Strategy meeting about 2 children', 'conference held');
  expect(await said(page)).toContain('Child protection conference held 14 January 2027.');
};
