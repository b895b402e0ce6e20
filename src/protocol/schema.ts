import { z } from 'zod';
import { cited, clauses, id, text } from './language/entry.ts';
import { area, decision, seat } from './language/meeting.ts';
import { invitee, section } from './language/request.ts';
import { momentNames, timescale } from './language/timescale.ts';

export { momentNames };

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
  desks: z.array(z.strictObject({ id, name: text, ...cited })).min(1),
  request: z.strictObject({
    title: text,
    completedBy: id,
    authorisedBy: id,
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
  slots: z.strictObject({
    starts: z.array(z.string().regex(/^\d\d:\d\d$/, 'A time of day is written like 09:00.')),
    minutes: z.number().int(),
    ...cited,
  }),
  rearranging: z.strictObject({ agreedBy: id, ...cited }),
  chair: z.strictObject({ role: id, deputies: z.array(id), ...cited }),
  /** Who allots slots, invites, writes and circulates. */
  minuteTaker: z.strictObject({ role: id, ...cited }),
  quorum: z.array(seat),
  meeting: z.strictObject({
    longest: z.strictObject({ minutes: z.number().int(), ...cited }),
    confidentiality: z.strictObject({ text, ...cited }),
    familyDetails: z.strictObject({ checkedBy: id, ...cited }),
    areas: z.array(area),
    decisions: z.array(decision),
  }),
  circulation: z.strictObject({
    actionTable: z.strictObject({ to: z.literal('invitees'), ...cited }),
    minutes: z.strictObject({ to: z.literal('invitees'), ...cited }),
    corrections: z.strictObject({ decidedBy: id, ...cited }),
    divulging: z.strictObject({ text, ...cited }),
  }),
  timescales: z.array(timescale),
});

export type Protocol = z.infer<typeof protocolSchema>;
export type Field = Protocol['request']['sections'][number]['fields'][number];
export type Section = Protocol['request']['sections'][number];
export type InviteeRule = Protocol['request']['invitees'][number];
export type MeetingDecision = Protocol['meeting']['decisions'][number];
export type MeetingArea = Protocol['meeting']['areas'][number];
export type TimescaleRule = Protocol['timescales'][number];
export type Limit = TimescaleRule['within'];
export type MomentName = (typeof momentNames)[number];
export type QuorumSeat = Protocol['quorum'][number];

/** One numbered requirement of a procedure, in our words. */
export interface Clause {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  readonly requirement: string;
  readonly modality: 'must' | 'should' | 'may' | 'must-not';
}

/** A protocol as the rest of the house uses it: checked, with its clauses and compiled conditions beside it. */
export interface ProtocolInForce {
  readonly protocol: Protocol;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Answers a condition of this protocol; unknown conditions are a bug and throw. */
  readonly holds: (condition: string | undefined, facts: Facts) => boolean;
}

/** What conditions may ask about a case file. The names are the vocabulary; `facts.ts` describes each. */
export interface Facts {
  readonly urgency: string | null;
  readonly caseType: string | null;
  readonly locality: string | null;
  readonly injury: boolean | null;
  readonly urgentMedical: boolean | null;
  readonly sexualAbuseConcern: boolean | null;
  readonly anyChildInCare: boolean | null;
  readonly youthJustice: string | null;
  readonly anyUnborn: boolean;
  readonly anySchoolAge: boolean;
  readonly domesticIncident: boolean | null;
  readonly incident: boolean | null;
}
