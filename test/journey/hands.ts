import type { Locator, Page } from 'playwright-core';

/** A page, or the part of it where something is done. */
export type Place = Page | Locator;

type Name = string | RegExp;

const exactly = (name: Name) => ({ name, exact: true });

export const press = (place: Place, name: Name): Promise<void> => place.getByRole('button', exactly(name)).click();

export const follow = (place: Place, name: Name): Promise<void> => place.getByRole('link', exactly(name)).click();

export const write = (place: Place, label: Name, text: string): Promise<void> =>
  place.getByRole('textbox', exactly(label)).fill(text);

export const pick = async (place: Place, label: Name, option: string): Promise<void> => {
  await place.getByRole('combobox', exactly(label)).selectOption({ label: option });
};

export const tick = (place: Place, label: Name): Promise<void> => place.getByRole('checkbox', exactly(label)).check();

/** Chooses one of the answers to a question. */
export const choose = (place: Place, question: Name, answer: string): Promise<void> =>
  place.getByRole('group', exactly(question)).getByRole('radio', { name: answer, exact: true }).check();

/** Types a date, `2026-12-16`, into the three boxes of a question. */
export const writeDate = async (place: Place, question: Name, date: string): Promise<void> => {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  const group = place.getByRole('group', exactly(question));
  await group.getByRole('textbox', { name: 'Day' }).fill(day);
  await group.getByRole('textbox', { name: 'Month' }).fill(month);
  await group.getByRole('textbox', { name: 'Year' }).fill(year);
};

/** Everything the main part of a page says, as a reader would hear it. */
export const said = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
