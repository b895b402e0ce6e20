import { z } from 'zod';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import {
  circulation,
  contact,
  guidance,
  kept,
  ladder,
  officeHours,
  outside,
  report,
  retention,
  rota,
} from './language/afterwards.ts';
import { arranging } from './language/arranging.ts';
import { holder, modes, power, route, rule, trigger } from './language/convening.ts';
import { cited, clauses, id, text, timeOfDay, type workingDays } from './language/entry.ts';
import { ownFact, pathway } from './language/facts.ts';
import { area, decision, seat } from './language/meeting.ts';
import { invitee, section } from './language/request.ts';
import { ownMoment, timescale } from './language/timescale.ts';

/** A protocol file. The parts are in `language/`; docs/reference/protocol-language.md shows each. */
export const protocolSchema = z.strictObject({
  authority: id,
  name: text,
  procedure: z.strictObject({ title: text, edition: text }),
  version: z.number().int().positive(),
  inForceFrom: z.iso.date(),
  words: z.strictObject({
    discussion: text,
    request: text,
    caseNumber: text,
    colour: z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is written like #0b4f5c.'),
    duty: text,
  }),
  agencies: z.array(z.strictObject({ id, name: text })),
  roles: z.array(z.strictObject({ id, name: text, agency: id, clauses: clauses.optional() })),
  /** Facts, moments and special cases of this procedure's own. */
  facts: z.array(ownFact).default([]),
  moments: z.array(ownMoment).default([]),
  pathways: z.array(pathway).default([]),
  triggers: z.array(trigger).default([]),
  /** Ways of holding it. None: there is one, a meeting. */
  routes: z.array(route).default([]),
  desks: z.array(z.strictObject({ id, name: text, ...cited })).min(1),
  request: z.strictObject({
    title: text,
    completedBy: id,
    authorisedBy: id,
    /** Who may authorise it in their place. */
    orAuthorisedBy: z.array(id).default([]),
    /** How the request is headed for those who may read it; never in a message. `{surname}`, `{case-number}`, `{locality}`. */
    subject: z.strictObject({ text, ...cited }),
    sections: z.array(section).min(1),
    invitees: z.array(invitee),
    ...cited,
  }),
  urgencies: z.array(
    z.strictObject({
      id,
      label: text,
      guidance: text,
      /** The role whose rationale this urgency needs. */
      rationaleBy: id.optional(),
      ...cited,
    }),
  ),
  /** The times at which meetings begin. None: any time. */
  slots: z.strictObject({ starts: z.array(timeOfDay).min(1), minutes: z.number().int(), ...cited }).optional(),
  /** What a time and place is chosen by. */
  arranging: z.array(arranging).default([]),
  /** Who must agree before a booked meeting is moved or cancelled. None: nobody. */
  rearranging: z.strictObject({ agreedBy: id, ...cited }).optional(),
  chair: holder,
  /** Who books, invites, writes and circulates. */
  minuteTaker: holder,
  powers: z.array(power).default([]),
  rules: z.array(rule).default([]),
  quorum: z.array(seat),
  meeting: z.strictObject({
    /** How it may be held where there are no routes. None: the procedure leaves it open. */
    held: z.strictObject({ modes, ...cited }).optional(),
    longest: z.strictObject({ minutes: z.number().int(), ...cited }).optional(),
    confidentiality: z.strictObject({ text, ...cited }).optional(),
    familyDetails: z.strictObject({ checkedBy: id, ...cited }).optional(),
    areas: z.array(area),
    decisions: z.array(decision),
  }),
  circulation,
  timescales: z.array(timescale),
  officeHours: officeHours.optional(),
  contacts: z.array(contact).default([]),
  rotas: z.array(rota).default([]),
  ladders: z.array(ladder).default([]),
  reports: z.array(report).default([]),
  retention: z.array(retention).default([]),
  guidance: z.array(guidance).default([]),
  kept: z.array(kept).default([]),
  outside: z.array(outside).default([]),
});

export type Protocol = z.infer<typeof protocolSchema>;
export type Field = Protocol['request']['sections'][number]['fields'][number];
export type Section = Protocol['request']['sections'][number];
export type InviteeRule = Protocol['request']['invitees'][number];
export type MeetingDecision = Protocol['meeting']['decisions'][number];
export type MeetingArea = Protocol['meeting']['areas'][number];
export type TimescaleRule = Protocol['timescales'][number];
export type Limit = TimescaleRule['within'];
export type WorkingDaysLimit = z.infer<typeof workingDays>;
/** A moment by its name: one of `moments.ts`, of the protocol's own, or of a route or ladder. */
export type MomentName = string;
export type Holder = Protocol['chair'];
export type OwnFact = Protocol['facts'][number];
export type Route = Protocol['routes'][number];
export type Ladder = Protocol['ladders'][number];
/** What an entry of `arranging` asks of a time and place. */
export type ArrangingRule = Protocol['arranging'][number];
/** One that ranks times; the rest say when a desk books at all. */
export type Wish = Exclude<ArrangingRule, { readonly asks: 'desk-hours' }>;
export type Report = Protocol['reports'][number];
export type Rota = Protocol['rotas'][number];
export type Rule = Protocol['rules'][number];
export type Power = Protocol['powers'][number];
export type Jointly = Power['by'];
/** What people should know while they do something. */
export type Guidance = Protocol['guidance'][number];
export type QuorumSeat = Protocol['quorum'][number];

/** One numbered requirement of a procedure, in our words. */
export interface Clause {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  readonly requirement: string;
  readonly modality: 'must' | 'should' | 'may' | 'must-not';
  /** Its figures and lists, for a machine: `{ "duration": "PT24H", "unit": "elapsed", "value": 24 }`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A protocol as the rest of the house uses it: checked, with its clauses and compiled conditions beside it. */
export interface ProtocolInForce {
  readonly protocol: Protocol;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Where the procedure asks for less than the national minimum, in sentences. It is followed all the same, and says so. */
  readonly belowMinimum: readonly string[];
  /** The authority's own calendar. */
  readonly calendar: AuthorityCalendar;
  /** Answers a condition of this protocol; unknown conditions are a bug and throw. */
  readonly holds: (condition: string | undefined, facts: Facts) => boolean;
}

export type FactValue = string | boolean | number | null;

/** What conditions may ask about a case file, by name: `facts.ts` has the vocabulary, a protocol may add its own. Null or absent: not known. */
export type Facts = Readonly<Record<string, FactValue>>;
