import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { readPdf } from '../read-pdf.ts';
import { choose, follow, pick, press, said, write } from './hands.ts';
import type { Story } from './story.ts';
import { followMessage, openDiscussion } from './ways.ts';

const firstIssue = 'Strategy meeting SD-2301: minutes, issue 1';
const secondIssue = 'Strategy meeting SD-2301: minutes, issue 2';
const asWritten = 'Known to early help in 2024.';
const shouldSay = 'Known to early help since 2023.';

/** The minute taker reads through what was typeset from the record, and sends it within 24 hours of the end. */
export const sendMinutes = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 14:00');
  const page = await story.as('Priya Nair');
  await story.open(page, '/today');
  await follow(page, /^Send the minutes/);
  await story.see(page, 'Send the minutes');
  const shown = await said(page);
  expect(shown).toContain('Longer than 60 minutes.');
  expect(shown).toContain('Health (Sunita Rao) saw it differently.');
  expect(shown).toContain('The end of Wednesday 13 January 2027');
  await press(page, 'Send the minutes to 7 people');
  await story.see(page, firstIssue);
};

/** Police open the minutes from the link in their message: that is their receipt, and starts their 24 hours. */
export const receiveMinutes = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 15:00');
  const page = await followMessage(story, { to: 'mash@police.example.org', as: 'Imran Yusuf' });
  await story.see(page, /^Strategy meeting/, 'minutes to read');
  await follow(page, 'Read the minutes, issue 1');
  await story.see(page, firstIssue, 'with time for corrections');
  expect(await said(page)).toContain('by tomorrow 15:00');
  const desk = await openDiscussion(story, 'Priya Nair');
  await desk.getByText('Who has opened issue 1').click();
  await story.see(desk, 'Strategy meeting about 2 children', 'minutes sent');
  expect(await desk.getByRole('list', { name: 'Who has opened issue 1' }).innerText()).toMatch(
    /MASH duty officer[^]*?Opened today 15:00/,
  );
};

/** What is wrong is said by whom it concerns, with what it should say and why. */
export const askForCorrection = async (story: Story): Promise<void> => {
  const page = await story.as('Imran Yusuf');
  await press(page, 'Ask for this correction');
  await story.see(page, firstIssue, 'correction incomplete');
  await pick(page, 'Which part?', 'Social care information');
  await write(page, 'What should it say?', shouldSay);
  await write(page, 'Why?', 'Our record shows a referral in March 2023.');
  await press(page, 'Ask for this correction');
  await page.getByText('Not decided yet').waitFor();
};

/** The team manager accepts it, with a reason and the words from now on. */
export const acceptCorrection = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 16:00');
  const page = await story.as('Helen Fairweather');
  await story.open(page, '/today');
  await follow(page, /^Decide a correction to the minutes/);
  await story.see(page, 'Correction to the minutes');
  await choose(page, 'Do you accept the correction?', 'Yes');
  await write(page, 'Reason for your decision', 'The police record is right.');
  await press(page, 'Record your decision');
  await story.see(page, 'Correction to the minutes', 'words unchanged');
  const text = page.getByRole('textbox', { name: 'What this part will say from the next issue' });
  await text.fill((await text.inputValue()).replace(asWritten, shouldSay));
  await press(page, 'Record your decision');
  await story.see(page, 'Strategy meeting about 2 children', 'correction accepted');
};

/** The corrected minutes go to everybody as issue 2; issue 1 stays as it was. */
export const sendCorrected = async (story: Story): Promise<void> => {
  const page = await story.as('Priya Nair');
  await story.open(page, '/today');
  await follow(page, /^Send the corrected minutes/);
  await story.see(page, 'Send the corrected minutes');
  await press(page, 'Send issue 2 to 7 people');
  await story.see(page, secondIssue);
  expect(await said(page)).toContain(shouldSay);
};

const pdfOf = async (page: Page): Promise<string> => {
  const coming = page.waitForEvent('download');
  await follow(page, 'Download as PDF');
  const { text, isTagged } = await readPdf(await readFile(await (await coming).path()));
  expect(isTagged).toBe(true);
  return text.replaceAll(/\s+/g, ' ');
};

/** Both issues can be read and downloaded by those who got them. */
export const readBothIssues = async (story: Story): Promise<void> => {
  const page = await followMessage(story, { to: 'mash@police.example.org', as: 'Imran Yusuf' });
  await follow(page, 'Read the minutes, issue 2');
  await story.see(page, secondIssue);
  expect(await pdfOf(page)).toContain(shouldSay);
  await story.open(page, new URL('./1', page.url()).pathname);
  await story.see(page, firstIssue, 'superseded');
  expect(await said(page)).toContain('This is an earlier issue.');
  const first = await pdfOf(page);
  expect(first).toContain(asWritten);
  expect(first).not.toContain(shouldSay);
};
