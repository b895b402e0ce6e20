import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, follow, press, said } from './hands.ts';
import type { Story } from './story.ts';
import { inAgenda } from './ways.ts';

const area = 'Summary and analysis';
const amaras = 'Mia is frightened of Dean. Nobody has seen Kelly alone.';
const priyas = 'Kelly was seen with Dean on every visit.';

const areas = {
  'Social care information':
    'Known to early help in 2024. Mia’s father has not been seen since 2021; he is to be asked.',
  'Agency information': 'School: attendance fell from 96 to 71 per cent. Health: the bruise is of a hand.',
  'What it means for the child': 'Mia says she sleeps with her door blocked.',
  'Partners’ views and decisions': 'All but health want a joint enquiry.',
  'SMART actions': 'Reviewed by the team manager on Monday.',
  'Safety plan': 'Mia stays with her grandmother.',
  Outcome: 'Both children are at risk of significant harm.',
};

const notes = (page: Page) => page.getByRole('textbox', { name: `Notes on ${area}` });

const openArea = async (page: Page): Promise<void> => {
  await inAgenda(page, area);
  await notes(page).waitFor();
};

/** The social worker comes from her invitation, the minute taker from Today. */
const enter = async (story: Story): Promise<readonly [Page, Page]> => {
  const [amara, priya] = [await story.as('Amara Okafor'), await story.as('Priya Nair')];
  await story.open(amara, '/today');
  await follow(amara, /^The meeting is on now/);
  await press(amara, 'Go into the meeting');
  await story.open(priya, '/today');
  await follow(priya, /^Write the record of the meeting/);
  return [amara, priya];
};

/** Two people write under one area at once: both texts are shown, and both can be kept. */
export const writeAtOnce = async (story: Story): Promise<void> => {
  story.itIs('2026-12-18 09:10');
  const [amara, priya] = await enter(story);
  await openArea(amara);
  await openArea(priya);
  await story.see(amara, area);
  await notes(priya).focus();
  await notes(amara).fill(amaras);
  await amara.getByText('Saved at 09:10').waitFor();
  await notes(priya).fill(priyas);
  await press(priya, 'Save');
  await story.see(priya, `${area}: two versions`);
  expect(await said(priya)).toContain('Amara Okafor saved a different text while you were writing.');
  expect(await said(priya)).toContain(amaras);
  await press(priya, 'Save this choice');
  await story.see(priya, `${area}: two versions`);
  expect(await said(priya)).toContain('Select which text should stand');
  await choose(priya, /^Which should stand/, 'Both, theirs first');
  await press(priya, 'Save this choice');
  await story.see(priya, area);
  expect(await notes(priya).inputValue()).toMatch(new RegExp(`${amaras}\\s+${priyas}`));
};

/** The minute taker writes the other areas, each saved by itself or by going on. */
export const writeTheRest = async (story: Story): Promise<void> => {
  const page = await story.as('Priya Nair');
  for (const [title, text] of Object.entries(areas)) {
    await inAgenda(page, title);
    await story.see(page, title);
    await page.getByRole('textbox', { name: `Notes on ${title}` }).fill(text);
    await press(page, 'Save');
    await page.getByText('Saved at 09:10').waitFor();
  }
};
