import { atInvitation, person, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

/** The answers to an invitation. */
export const invited: readonly KnownForm[] = [
  { name: 'accepting', fill: { answer: 'accept' }, query: '' },
  { name: 'declining', fill: { answer: 'decline', reason: written }, query: '?answer=decline' },
  { name: 'coming without deciding', fill: { answer: 'cannot-decide' }, query: '?answer=cannot-decide' },
  { name: 'writing instead', fill: { answer: 'contribute', information: written }, query: '?answer=contribute' },
  { name: 'sending a deputy', fill: { ...person, answer: 'deputy' }, query: '?answer=deputy' },
].map(({ query, ...each }) => ({
  ...each,
  route: '/discussions/:id/invitations/:invitation/answer',
  stage: 'booked' as const,
  who: 'police',
  page: (place) => `${atInvitation(place)}${query}`,
}));

/** What somebody invited brings to the meeting. */
export const contributing: readonly KnownForm[] = [
  {
    name: 'giving information',
    route: '/discussions/:id/invitations/:invitation/information',
    stage: 'booked',
    who: 'police',
    page: atInvitation,
    fill: { information: written },
  },
  {
    name: 'giving one’s own view',
    route: '/discussions/:id/invitations/:invitation/view',
    stage: 'in the meeting',
    who: 'police',
    page: atInvitation,
    fill: { view: written },
  },
];
