import { expect } from 'vitest';
import { follow, press, said } from './hands.ts';
import type { Story } from './story.ts';
import { followMessage } from './ways.ts';

/** Longer than the hour it was booked for, which is noticed; then it ends, and the table of actions goes out at once. */
export const endMeeting = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 10:06');
  const page = await story.as('Helen Fairweather');
  await story.open(page, '/today');
  await follow(page, /^Carry on with the meeting/);
  await follow(page, 'End meeting');
  await story.see(page, 'End the meeting', 'all decided');
  expect(await said(page)).toContain('It has lasted 1 h 5, 5 min over one hour.');
  await press(page, 'End the meeting');
  await story.see(page, 'Meeting SD-2301 has ended');
  expect(await said(page)).toContain('The action table has gone to 7 people.');
};

/** Everybody invited gets the table of actions by a link of their own; theirs stand on their Today. */
export const readActionTable = async (story: Story): Promise<void> => {
  const page = await followMessage(story, { to: 'mash@police.example.org', as: 'Imran Yusuf' });
  await story.see(page, /^Strategy meeting/, 'over');
  await follow(page, 'Everybody’s actions');
  await story.see(page, /action table/);
  const rows = page.getByRole('row');
  expect(await rows.filter({ hasText: 'Examine Mia' }).innerText()).toContain('Child protection secretaries');
  expect(await rows.filter({ hasText: 'Check the records' }).innerText()).toMatch(/MASH duty officer[^]*17:00/);
  expect(await rows.filter({ hasText: 'Mia stays' }).innerText()).toContain('Amara Okafor');
  await story.open(page, '/today');
  expect(await said(page)).toContain('Carry out an action');
};
