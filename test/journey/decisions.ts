import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, press, said } from './hands.ts';
import type { Story } from './story.ts';

interface Decision {
  /** The link on the page that says what is still to be decided. */
  readonly about: string;
  readonly answer: string;
  readonly details?: Readonly<Record<string, string>>;
}

const reasons = 'The reasons for this decision';
const plan = 'The plan of the enquiry';
const medical = 'The plan, the result or the reason';
const jointly = 'Yes, social care and the police enquire jointly';

/** Everything without which the meeting cannot end, except one child's threshold. */
const needed: readonly Decision[] = [
  { about: 'Agreement to see the child', answer: 'Yes, they have been or will be asked before the child is seen' },
  { about: 'Agreement to contact agencies', answer: 'Yes, they have been or will be asked' },
  {
    about: 'Mia Hartley Medical',
    answer: 'Yes',
    details: { [medical]: 'Today at 13:00 by the paediatrician, Mia’s grandmother with her.' },
  },
  {
    about: 'Unborn baby of Kelly Hartley Medical',
    answer: 'No',
    details: { [medical]: 'Kelly is well; her midwife sees her tomorrow.' },
  },
  { about: 'Safety plan', answer: 'Yes, its steps are listed' },
  {
    about: 'Mia Hartley Threshold and section 47',
    answer: jointly,
    details: {
      [reasons]: 'A hand-shaped bruise, and what Mia said.',
      [plan]: 'Amara and police see Mia together today.',
    },
  },
  {
    about: 'Legal action',
    answer: 'Legal advice is needed first',
    details: { 'The reason': 'A pre-birth plan may be needed.' },
  },
  {
    about: 'What the family is told',
    answer: 'They are told part of it',
    details: {
      'What is shared, with whom, by whom and when': 'Amara tells Kelly today that there is an enquiry.',
      'The reason for not sharing all of it': 'Police have not yet spoken with Dean.',
    },
  },
];

/** One decision, from the page that says what the meeting still needs. */
const decide = async (page: Page, { about, answer, details = {} }: Decision): Promise<void> => {
  await follow(page, 'End meeting');
  await page.getByRole('main').getByRole('link', { name: about, exact: true }).click();
  await page.getByRole('radio', { name: answer, exact: true }).check();
  for (const [label, text] of Object.entries(details)) await page.getByRole('textbox', { name: label }).fill(text);
  await press(page, /^Record/);
  await page.getByRole('link', { name: 'End meeting' }).waitFor();
};

/** The meeting cannot end while one child has no decision. */
export const decideAllButOneChild = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await follow(page, 'End meeting');
  await story.see(page, 'End the meeting', 'much to decide');
  for (const decision of needed) await decide(page, decision);
  await follow(page, 'End meeting');
  await story.see(page, 'End the meeting', 'one child to decide');
  const still = await said(page);
  expect(still).toContain('To decide before the meeting can end');
  expect(still).toContain('Unborn baby of Kelly Hartley');
  expect(await page.getByRole('button', { name: 'End the meeting' }).count()).toBe(0);
};

/** A decision needs its reasons; what it starts, and by when, is shown before it is chosen. */
export const decideForTheLastChild = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Unborn baby of Kelly Hartley/ })
    .click();
  await story.see(page, /^Unborn baby of Kelly Hartley/, 'threshold');
  expect(await said(page)).toContain('Hold the child protection conference by end of Wednesday 13 January 2027');
  await page.getByRole('radio', { name: jointly }).check();
  await press(page, /^Record/);
  await story.see(page, /^Unborn baby of Kelly Hartley/, 'threshold without reasons');
  await page.getByRole('textbox', { name: reasons }).fill('The danger at home is the same for the baby.');
  await page.getByRole('textbox', { name: plan }).fill('A pre-birth assessment, begun today.');
  await press(page, /^Record/);
};
