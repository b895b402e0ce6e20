import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { insideSentence } from '../../src/protocol/in-a-sentence.ts';
import { roleName } from '../../src/protocol/role-name.ts';
import { follow, press, said, write, writeDate } from '../journey/hands.ts';
import { inAgenda } from '../journey/ways.ts';
import { attributesOf } from './attributes.ts';
import { pressWithReasons } from './reasons.ts';
import type { Telling } from './telling.ts';

/** Everybody is here but the school. */
const markEverybody = async (page: Page, { holderOf }: Telling): Promise<void> => {
  const ids = await attributesOf(page.locator('.attendee'), 'id');
  for (const id of ids) {
    const person = page.locator(`#${id}`);
    const isSchool = (await person.innerText()).includes(holderOf('education').jobTitle);
    const how = isSchool ? 'Apologies' : 'In person';
    await person.getByRole('button', { name: how }).click();
    await person.getByRole('button', { name: how, pressed: true }).waitFor();
  }
};

const openFormally = async (page: Page, { protocol, see }: Telling): Promise<void> => {
  if (protocol.meeting.familyDetails !== undefined) {
    await inAgenda(page, 'Family details');
    await see(page, 'Family details');
    await press(page, 'Confirmed by the chair');
  }
  if (protocol.meeting.confidentiality === undefined) return;
  await inAgenda(page, 'Confidentiality');
  await see(page, 'Confidentiality');
  await press(page, 'Given to everyone');
};

/** The chair starts it on time, and it is quorate with those who came. */
export const start = async (telling: Telling): Promise<void> => {
  const { protocol, story, as, see } = telling;
  story.itIs('2026-12-14 14:00');
  const page = await as(protocol.chair.role);
  await story.open(page, '/today');
  await see(page, 'Today', 'of the chair');
  await follow(page, /^Hold the /);
  await see(page, `Start the ${protocol.words.discussion}`);
  const asked = await said(page);
  expect(asked).toContain(`Who chairs? A ${insideSentence(roleName(protocol, protocol.chair.role))}`);
  for (const { name } of protocol.quorum) expect(asked).toContain(name);
  await pressWithReasons(page, /^Start the /);
  await see(page, 'Who is here', 'nobody yet');
  expect(await said(page)).toContain('Not quorate');
  await markEverybody(page, telling);
  await see(page, 'Who is here', 'quorate');
  expect(await said(page)).not.toContain('Not quorate');
  await openFormally(page, telling);
};

/** Something is written in every area, and an action is agreed. */
export const writeRecord = async (telling: Telling): Promise<void> => {
  const { protocol, as, see, holderOf } = telling;
  const page = await as(protocol.chair.role);
  for (const { id, title, kind } of protocol.meeting.areas) {
    await page.getByRole('navigation', { name: 'Agenda' }).locator(`a[href$="/area/${id}"]`).click();
    await see(page, title);
    if (kind === 'actions') {
      await write(page, 'What will be done', 'See Robin at home.');
      const worker = page.locator('select[name="who"] option', { hasText: holderOf('social-worker').name });
      await page.locator('select[name="who"]').selectOption((await worker.getAttribute('value')) ?? '');
      await writeDate(page, 'By when', '2026-12-15');
      await write(page, 'How it will be reviewed', 'The manager asks on Wednesday.');
      await press(page, 'Add this action');
      await page.getByRole('rowheader', { name: 'See Robin at home.' }).waitFor();
    }
    await page.getByRole('textbox', { name: `Notes on ${title}` }).fill('Robin was seen at school and is well.');
    await press(page, 'Save');
    await page.getByText('Saved at 14:00').waitFor();
  }
};
