import { expect } from 'vitest';
import { follow, press, said, tick, write } from './hands.ts';
import type { Story } from './story.ts';
import { inAgenda } from './ways.ts';

/** Each agency says what it thinks, on its own page while the meeting is on; health sees it differently. */
export const giveViews = async (story: Story): Promise<void> => {
  const police = await story.as('Imran Yusuf');
  await story.open(police, '/today');
  await follow(police, /^The meeting is on now/);
  await story.see(police, /^Strategy meeting/, 'on now');
  await write(police, 'What does your agency think, and why?', 'A joint enquiry: an offence may have been committed.');
  await press(police, 'Record our view');
  await police.getByText('Your view is recorded.').waitFor();
  const health = await story.as('Sunita Rao');
  await story.open(health, '/today');
  await follow(health, /^The meeting is on now/);
  await write(health, 'What does your agency think, and why?', 'Social care alone, until the medical is known.');
  await tick(health, 'Yes, record that our view differs');
  await press(health, 'Record our view');
  await health.getByText('Your view is recorded as differing from the others.').waitFor();
};

/** The room shows the views beside each other, and the chair records those who only spoke. */
export const seeViews = async (story: Story): Promise<void> => {
  const page = await story.as('Helen Fairweather');
  await story.open(page, '/today');
  await follow(page, /^Carry on with the meeting/);
  await inAgenda(page, 'Partners’ views and decisions');
  await story.see(page, 'Partners’ views and decisions', 'with views');
  expect(await said(page)).toContain('Social care alone, until the medical is known.');
  await page.getByText('Record the view of Marcus Bell').click();
  await write(page, /^What Marcus Bell thinks/, 'The school agrees with the police.');
  await page.getByRole('button', { name: 'Save this view' }).filter({ visible: true }).click();
  const views = page.getByRole('listitem').filter({ hasText: 'of Marcus Bell' });
  await views.getByText('The school agrees with the police.').first().waitFor();
  const view = (who: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: `the view of ${who}` })
      .innerText();
  expect(await view('MASH duty officer')).not.toContain('Sees it differently');
  expect(await view('Sunita Rao')).toContain('Sees it differently');
};
