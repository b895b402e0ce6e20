import type { Stage } from '../record/stages.ts';

const run = ['worker', 'manager', 'service-manager'];
const withDesk = [...run, 'minutes-east'];

/** Those who were invited and have nothing else to do with it. */
export const onlyInvited = ['police', 'health', 'education'];

const withInvited = [...withDesk, ...onlyInvited];

/** While a request waits, the other desks can stand in for its own. */
const withDesks = [
  ...withDesk,
  ...['south', 'west', 'keighley-shipley', 'corporate-parenting'].map((desk) => `minutes-${desk}`),
];

/** Who of the cast has anything to do with a case file at each stage: everybody else must be refused everything. */
export const insiders: Readonly<Record<Stage, readonly string[]>> = {
  'being written': ['worker'],
  'being written, with a child taken off its list': ['worker'],
  returned: ['worker'],
  'waiting to be authorised': run,
  'not needed': run,
  'waiting for a slot': withDesks,
  late: withDesks,
  booked: withInvited,
  'with an invitation that came back': withInvited,
  'about to be cancelled': withInvited,
  cancelled: withInvited,
  'in the meeting': withInvited,
  'ready to end': withInvited,
  'after the meeting': withInvited,
  'with its minutes issued': withInvited,
  'with a correction asked for': withInvited,
};

/** The pages that somebody who was only invited reads. */
export const forInvited = [
  '/discussions/:id/invitations/:invitation',
  '/discussions/:id/invitations/:invitation/meeting.ics',
  '/discussions/:id/actions/:action',
  '/discussions/:id/action-table',
  '/discussions/:id/action-table.pdf',
  '/discussions/:id/minutes/:number',
  '/discussions/:id/minutes/:number/minutes.pdf',
  '/discussions/:id/minutes/:number/minutes.docx',
];
