import type { DiscussionsSeen } from '../../../application/see-discussions.ts';
import type { Fields } from '../../fields.ts';
import { instantIn } from '../../instant-in.ts';
import { paths } from '../../paths.ts';

type Cursor = NonNullable<DiscussionsSeen['next']>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the page before ended, as its link to this one says; null for the first page, or for a link that was cut short. */
export const cursorIn = ({ at, case: caseId = '' }: Fields): Cursor | null =>
  at !== undefined && instantIn(at) !== null && uuid.test(caseId) ? { at, caseId } : null;

/** The list: past or open, from its beginning or from a cursor on. */
export const listAt = ({ open, after }: { readonly open: boolean; readonly after: Cursor | null }): string => {
  const asked = new URLSearchParams(open ? {} : { past: 'yes' });
  if (after !== null) {
    asked.set('at', after.at);
    asked.set('case', after.caseId);
  }
  return asked.size === 0 ? paths.discussions : `${paths.discussions}?${asked.toString()}`;
};
