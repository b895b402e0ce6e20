import type { WaitingRequest } from '../../../application/see-board.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** Which desk’s requests a board lists: one, or (null) all of them. */
export type DeskAsked = string | null;

export const allDesks = 'all';

/** The desk asked for by its id or `all`; somebody’s own where none, or none of that name, was. */
export const deskAsked = (text: string | undefined, own: string | null, { desks }: Protocol): DeskAsked => {
  if (text === allDesks) return null;
  return desks.find(({ id }) => id === text)?.id ?? own;
};

/** A desk to choose, with how many requests wait there. */
export interface DeskChoice {
  readonly desk: DeskAsked;
  readonly name: string;
  readonly isOwn: boolean;
  readonly waiting: number;
}

/** All desks and each of them, one’s own before the others; nothing to choose where there is only one. */
export const deskChoices = (
  waiting: readonly Pick<WaitingRequest, 'desk'>[],
  { desks }: Protocol,
  own: string | null,
): readonly DeskChoice[] => {
  if (desks.length < 2) return [];
  const each = desks.map(({ id, name }) => ({
    desk: id,
    name,
    isOwn: id === own,
    waiting: waiting.filter(({ desk }) => desk === id).length,
  }));
  const all = { desk: null, name: 'All desks', isOwn: false, waiting: waiting.length };
  return [all, ...each.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn))];
};
