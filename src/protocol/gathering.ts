import type { MomentName, Protocol } from './schema.ts';

/** What the procedure calls the coming together, in short: "meeting" of "strategy meeting", "discussion" of "strategy discussion". */
export const gathering = ({ words }: Pick<Protocol, 'words'>): string => words.discussion.split(' ').at(-1) ?? '';

/** The moments at which it is held, or at which it ends: the meeting's, and those of each way of holding it. */
export const momentsOfGathering = (
  { routes }: Pick<Protocol, 'routes'>,
  what: 'held' | 'ended',
): readonly MomentName[] => [`meeting-${what}`, ...routes.map(({ id }) => `${id}-${what}`)];
