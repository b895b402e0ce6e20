import { at, atInvitation, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

/** The forms of a procedure that has moments and facts of its own, such as Bradford has none of. */
export const ownProcedureForms: readonly KnownForm[] = [
  {
    name: 'recording what happened',
    route: '/discussions/:id/happened',
    stage: 'waiting for a slot',
    who: 'worker',
    page: at('/happened'),
    dates: { moment: 'partner-told' },
    fill: { moment: 'child-seen', 'subject-child-seen': 'ida', note: written },
  },
  {
    name: 'recording what was found out',
    route: '/discussions/:id/found-out',
    stage: 'waiting for a slot',
    who: 'worker',
    page: at('/found-out'),
    fill: { fact: 'setting', 'value-setting': 'school', reason: written },
  },
  {
    name: 'setting the number of somebody who answers',
    route: '/who-answers/numbers/:contact',
    stage: 'waiting for a slot',
    who: 'manager',
    page: () => '/who-answers/numbers',
    fill: { telephone: '01632 960301' },
  },
  {
    name: 'recording the call between two shifts',
    route: '/who-answers/calls/:call',
    stage: 'waiting for a slot',
    who: 'manager',
    page: () => '/who-answers',
    fill: { to: 'Rowan Ashby' },
  },
  {
    name: 'signing the action table',
    route: '/discussions/:id/invitations/:invitation/signature',
    stage: 'after the meeting',
    who: 'police',
    page: atInvitation,
    fill: { 'full-name': 'Imran Yusuf' },
  },
];
