import { expect } from 'vitest';
import { press, said } from '../journey/hands.ts';
import { openMessage } from '../journey/ways.ts';
import type { Telling } from './telling.ts';

/** Partners of the demonstration who have an invitation, each with the mailbox it went to. */
export const partnersOf = ({ protocol, holderOf }: Telling) =>
  ['police', 'health', 'education']
    .filter((role) => protocol.request.invitees.some((invitee) => invitee.role === role))
    .map((role) => ({ role, holder: holderOf(role), mailbox: holderOf(role).addresses.at(-1) ?? '' }));

/** Opens the link of the latest message to a partner's mailbox, in the browser of whoever answers for it. */
export const followMessage = async (telling: Telling, partner: ReturnType<typeof partnersOf>[number]) => {
  const { protocol, story, as, see } = telling;
  const post = await as(protocol.minuteTaker.role);
  await openMessage(post, story, partner.mailbox);
  await see(post, /SD-2301/, 'message');
  const link = await post.getByRole('link', { name: story.address }).last().getAttribute('href');
  const page = await as(partner.role);
  await story.open(page, link ?? '');
  return page;
};

/** Each partner accepts from the link in their message, which names nobody of the family. */
export const accept = async (telling: Telling): Promise<void> => {
  const { protocol, story, see } = telling;
  story.itIs('2026-12-14 10:05');
  for (const partner of partnersOf(telling)) {
    const page = await followMessage(telling, partner);
    await see(page, / today 14:00/, 'to answer');
    const shown = await said(page);
    expect(shown.toLowerCase()).toContain(protocol.words.discussion);
    expect(shown).not.toContain('See the whole discussion');
    await press(page, 'I will come');
    await page.getByText('You will come.').waitFor();
  }
};
