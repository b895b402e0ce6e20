import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MeetingDecision } from '../../src/protocol/schema.ts';
import { press, said } from '../journey/hands.ts';
import { attributesOf } from './attributes.ts';
import { pressWithReasons } from './reasons.ts';
import type { Telling } from './telling.ts';

type Option = MeetingDecision['options'][number];

/** The answer that the table names, otherwise the one that starts and asks for least. */
const optionOf = ({ id, options, fields }: MeetingDecision, offered: readonly string[], telling: Telling): string => {
  const asks = (option: Option): number =>
    fields.filter(({ requiredFor }) => requiredFor.includes(option.id)).length + option.brings.length * 10;
  const [least] = options
    .filter((option) => offered.includes(option.id))
    .toSorted((one, other) => asks(one) - asks(other));
  return telling.authority.decided[id] ?? least?.id ?? '';
};

/** The link that stays on top of every page of the room. */
const wayOut = (page: Page) =>
  page.getByRole('complementary', { name: /SD-2301/ }).getByRole('link', { name: /^End / });

const decide = async (page: Page, rule: MeetingDecision, telling: Telling): Promise<void> => {
  const answers = page.locator('[name="answer"]');
  await answers.first().waitFor();
  const offered = await attributesOf(answers, 'value');
  const option = optionOf(rule, offered, telling);
  await page.locator(`[name="answer"][value="${option}"]`).check();
  for (const { id, requiredFor } of rule.fields)
    if (requiredFor.includes(option)) await page.locator(`[name="detail-${id}"]`).fill('What was said today shows it.');
  await press(page, /^Record/);
  await wayOut(page).waitFor();
};

const ruleHere = (page: Page, { protocol }: Telling): MeetingDecision => {
  const [, id] = /\/decisions\/([^/]+)/.exec(new URL(page.url()).pathname) ?? [];
  const rule = protocol.meeting.decisions.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`${page.url()} is no decision.`);
  return rule;
};

/** The next decision: one without which it cannot end, otherwise one that the table names. */
const nextToDecide = async (
  page: Page,
  { authority }: Telling,
  taken: ReadonlySet<string>,
): Promise<Locator | null> => {
  const needed = page.locator('.blocking a[href*="/decisions/"]').first();
  if (await needed.isVisible()) return needed;
  const named = Object.keys(authority.decided).find((id) => !taken.has(id));
  if (named === undefined) return null;
  await page.getByText('More that can be decided').click();
  return page.locator(`a[href*="/decisions/${named}"]`).first();
};

/** Every decision is taken without which it cannot end, and those that the table names; then it ends. */
export const decideAndEnd = async (telling: Telling): Promise<void> => {
  const { authority, protocol, story, as, see } = telling;
  const page = await as(protocol.chair.role);
  await wayOut(page).click();
  await see(page, /^End the /, 'to decide');
  const taken = new Set<string>();
  for (let next = await nextToDecide(page, telling, taken); next !== null; ) {
    await next.click();
    const rule = ruleHere(page, telling);
    if (taken.size === 0) await see(page, /./, 'a decision');
    await decide(page, rule, telling);
    taken.add(rule.id);
    await wayOut(page).click();
    await page.getByRole('heading', { level: 1, name: /^End the / }).waitFor();
    next = await nextToDecide(page, telling, taken);
  }
  await see(page, /^End the /, 'decided');
  story.itIs('2026-12-14 14:20');
  await pressWithReasons(page, /^End the /);
  await see(page, / has ended$/);
  expect((await said(page)).includes('The action table has gone to')).toBe(authority.sendsActions);
};
