import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sentenceCase } from '../../src/protocol/in-a-sentence.ts';
import type { Section } from '../../src/protocol/schema.ts';
import { choose, follow, press, said, tick, write } from '../journey/hands.ts';
import { answerAll } from './answers.ts';
import type { Telling } from './telling.ts';

/** A child and a parent are listed, and there is nobody else. */
const listPeople = async (page: Page, section: Section, telling: Telling): Promise<void> => {
  if (section.group === 'child' || section.group === 'parent-or-carer') {
    await press(page, /^Add /);
    await telling.see(page, sentenceCase(section.one ?? ''));
    await answerAll(page, section, telling);
    await telling.see(page, section.title, 'listed');
  } else await tick(page, section.none ?? '');
  await press(page, 'Continue');
};

/** Everybody who is expected is invited, and the school; why not is said of those whom nobody can name. */
const inviteThem = async (page: Page, section: Section, { see }: Telling): Promise<void> => {
  const expected = page.getByRole('button', { name: /^Invite these/ });
  if (await expected.isVisible()) await expected.click();
  const rows = page.getByRole('listitem');
  const known = rows.getByRole('button', { name: /^Invite : School|^Invite: School/ });
  if (await known.isVisible()) await known.click();
  const open = rows.filter({ hasText: 'To be answered' }).getByRole('link', { name: /^Give details/ });
  while (await open.first().isVisible()) {
    await open.first().click();
    await choose(page, 'Should they be invited?', 'No');
    await write(page, /^Why are they not invited/, 'Nobody knows yet who it would be.');
    await press(page, 'Continue');
    await see(page, section.title);
  }
  await press(page, 'Continue');
};

const completeSection = async (page: Page, section: Section, telling: Telling): Promise<void> => {
  await telling.see(page, section.title);
  switch (section.kind) {
    case 'fields':
      return answerAll(page, section, telling);
    case 'people':
      return listPeople(page, section, telling);
    case 'attendees':
      return inviteThem(page, section, telling);
  }
};

/** Whoever completes the request fills every section that the protocol has, and sends it. */
export const writeRequest = async (telling: Telling): Promise<void> => {
  const { protocol, as, see } = telling;
  const { words, request } = protocol;
  const page = await as(request.completedBy);
  await see(page, 'Today');
  await press(page, `Request a ${words.discussion}`);
  await see(page, `New ${words.request}`);
  await press(page, 'Start');
  await see(page, sentenceCase(words.request));
  await follow(page, request.sections[0]?.title ?? '');
  for (const section of request.sections) await completeSection(page, section, telling);
  await see(page, 'Check your answers');
  for (const { title } of request.sections) expect(await said(page)).toContain(title);
  await press(page, /^Send to .* to authorise$/);
  await see(page, /^Sent to /);
};
