import type { Page } from 'playwright-core';
import { follow } from './hands.ts';
import type { Story } from './story.ts';

/** The discussion of this story, by the list of all. */
export const openDiscussion = async (story: Story, name: string): Promise<Page> => {
  const page = await story.as(name);
  await story.open(page, '/discussions');
  await follow(page, 'SD-2301');
  await page.getByRole('heading', { level: 1, name: 'Strategy meeting about 2 children' }).waitFor();
  return page;
};

/** One area of the meeting, by its agenda. */
export const inAgenda = (page: Page, title: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: title }).click();

/** The message to one address, opened under Post; the newest of them. */
export const openMessage = async (page: Page, story: Story, to: string): Promise<void> => {
  await story.open(page, '/post');
  await page.getByRole('listitem').filter({ hasText: to }).first().getByRole('link').click();
};

/** Opens the link of the latest message to an address, as its recipient would in a browser of their own. */
export const followMessage = async (story: Story, { to, as }: { readonly to: string; readonly as: string }) => {
  const post = await story.as('Priya Nair');
  await openMessage(post, story, to);
  const link = await post.getByRole('link', { name: story.address }).last().getAttribute('href');
  const page = await story.as(as);
  await story.open(page, link ?? '');
  return page;
};
