import type { Protocol } from './schema.ts';

/** What the procedure calls the coming together, in short: "meeting" of "strategy meeting", "discussion" of "strategy discussion". */
export const gathering = ({ words }: Pick<Protocol, 'words'>): string => words.discussion.split(' ').at(-1) ?? '';
