import type { Status } from '../../casefile/state.ts';

/** Where a discussion stands, in words. */
export const statusWords: Readonly<Record<Status, string>> = {
  none: 'Not started',
  drafting: 'Request being written',
  'awaiting-authority': 'Waiting to be authorised',
  'not-needed': 'Not required',
  waiting: 'Waiting to be booked',
  booked: 'Booked',
  cancelled: 'Cancelled',
  meeting: 'On now',
  closed: 'Held',
};
