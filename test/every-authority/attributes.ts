import type { Locator } from 'playwright-core';

/** An attribute of each element found, in their order. */
export const attributesOf = async (found: Locator, name: string): Promise<readonly string[]> =>
  Promise.all((await found.all()).map(async (one) => (await one.getAttribute(name)) ?? ''));
