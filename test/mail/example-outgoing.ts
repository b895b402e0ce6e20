import type { Outgoing } from '../../src/post/carrier.ts';

/** An invitation as it is handed to a mail server, without a calendar entry. */
export const exampleOutgoing: Outgoing = {
  id: '7f8c1c39-5d3f-4a70-9a51-0f3c0f7d8f10',
  recipient: 'police@police.example.org',
  subject: 'Strategy meeting SD-2301: please answer',
  body: 'Sign in to answer.',
  calendar: null,
  createdAt: '2026-11-20T12:00:00Z',
};
