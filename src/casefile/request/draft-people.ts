import type { Draft, Paper } from './draft.ts';
import type { Group } from './request-form.ts';

/** Everybody a draft lists in one part of the family circle, in the order they were added. */
export const draftPeople = (draft: Draft, group: Group): readonly { readonly id: string; readonly paper: Paper }[] =>
  [...draft.values()]
    .filter(({ key, fields }) => key.startsWith(`person/${group}/`) && fields['removed'] !== 'yes')
    .map((paper) => ({ id: paper.key.slice(`person/${group}/`.length), paper }));
