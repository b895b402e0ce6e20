import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, press, said, write } from './hands.ts';
import type { Story } from './story.ts';
import { followMessage } from './ways.ts';

/** Police accept from the link in their message. */
export const policeAccept = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:15');
  const page = await followMessage(story, { to: 'mash@police.example.org', as: 'Imran Yusuf' });
  await story.see(page, 'Strategy meeting today 14:00', 'to answer');
  expect(await said(page)).toContain('Police must be there for this meeting to be quorate.');
  await press(page, 'I will come');
  await page.getByText('You will come.').waitFor();
  await story.see(page, 'Strategy meeting today 14:00', 'answered');
};

const sendDeputy = async (page: Page, story: Story): Promise<void> => {
  await press(page, 'Send a deputy');
  await story.see(page, /^Strategy meeting/, 'naming a deputy');
  await write(page, 'Full name of your deputy', 'Sunita Rao');
  await press(page, 'Send my deputy');
  await story.see(page, /^Strategy meeting/, 'deputy not told');
  expect(await said(page)).toContain('There is a problem');
  await write(page, 'Email address', 'sunita.rao@health.example.org');
  await write(page, 'Telephone number', '01632 960177');
  await press(page, 'Send my deputy');
  await page.getByText('Sunita Rao comes in your place').waitFor();
};

/** Health sends a deputy, who gets a message of their own. */
export const healthSendsDeputy = async (story: Story): Promise<void> => {
  const page = await followMessage(story, { to: 'strategy@health.example.org', as: 'Grace Lindqvist' });
  await sendDeputy(page, story);
  const deputy = await followMessage(story, { to: 'sunita.rao@health.example.org', as: 'Sunita Rao' });
  await press(deputy, 'I will come');
  await deputy.getByText('You will come.').waitFor();
};

/** Nobody can come from the school, and it says why. */
export const educationDeclines = async (story: Story): Promise<void> => {
  const page = await followMessage(story, { to: 'marcus.bell@school.example.org', as: 'Marcus Bell' });
  await press(page, 'Nobody can');
  await write(page, 'Why can nobody come?', 'The school closes at noon today for the holidays.');
  await press(page, 'Say that nobody can come');
  await page.getByText('Nobody can come.').waitFor();
};

/** The minute taker can invite others later, but nobody without a name, a role and a way to reach them. */
export const inviteNobodyNameless = async (story: Story): Promise<void> => {
  const page = await story.as('Priya Nair');
  await follow(page, 'Invitations: why, chasing, and whom else to ask');
  await story.see(page, 'Invitations');
  await press(page, 'Invite');
  await story.see(page, 'Invitations', 'nobody named');
  expect(await said(page)).toContain('There is a problem');
  await follow(page, 'Whom to ring');
  await story.see(page, 'Whom to ring');
  expect(await said(page)).toContain('has not answered');
};

/** The desk sees at a glance who comes, who sends whom, who does not. */
export const deskSeesAnswers = async (story: Story): Promise<void> => {
  const page = await story.as('Priya Nair');
  await story.open(page, '/board');
  await story.see(page, 'East desk board', 'with a meeting booked');
  expect(await said(page)).toContain('of 7 answered');
  await follow(page, 'SD-2301');
  await story.see(page, 'Strategy meeting about 2 children', 'booked');
  const invited = page.getByRole('list', { name: 'Invited' });
  expect(await invited.innerText()).toMatch(/MASH duty officer[^]*Will come[^]*Sends a deputy[^]*Sunita Rao/);
  expect(await invited.innerText()).toMatch(/Marcus Bell[^]*Cannot come/);
};
