import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { follow, press, said, write } from './hands.ts';
import type { Story } from './story.ts';
import { openMessage } from './ways.ts';

/** The minute taker finds the request on the board and books a slot in two steps. */
export const book = async (story: Story): Promise<void> => {
  story.itIs('2026-12-17 10:05');
  const page = await story.as('Priya Nair');
  await story.see(page, 'Today', 'of a minute taker');
  await press(page, 'Open the board of the East desk');
  await story.see(page, 'East desk board', 'with a request waiting');
  expect(await said(page)).toContain('1 request waiting, it must be held by tomorrow 10:00');
  await follow(page, 'Choose 14:00 at East');
  await story.see(page, 'Book SD-2301 for today 14:00 to 15:00');
  expect(await said(page)).toContain('20 h to spare');
  await write(page, 'Link to join, or room and address', 'https://meet.example.org/strategy');
  await press(page, 'Book and send the invitations');
  await story.see(page, 'Booked for today 14:00 to 15:00');
  expect(await said(page)).toContain('6 invitations sent');
};

/** Nothing that leaves the house says whom the meeting is about. */
export const readInvitation = async (story: Story): Promise<void> => {
  const page = await story.as('Priya Nair');
  await story.open(page, '/post');
  await story.see(page, 'Post');
  await openMessage(page, story, 'mash@police.example.org');
  await story.see(page, 'Strategy meeting SD-2301: please answer');
  const message = await said(page);
  expect(message).toContain('Thursday 17 December 2026, 14:00 to 15:00');
  const coming = page.waitForEvent('download');
  await follow(page, /^Calendar entry/);
  const entry = await readFile(await (await coming).path(), 'utf8');
  expect(entry).toContain('DTSTART:20261217T140000Z');
  for (const secret of ['Hartley', 'Mia', 'Hollis', 'Larkspur']) expect(`${message} ${entry}`).not.toContain(secret);
};
