import type { Protocol } from './schema.ts';

/** Whether a fact is the language in which somebody needs an interpreter, by which the board looks for one. */
export const isInterpreterLanguage = (fact: string | undefined, { arranging }: Pick<Protocol, 'arranging'>): boolean =>
  arranging.some((rule) => rule.asks === 'interpreter' && rule.language === fact);
