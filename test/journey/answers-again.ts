import { expect } from 'vitest';
import { follow, press, said, write } from './hands.ts';
import type { Story } from './story.ts';
import { followMessage, openDiscussion } from './ways.ts';

/** After the move each answers again, from Today. */
const answerFromToday = async (story: Story, name: string, answer: string, says: string): Promise<void> => {
  const page = await story.as(name);
  await story.open(page, '/today');
  await follow(page, /^Answer the invitation/);
  await press(page, answer);
  await page.getByText(says).waitFor();
};

/** Everybody invited has a new message, and answers for the new time. */
export const everybodyAnswersAgain = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:50');
  const police = await followMessage(story, { to: 'mash@police.example.org', as: 'Imran Yusuf' });
  await story.see(police, 'Strategy meeting tomorrow 09:00', 'moved');
  await press(police, 'I will come');
  await answerFromToday(story, 'Sunita Rao', 'I will come', 'You will come.');
  await answerFromToday(story, 'Helen Fairweather', 'I will come', 'You will come.');
  await answerFromToday(story, 'Amara Okafor', 'I will come', 'You will come.');
  await answerFromToday(story, 'Noor Haddad', 'I will come', 'You will come.');
  await answerFromToday(story, 'Marcus Bell', 'I will come', 'You will come.');
  const health = await story.as('Grace Lindqvist');
  await story.open(health, '/today');
  await follow(health, /^Answer the invitation/);
  expect(await said(health)).toContain(
    'you named Sunita Rao as your deputy. They have been asked again and will come.',
  );
  await press(health, 'Nobody can');
  await write(health, 'Why can nobody come?', 'Sunita Rao comes for health.');
  await press(health, 'Say that nobody can come');
  await health.getByText('Nobody can come.').waitFor();
};

/** The bar of the quorum forecasts a quorate meeting: health’s seat is its deputy’s. */
export const deskSeesQuorum = async (story: Story): Promise<void> => {
  const page = await openDiscussion(story, 'Priya Nair');
  await story.see(page, 'Strategy meeting about 2 children', 'will be quorate');
  const seen = await said(page);
  expect(seen).toContain('Will be quorate');
  expect(seen).toContain('Health: coming Child protection secretaries, Sunita Rao');
  expect(seen).toContain('7 of 7 answered');
  expect(seen).toContain('East desk, tomorrow 09:00');
};

/** Agencies say beforehand what they know. */
export const giveInformation = async (story: Story): Promise<void> => {
  const page = await story.as('Imran Yusuf');
  await write(page, /^What does your agency know/, 'Two calls to the address in November; no arrest.');
  await press(page, 'Give this information');
  await story.see(page, /^Strategy meeting/, 'information given');
  expect(await said(page)).toContain('Two calls to the address in November; no arrest.');
};
