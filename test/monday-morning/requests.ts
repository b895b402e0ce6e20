import type { Kind } from './families.ts';
import type { Desk } from './people.ts';

/** A request as it was authorised: to which desk, how soon, and when that was decided (London, winter: UTC). */
export interface Requested {
  readonly desk: Desk;
  readonly urgency: 'two-hours' | '24-hours' | 'other';
  readonly decidedAt: string;
  readonly kind: Kind;
}

/** Its slot, and whether everybody asked has said that they come. */
export interface Taken extends Requested {
  readonly startsAt: string;
  readonly answered: boolean;
}

const [friday, saturday, sunday, monday, tuesday] = [20, 21, 22, 23, 24].map((day) => `2026-11-${String(day)}T`);

const asked = (urgency: Requested['urgency'], decidedAt: string, desk: Desk, kind: Kind): Requested => ({
  desk,
  urgency,
  decidedAt: `${decidedAt}:00Z`,
  kind,
});

const soon = (decidedAt: string, desk: Desk, kind: Kind) => asked('24-hours', decidedAt, desk, kind);
const later = (decidedAt: string, desk: Desk, kind: Kind) => asked('other', decidedAt, desk, kind);

/** What arrives at 09:05, when the desks have already begun. */
export const urgent: Requested = asked('two-hours', `${monday}09:05`, 'east', 'hospital');

/** Forty requests wait: the urgent one, two that are late since the weekend, fourteen that today must take, and 23 for the week. */
export const waiting: readonly Requested[] = [
  soon(`${saturday}10:00`, 'south', 'siblings'),
  soon(`${saturday}15:30`, 'west', 'abuse'),
  soon(`${sunday}13:20`, 'east', 'one'),
  soon(`${sunday}14:10`, 'south', 'interpreter'),
  soon(`${sunday}15:05`, 'keighley-shipley', 'baby'),
  soon(`${sunday}16:40`, 'corporate-parenting', 'care'),
  soon(`${sunday}18:30`, 'west', 'siblings'),
  soon(`${sunday}21:00`, 'east', 'abuse'),
  soon(`${monday}08:05`, 'east', 'siblings'),
  soon(`${monday}08:12`, 'south', 'one'),
  soon(`${monday}08:20`, 'west', 'hospital'),
  soon(`${monday}08:26`, 'keighley-shipley', 'interpreter'),
  soon(`${monday}08:31`, 'corporate-parenting', 'youth-justice'),
  soon(`${monday}08:40`, 'south', 'abuse'),
  soon(`${monday}08:46`, 'keighley-shipley', 'one'),
  soon(`${monday}08:55`, 'east', 'care'),
  later(`${friday}09:30`, 'east', 'one'),
  later(`${friday}09:50`, 'south', 'siblings'),
  later(`${friday}10:10`, 'west', 'baby'),
  later(`${friday}10:35`, 'keighley-shipley', 'abuse'),
  later(`${friday}11:00`, 'corporate-parenting', 'care'),
  later(`${friday}11:20`, 'east', 'interpreter'),
  later(`${friday}11:45`, 'south', 'one'),
  later(`${friday}13:15`, 'west', 'one'),
  later(`${friday}13:40`, 'keighley-shipley', 'siblings'),
  later(`${friday}14:05`, 'corporate-parenting', 'care'),
  later(`${friday}14:30`, 'east', 'siblings'),
  later(`${friday}15:00`, 'south', 'baby'),
  later(`${friday}15:20`, 'west', 'interpreter'),
  later(`${friday}15:45`, 'keighley-shipley', 'one'),
  later(`${friday}16:10`, 'corporate-parenting', 'youth-justice'),
  later(`${friday}16:30`, 'south', 'hospital'),
  later(`${friday}16:50`, 'west', 'siblings'),
  later(`${monday}08:15`, 'east', 'one'),
  later(`${monday}08:24`, 'south', 'care'),
  later(`${monday}08:33`, 'west', 'one'),
  later(`${monday}08:42`, 'keighley-shipley', 'interpreter'),
  later(`${monday}08:50`, 'corporate-parenting', 'one'),
  later(`${monday}08:58`, 'south', 'one'),
];

const booked = (request: Requested, startsAt: string, answered = true): Taken => ({
  ...request,
  startsAt: `${startsAt}:00Z`,
  answered,
});

/** In the diary already: 10:00 and 11:00 at every desk, so that nothing is free within two hours. East’s 10:00 could wait. */
export const taken: readonly Taken[] = [
  booked(later(`${friday}09:05`, 'east', 'one'), `${monday}10:00`),
  booked(soon(`${sunday}11:10`, 'east', 'siblings'), `${monday}11:00`),
  booked(soon(`${sunday}11:20`, 'south', 'one'), `${monday}10:00`),
  booked(soon(`${sunday}11:30`, 'south', 'baby'), `${monday}11:00`),
  booked(soon(`${sunday}11:40`, 'west', 'siblings'), `${monday}10:00`),
  booked(soon(`${sunday}11:50`, 'west', 'one'), `${monday}11:00`, false),
  booked(soon(`${sunday}12:00`, 'keighley-shipley', 'one'), `${monday}10:00`),
  booked(soon(`${sunday}12:10`, 'keighley-shipley', 'abuse'), `${monday}11:00`),
  booked(soon(`${sunday}12:20`, 'corporate-parenting', 'care'), `${monday}10:00`),
  booked(soon(`${sunday}12:30`, 'corporate-parenting', 'care'), `${monday}11:00`, false),
  booked(soon(`${sunday}17:10`, 'east', 'baby'), `${monday}14:00`, false),
  booked(soon(`${sunday}17:20`, 'south', 'hospital'), `${monday}15:00`, false),
  booked(later(`${friday}12:05`, 'east', 'one'), `${tuesday}10:00`),
  booked(later(`${friday}12:15`, 'west', 'one'), `${tuesday}11:00`, false),
];
