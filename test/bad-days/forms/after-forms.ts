import { at, atAction, atCorrection, written } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

/** The forms after the meeting, and about what was late. */
export const afterwards: readonly KnownForm[] = [
  {
    name: 'doing an action',
    route: '/discussions/:id/actions/:action',
    stage: 'after the meeting',
    who: 'worker',
    page: atAction(''),
    fill: { outcome: written },
  },
  {
    name: 'recording the conference',
    route: '/discussions/:id/conference',
    stage: 'after the meeting',
    who: 'worker',
    page: at('/conference'),
    dates: {},
    fill: { 'held-on-day': '20', 'held-on-month': '11', 'held-on-year': '2026' },
  },
  {
    name: 'correcting a time',
    route: '/discussions/:id/times/:moment',
    stage: 'waiting for a slot',
    who: 'worker',
    page: at('/times/meeting-decided'),
    fill: { 'at-time': '00:10', reason: written },
  },
  {
    name: 'saying why something was late',
    route: '/discussions/:id/lateness/:duty',
    stage: 'late',
    who: 'manager',
    page: at('/lateness/meeting-held-24h'),
    fill: { reason: written },
  },
  {
    name: 'issuing the minutes',
    route: '/discussions/:id/minutes',
    stage: 'after the meeting',
    who: 'minutes-east',
    page: at('/minutes'),
    fill: {},
  },
  {
    name: 'asking for a correction',
    route: '/discussions/:id/minutes/:number/corrections',
    stage: 'with its minutes issued',
    who: 'police',
    page: at('/minutes/1'),
    fill: { area: 'reason', 'should-say': written, reason: 'It says otherwise.' },
  },
  {
    name: 'accepting a correction',
    route: '/discussions/:id/corrections/:correction',
    stage: 'with a correction asked for',
    who: 'manager',
    page: atCorrection,
    fill: { ruling: 'accept', 'new-text': written, reason: 'They are right.' },
  },
  {
    name: 'declining a correction',
    route: '/discussions/:id/corrections/:correction',
    stage: 'with a correction asked for',
    who: 'manager',
    page: atCorrection,
    fill: { ruling: 'decline', reason: written },
  },
];
