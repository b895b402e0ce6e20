import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pick, press, said, write, writeDate } from './hands.ts';
import type { Story } from './story.ts';
import { inAgenda } from './ways.ts';

interface Agreed {
  readonly what: string;
  readonly who: string;
  readonly review: string;
}

const agree = async (page: Page, { what, who, review }: Agreed, button: string): Promise<void> => {
  await write(page, 'What will be done', what);
  await pick(page, 'Who will do it', who);
  await writeDate(page, 'By when', '2026-12-18');
  await write(page, 'How it will be reviewed', review);
  await press(page, button);
  await page.getByRole('rowheader', { name: what }).waitFor();
};

const examine: Agreed = {
  what: 'Examine Mia and write down what is found.',
  who: 'Child protection secretaries, Paediatrician',
  review: 'The findings reach the team manager by 17:00.',
};

const check: Agreed = {
  what: 'Check the records for Dean Hollis and the address.',
  who: 'MASH duty officer, Police officer',
  review: 'Told to the social worker by telephone.',
};

const stay: Agreed = {
  what: 'Mia stays with her grandmother until the medical is known.',
  who: 'Amara Okafor, Social worker',
  review: 'Amara rings at 19:00.',
};

/** An action says who does what by when and how it is reviewed: nothing of it may be left out. */
export const agreeActions = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await inAgenda(page, 'SMART actions');
  await press(page, 'Add this action');
  await story.see(page, 'SMART actions', 'action incomplete');
  const refused = (await said(page)).toLowerCase();
  for (const part of ['what will be done', 'who will do it', 'by when', 'how it will be reviewed'])
    expect(refused).toContain(part);
  await agree(page, examine, 'Add this action');
  await agree(page, check, 'Add this action');
  await story.see(page, 'SMART actions', 'agreed');
};

/** What keeps each child safe until the next decision, step by step. */
export const agreeSafetyPlan = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await inAgenda(page, 'Safety plan');
  await agree(page, stay, 'Add this step');
};

/** Both children are to have a conference. */
export const decideOnConference = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  for (const child of ['Mia Hartley', 'Unborn baby of Kelly Hartley']) {
    await inAgenda(page, 'Outcome');
    await page.getByRole('link', { name: `Decide Child protection conference, ${child}` }).click();
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await press(page, /^Record/);
  }
};
