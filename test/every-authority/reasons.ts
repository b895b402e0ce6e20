import type { Page } from 'playwright-core';
import { attributesOf } from './attributes.ts';

const why = 'It is agreed with everybody who takes part, and the children cannot wait.';

/** Presses a button; where that departs from the protocol, gives a reason for each departure and presses it again. */
export const pressWithReasons = async (page: Page, button: RegExp | string): Promise<void> => {
  const press = () => page.getByRole('button', { name: button, exact: true }).click();
  await press();
  const asked = page.locator('textarea[name^="departure-"]');
  const rules = await attributesOf(asked, 'name');
  if (rules.length === 0) return;
  for (const rule of rules) await page.locator(`textarea[name="${rule}"]`).fill(why);
  await press();
};
