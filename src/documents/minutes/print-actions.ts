import { type Block, plain, quiet, strong } from '../printed-document.ts';
import type { ActionInWords } from './actions.ts';

/** The SMART table: what, who, by when, and how it will be known that it was done. */
export const actionTableBlock = (actions: readonly ActionInWords[], what = 'What will be done'): Block => ({
  kind: 'table',
  columns: [
    { label: what, share: 3.7 },
    { label: 'Who', share: 2.5 },
    { label: 'By when', share: 2.8 },
    { label: 'How it is reviewed', share: 3 },
  ],
  rows: actions.map((action) => [
    [plain(action.what)],
    [strong(action.who), quiet(action.agency)],
    [strong(action.byDay), quiet(`by ${action.byTime}`)],
    [plain(action.review)],
  ]),
});
