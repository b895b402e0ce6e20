import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, follow, pick, press, said, tick, write, writeDate } from './hands.ts';
import type { Story } from './story.ts';

const home = '14 Larkspur Row\nEastfield\nTestford ZZ9 4AB';

export const presentingIssue =
  'Today at school Mia showed her teacher a bruise on her upper arm and said that Dean had grabbed her.';

const rationale = 'The bruise fits what Mia says; Dean lives in the home and a baby is expected.';

const urgencyAndTeam = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'How soon');
  await choose(page, 'How soon must the meeting be held?', 'Within 24 hours');
  await press(page, 'Continue');
  await see(page, 'Team');
  await choose(page, 'Which locality does the child live in?', 'East');
  await pick(page, 'Team manager', 'Helen Fairweather (East desk, East 2)');
  await pick(page, 'Service manager', 'Ruth Adeyemi');
  await press(page, 'Continue');
  await see(page, 'Type of case');
  await choose(page, 'Is this a new referral or an open case?', 'New referral');
  await press(page, 'Continue');
};

const addMia = async (page: Page, { see }: Story): Promise<void> => {
  await press(page, 'Add a child or young person');
  await see(page, 'Child or young person');
  await write(page, 'Full name', 'Mia Hartley');
  await choose(page, 'Is this an unborn baby?', 'No');
  await writeDate(page, 'Date of birth', '2020-02-31');
  await choose(page, /care/, 'No');
  await write(page, 'Ethnicity', 'White British');
  await tick(page, 'No known disability');
  await tick(page, 'Not yet allocated');
  await write(page, 'Full address', home);
  await press(page, 'Continue');
  await see(page, 'Mia Hartley');
  expect(await said(page)).toContain('There is a problem');
  await writeDate(page, 'Date of birth', '2020-03-05');
  await press(page, 'Continue');
};

const addUnbornBaby = async (page: Page, { see, itIs }: Story): Promise<void> => {
  itIs('2026-12-17 09:10');
  await press(page, 'Add another child or young person');
  await see(page, 'Child or young person');
  await write(page, 'Full name', 'Unborn baby of Kelly Hartley');
  await choose(page, 'Is this an unborn baby?', 'Yes');
  await writeDate(page, /expected|due/i, '2027-03-30');
  await tick(page, 'Not known');
  await tick(page, 'No known disability');
  await tick(page, 'Not yet allocated');
  await press(page, /Use this address/);
  await see(page, 'Unborn baby of Kelly Hartley');
  await press(page, 'Continue');
};

const addParent = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Parents and carers');
  await press(page, 'Add a parent or carer');
  await see(page, 'Parent or carer');
  await write(page, 'Full name', 'Kelly Hartley');
  await writeDate(page, 'Date of birth', '1997-11-04');
  await tick(page, 'Same address as the child');
  await press(page, 'Continue');
  await press(page, 'Continue');
};

const addOthers = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Other children');
  await tick(page, 'There are no other children to list');
  await press(page, 'Continue');
  await see(page, 'Other adults');
  await press(page, 'Add another adult');
  await see(page, 'Other adult');
  await write(page, 'Full name', 'Dean Hollis');
  await choose(page, 'Why is this adult relevant?', 'Suspected of harming a child');
  await page.getByRole('checkbox', { name: 'Not known' }).first().check();
  await press(page, /Use this address/);
  await press(page, 'Continue');
  await see(page, 'Other adults');
  await press(page, 'Continue');
};

const tellWhatHappened = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Checks');
  await write(page, 'Which checks are needed before the meeting?', 'Police checks on Dean Hollis.');
  await press(page, 'Continue');
  await see(page, 'What has happened');
  await choose(page, 'Does any child have an injury?', 'Yes');
  await choose(page, /medical/, 'Yes');
  await choose(page, /sexual abuse/, 'No');
  await choose(page, /Youth Justice/, 'No');
  await press(page, 'Continue');
};

const sayWhy = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Presenting issue');
  await write(page, 'What is the presenting issue?', presentingIssue);
  await choose(page, 'Was there a particular incident?', 'Yes');
  await writeDate(page, /incident/, '2026-12-16');
  await press(page, 'Continue');
  await see(page, 'Rationale');
  await choose(page, 'What level of risk do you see?', 'High');
  await press(page, 'Continue');
  await see(page, 'Rationale');
  expect(await said(page)).toContain('Enter why a strategy meeting is needed');
};

/** Called away for longer than a sign-in lasts: what is typed is still there. */
const comeBackLater = async (page: Page, { see, itIs }: Story): Promise<void> => {
  itIs('2026-12-17 09:45');
  await write(page, 'Why is a strategy meeting needed?', rationale);
  await press(page, 'Continue');
  await see(page, 'Who do you want to be?');
  await press(page, /Amara Okafor/);
  await see(page, 'What you typed is safe');
  expect(await said(page)).toContain(rationale);
  await press(page, 'Save what I typed');
};

const sayWhoShouldCome = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Who should attend');
  const proposed = page.getByRole('list', { name: 'Expected by the protocol' });
  expect(await proposed.innerText()).toContain('Paediatrician');
  await press(page, 'Invite these 4');
  await press(page, /^Not needed ?: Sexual assault referral centre/);
  await follow(page, /^Give details ?: GP/);
  await see(page, 'GP');
  await choose(page, 'Should they be invited?', 'No');
  await write(page, /Why/, 'The family moved here last week and has no GP yet.');
  await press(page, 'Continue');
  await see(page, 'Who should attend');
  await press(page, 'Continue');
};

const checkAndSend = async (page: Page, { see }: Story): Promise<void> => {
  await see(page, 'Check your answers');
  const answers = await said(page);
  expect(answers).toContain(presentingIssue);
  expect(answers).toContain('Unborn baby of Kelly Hartley');
  await press(page, 'Send to Helen Fairweather to authorise');
  await see(page, /sent/i);
};

export const writeRequest = async (story: Story): Promise<void> => {
  const page = await story.as('Amara Okafor');
  await story.see(page, 'Today');
  await press(page, 'Request a strategy meeting');
  await story.see(page, 'New strategy meeting request');
  await press(page, 'Start');
  await story.see(page, 'Strategy meeting request');
  await follow(page, 'How soon');
  await urgencyAndTeam(page, story);
  await story.see(page, 'Children and young people');
  await addMia(page, story);
  await addUnbornBaby(page, story);
  await story.see(page, 'Children and young people');
  await press(page, 'Continue');
  await addParent(page, story);
  await addOthers(page, story);
  await tellWhatHappened(page, story);
  await sayWhy(page, story);
  await comeBackLater(page, story);
  await sayWhoShouldCome(page, story);
  await checkAndSend(page, story);
};
