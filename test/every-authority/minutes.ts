import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { sentenceCase } from '../../src/protocol/in-a-sentence.ts';
import { follow, press, said } from '../journey/hands.ts';
import { readPdf } from '../read-pdf.ts';
import { followMessage, partnersOf } from './answering.ts';
import type { Telling } from './telling.ts';

/** Whoever takes the minutes sends them to those whom the protocol names, and to nobody else. */
export const sendMinutes = async (telling: Telling): Promise<void> => {
  const { authority, protocol, story, as, see, holderOf } = telling;
  story.itIs('2026-12-14 15:30');
  const page = await as(protocol.minuteTaker.role);
  await story.open(page, '/today');
  await follow(page, /^Send the minutes/);
  await see(page, 'Send the minutes');
  const recipients = await page.getByRole('list', { name: 'Recipients' }).innerText();
  const school = holderOf('education').addresses.at(-1) ?? '';
  for (const { role, mailbox } of partnersOf(telling)) if (role !== 'education') expect(recipients).toContain(mailbox);
  expect(recipients.includes(school)).toBe(authority.absentGetsMinutes);
  await press(page, /^Send the minutes to \d+ people$/);
  await see(page, `${sentenceCase(protocol.words.discussion)} SD-2301: minutes, issue 1`);
};

/** The police read the minutes, from their message and as a document; they can be asked to be corrected only where the procedure says so. */
export const readMinutes = async (telling: Telling): Promise<void> => {
  const { authority, protocol, see } = telling;
  const [police] = partnersOf(telling);
  if (police === undefined) throw new Error('The police are in no list.');
  const page = await followMessage(telling, police);
  await see(page, /./, 'minutes to read');
  await follow(page, 'Read the minutes, issue 1');
  await see(page, `${sentenceCase(protocol.words.discussion)} SD-2301: minutes, issue 1`, 'of a partner');
  const shown = await said(page);
  expect(shown.includes('Is something wrong?')).toBe(authority.takesCorrections);
  const coming = page.waitForEvent('download');
  await follow(page, 'Download as PDF');
  const { text } = await readPdf(await readFile(await (await coming).path()));
  expect(text).toContain(protocol.name.toUpperCase());
  for (const { title } of protocol.meeting.areas) expect(text.replaceAll(/\s+/g, ' ')).toContain(title);
  expect(text).not.toMatch(/Bradford|\bBR-\d/);
};

/** The discussion's page says it in the procedure's words, with the procedure's clocks. */
export const readClocks = async (telling: Telling): Promise<void> => {
  const { authority, protocol, story, as, see } = telling;
  const page = await as(protocol.request.authorisedBy);
  await story.open(page, '/discussions');
  await follow(page, 'SD-2301');
  const heading = `${sentenceCase(protocol.words.discussion)} about 1 child`;
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  const settled = page.getByText('Duties that are settled');
  if (await settled.isVisible()) await settled.click();
  await see(page, heading, 'over');
  for (const [title, within, clause] of authority.clocks) {
    const clock = page.getByRole('article', { name: title, exact: true });
    expect(await clock.innerText()).toContain(within);
    expect(await clock.innerText()).toContain(clause);
  }
};

/** The police sign what the procedure has them sign; where it asks for no signatures, nobody is asked. */
export const signDocuments = async (telling: Telling): Promise<void> => {
  const { protocol, story, as, see } = telling;
  const [police] = partnersOf(telling);
  if (police === undefined) throw new Error('The police are in no list.');
  const { signing } = protocol.circulation;
  const page = await followMessage(telling, police);
  expect((await said(page)).includes('Type your full name')).toBe(signing !== undefined);
  if (signing === undefined) return;
  await see(page, /./, 'to sign');
  const shown = await said(page);
  expect(shown).toContain(signing.attestation);
  await page.getByLabel('Type your full name').fill(police.holder.name);
  await press(page, signing.what === 'minutes' ? 'Sign the minutes' : 'Sign the action table');
  await page.getByText(/You signed today 15:30/).waitFor();
  const chair = await as(protocol.request.authorisedBy);
  await story.open(chair, '/discussions');
  await follow(chair, 'SD-2301');
  await chair.getByText(/Signed by 1 of \d+\./).waitFor();
};
