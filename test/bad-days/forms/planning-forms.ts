import { Temporal } from 'temporal-polyfill';
import { type Place, invitationIn } from '../everyone/addresses.ts';
import { at, person, soonIn, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

const firstNight = Temporal.Instant.from('2027-03-01T03:00:00Z');
let nights = 0;

/** A time that no other booking of these tests has: at night, so that each is outside the slots like the others. */
const freeTime = ({ caseId }: Place): string => {
  nights += 1;
  return `/discussions/${caseId}/book?desk=east&start=${firstNight.add({ hours: 24 * nights }).toString()}`;
};

/** The forms between the request and the meeting, of those who run it. */
export const planning: readonly KnownForm[] = [
  {
    name: 'authorising',
    route: '/discussions/:id/authorise',
    stage: 'waiting to be authorised',
    who: 'manager',
    page: at('/authorise'),
    dates: { decided: 'earlier', acted: 'yes' },
    fill: { urgency: 'other', rationale: written, 'rationale-by': 'Ruth Adeyemi', decision: 'authorise' },
  },
  {
    name: 'returning a request',
    route: '/discussions/:id/authorise',
    stage: 'waiting to be authorised',
    who: 'manager',
    page: at('/authorise'),
    fill: { 'return-reason': written, decision: 'return' },
  },
  {
    name: 'deciding on no meeting',
    route: '/discussions/:id/authorise',
    stage: 'waiting to be authorised',
    who: 'manager',
    page: at('/authorise'),
    fill: { 'no-meeting-reason': written, decision: 'no-meeting' },
  },
  {
    name: 'booking',
    route: '/discussions/:id/book',
    stage: 'waiting for a slot',
    who: 'minutes-east',
    page: freeTime,
    fill: {
      place: 'https://meet.example.org/now',
      'minute-taker': 'Rowan Ashby',
      'departure-late': written,
      'departure-outside-slots': written,
    },
  },
  {
    name: 'booking by a plan',
    route: '/board/plan',
    stage: 'waiting for a slot',
    who: 'minutes-east',
    page: ({ caseId }) => `/board/plan?request=${caseId}&reach=week`,
    fill: { place: 'https://meet.example.org/plan', 'departure-late': written },
  },
  {
    name: 'asking to cancel',
    route: '/discussions/:id/booking/change',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/booking/change'),
    fill: { kind: 'cancel', reason: written },
  },
  {
    name: 'asking to rearrange',
    route: '/discussions/:id/booking/change',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/booking/change'),
    dates: {},
    fill: { kind: 'rearrange', reason: written, ...soonIn('on', '14:00'), 'departure-late': written },
  },
  {
    name: 'naming another chair',
    route: '/discussions/:id/chair',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/chair'),
    fill: { chair: 'service-manager' },
  },
  {
    name: 'naming another minute-taker',
    route: '/discussions/:id/minute-taker',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/minute-taker'),
    fill: { 'minute-taker-person': 'minutes-south' },
  },
  {
    name: 'agreeing to a change',
    route: '/discussions/:id/booking/agree',
    stage: 'about to be cancelled',
    who: 'service-manager',
    page: at('/booking/agree'),
    fill: { decision: 'agree' },
  },
  {
    name: 'declining a change',
    route: '/discussions/:id/booking/agree',
    stage: 'about to be cancelled',
    who: 'service-manager',
    page: at('/booking/agree'),
    fill: { decision: 'decline', reason: written },
  },
  {
    name: 'asking for it again',
    route: '/discussions/:id/ask-again',
    stage: 'cancelled',
    who: 'worker',
    page: at('/ask-again'),
    fill: { reason: written },
  },
  {
    name: 'recording a call',
    route: '/discussions/:id/calls',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/calls'),
    fill: { result: 'will-come', 'spoke-with': 'Rowan Ashby', said: written },
  },
  {
    name: 'asking for information',
    route: '/discussions/:id/invitations/information',
    stage: 'booked',
    who: 'minutes-east',
    page: (place) => `${at('/invitations')(place)}?ask=${invitationIn(place)}`,
    dates: {},
    fill: { what: written },
  },
  {
    name: 'inviting somebody',
    route: '/discussions/:id/invitations',
    stage: 'booked',
    who: 'minutes-east',
    page: at('/invitations'),
    fill: { ...person, role: 'probation', organisation: 'Probation' },
  },
];
