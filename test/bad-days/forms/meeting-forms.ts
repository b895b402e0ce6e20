import type { Protocol } from '../../../src/protocol/schema.ts';
import { at, atAction, soonIn, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

/** The start of a meeting. */
export const starting: readonly KnownForm[] = [
  {
    name: 'starting the meeting',
    route: '/discussions/:id/meeting',
    stage: 'booked',
    who: 'manager',
    page: at('/meeting'),
    dates: { when: 'earlier' },
    fill: {},
  },
];

/** The forms of the room that every meeting has. */
export const meeting: readonly KnownForm[] = [
  {
    name: 'marking who is here',
    route: '/discussions/:id/meeting/people/:attendance',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/meeting/people'),
    fill: { presence: 'apologies' },
  },
  {
    name: 'adding somebody who came',
    route: '/discussions/:id/meeting/people',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/meeting/people'),
    fill: { name: 'Rowan Ashby', role: 'probation', agency: 'probation', how: 'virtual' },
  },
  {
    name: 'confirming the family',
    route: '/discussions/:id/meeting/family',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/meeting/family'),
    fill: { corrections: written },
  },
  {
    name: 'stating confidentiality',
    route: '/discussions/:id/meeting/confidentiality',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/meeting/confidentiality'),
    fill: {},
  },
  {
    name: 'recording somebody’s view',
    route: '/discussions/:id/meeting/views/:attendance',
    stage: 'in the meeting',
    who: 'manager',
    page: at('/meeting/area/views-and-decisions'),
    fill: { view: written },
  },
  {
    name: 'withdrawing an action',
    route: '/discussions/:id/meeting/actions/:action',
    stage: 'in the meeting',
    who: 'manager',
    page: atAction('/meeting'),
    fill: { reason: written },
  },
];

/** The writing under each area of the agenda. */
export const areas = ({ meeting }: Protocol): readonly KnownForm[] =>
  meeting.areas.map(({ id }) => ({
    name: `writing under ${id}`,
    route: '/discussions/:id/meeting/area/:area',
    stage: 'in the meeting',
    who: 'manager',
    page: at(`/meeting/area/${id}`),
    fill: { text: written },
  }));

/** The actions and the safety plan. */
export const actions = ['actions', 'safety-plan'].map(
  (area): KnownForm => ({
    name: `adding to ${area}`,
    route: '/discussions/:id/meeting/area/:area/actions',
    stage: 'in the meeting',
    who: 'manager',
    page: at(`/meeting/area/${area}`),
    dates: {},
    fill: {
      what: written,
      who: 'other',
      'who-name': 'Rowan Ashby',
      agency: 'police',
      review: 'By telephone',
      ...soonIn('by-when', '17:00'),
    },
  }),
);

/** The end of a meeting. */
export const ending: readonly KnownForm[] = [
  {
    name: 'ending the meeting',
    route: '/discussions/:id/meeting/end',
    stage: 'ready to end',
    who: 'manager',
    page: at('/meeting/end'),
    dates: { ended: 'earlier' },
    fill: { ended: 'now' },
  },
];
