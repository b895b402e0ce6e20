import type { Page } from 'playwright-core';
import type { Field, Section } from '../../src/protocol/schema.ts';
import { press } from '../journey/hands.ts';
import type { Telling } from './telling.ts';

const text = 'As the school told us this morning.';
const typed: Readonly<Record<string, string>> = {
  name: 'Robin Maybury',
  'case-number': '2026-0815',
  'requester-number': '01632 960321',
};

/** The answer that brings least with it. */
const least = ['no', 'none', '24-hours', 'first', 'not-known'];

const choiceOf = ({ id, type, options }: Field, { answers }: Telling['authority']): string => {
  const ids = type === 'yes-no' ? ['yes', 'no'] : options.map((option) => option.id);
  return answers[id] ?? least.find((each) => ids.includes(each)) ?? ids[0] ?? '';
};

const writeDay = async (
  page: Page,
  id: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> => {
  await page.locator(`[name="${id}-day"]`).fill(day);
  await page.locator(`[name="${id}-month"]`).fill(month);
  await page.locator(`[name="${id}-year"]`).fill(year);
};

const answer = async (page: Page, field: Field, { authority }: Telling): Promise<void> => {
  const { id, type } = field;
  const named = page.locator(`[name="${id}"]`);
  switch (type) {
    case 'text':
    case 'long-text':
      return named.fill(typed[id] ?? text);
    case 'staff':
      await named.selectOption({ index: 1 });
      return;
    case 'yes-no':
    case 'choice':
    case 'choices':
      return page.locator(`[name="${id}"][value="${choiceOf(field, authority)}"]`).check();
    case 'date':
      return writeDay(page, id, ['5', '3', '2018']);
    case 'date-and-time':
      await writeDay(page, id, ['14', '12', '2026']);
      return page.locator(`[name="${id}-time"]`).fill('08:30');
  }
};

const isAsked = (page: Page, { id, type }: Field): Promise<boolean> =>
  page
    .locator(`[name="${type === 'date' || type === 'date-and-time' ? `${id}-day` : id}"]`)
    .first()
    .isVisible();

/** Answers everything a page asks that must be answered, also what is asked only because of an answer. */
export const answerAll = async (page: Page, { fields }: Section, telling: Telling): Promise<void> => {
  const here = new URL(page.url()).pathname;
  const answered = new Set<Field>();
  while (new URL(page.url()).pathname === here) {
    const before = answered.size;
    for (const field of fields.filter((each) => each.required && !answered.has(each)))
      if (await isAsked(page, field)) {
        await answer(page, field, telling);
        answered.add(field);
      }
    await press(page, 'Continue');
    if (answered.size === before && new URL(page.url()).pathname === here)
      throw new Error(`It does not go on: ${await page.getByRole('main').innerText()}`);
  }
};
