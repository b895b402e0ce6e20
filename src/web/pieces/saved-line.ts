import { type Html, html } from '../html.ts';

export interface SavedLine {
  /** The time of day as said ("10:42"), or null when nothing has been saved yet. */
  readonly savedAt: string | null;
  /** Since when there has been no connection; set by the page's own script. */
  readonly offlineSince?: string | undefined;
}

const state = ({ savedAt, offlineSince }: SavedLine): 'offline' | 'saved' | 'waiting' => {
  if (offlineSince !== undefined) return 'offline';
  return savedAt === null ? 'waiting' : 'saved';
};

const said = ({ savedAt, offlineSince }: SavedLine): string => {
  if (offlineSince !== undefined) return `Not saved yet: no connection since ${offlineSince}. Keep this page open.`;
  return savedAt === null ? 'Nothing to save yet' : `Saved at ${savedAt}`;
};

/** Whether what was typed is safe. Screen readers are told when it changes. */
export const savedLine = (line: SavedLine): Html =>
  html`<p class="saved saved--${state(line)}" data-saved-line role="status">${said(line)}</p>`;
