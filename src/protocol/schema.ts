import { z } from 'zod';

/** A condition in FEEL over the facts of `facts.ts`. Parsed and name-checked when the protocol is read. */
const condition = z.string().min(1);
const clauses = z.array(z.string().regex(/^[A-Z]{2}-\d{3}$/)).min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);

/** Every entry cites the clauses it honours; a figure no procedure gives is `assumed`. */
const cited = { clauses, assumed: z.boolean().default(false) };

const limit = z.union([
  z.strictObject({ elapsed: z.string().regex(/^PT?/) }),
  z.strictObject({ workingDays: z.number().int().positive() }),
  z.strictObject({ sameDay: z.literal(true) }),
]);

const field = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  type: z.enum(['text', 'long-text', 'date', 'date-and-time', 'yes-no', 'choice', 'choices', 'staff']),
  /** For `choice` and `choices`. */
  options: z.array(z.strictObject({ id, label: text, hint: text.optional(), clauses: clauses.optional() })).default([]),
  /** For `staff`: the role whose people can be chosen. */
  role: id.optional(),
  required: z.boolean().default(true),
  /** The field is asked (and required) only when the condition holds. */
  when: condition.optional(),
  /** Asked (and required) only when another field of the same section, or of the same person, was answered so. */
  dependsOn: z.strictObject({ field: id, is: id }).optional(),
  /** The answer is known to conditions under this name (see `facts.ts`). */
  fact: z.string().optional(),
  /** An answer that stands for "there is none yet", e.g. an LCS number "not yet allocated". */
  unless: z.strictObject({ id, label: text }).optional(),
  /** A date or time that must not lie after today, or now. */
  past: z.boolean().default(false),
  /** A date or time that must not lie before today, or now. */
  future: z.boolean().default(false),
  maxLength: z.number().int().positive().optional(),
  ...cited,
});

const section = z.strictObject({
  id,
  title: text,
  guidance: text.optional(),
  kind: z.enum(['fields', 'people', 'attendees']),
  /** For `people`: which part of the family circle the section lists, and how many at least. */
  group: z.enum(['child', 'parent-or-carer', 'other-child', 'other-adult']).optional(),
  atLeast: z.number().int().min(0).default(0),
  /** What one of them is called: "child or young person". */
  one: text.optional(),
  /** For `people` that need not exist: what to tick to say so, e.g. "There are no other children to list". */
  none: text.optional(),
  fields: z.array(field).default([]),
  ...cited,
});

const invitee = z.strictObject({
  role: id,
  name: text,
  agency: id,
  need: z.enum(['mandatory', 'expected', 'suggested', 'optional']),
  /** Proposed with this need only when the condition holds; otherwise the row is offered as an optional one. */
  when: condition.optional(),
  /** In words, why the protocol proposes this invitee. */
  because: text.optional(),
  hint: text.optional(),
  /** Several people can be invited in this role, each with a row of their own. */
  repeatable: z.boolean().default(false),
  /** The request must say yes or no. */
  asksYesOrNo: z.boolean().default(false),
  internal: z.boolean().default(false),
  ...cited,
});

const option = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  /** Moments this answer brings about, e.g. `section-47-started`. */
  brings: z.array(z.enum(['section-47-started', 'conference-wanted'])).default([]),
  /** What follows, in words, shown before it is chosen. */
  starts: text.optional(),
  clauses: clauses.optional(),
});

const decision = z.strictObject({
  id,
  title: text,
  question: text,
  hint: text.optional(),
  area: id,
  perChild: z.boolean().default(false),
  /** A decision for each child is taken for the other relevant children too, so that every child is answered for. */
  forOtherChildren: z.boolean().default(false),
  /** The meeting cannot be closed without it; otherwise it is a prompt. */
  closesMeeting: z.boolean().default(false),
  options: z.array(option).min(1),
  fields: z
    .array(
      z.strictObject({
        id,
        label: text,
        hint: text.optional(),
        type: z.enum(['text', 'long-text', 'choice']),
        options: z.array(z.strictObject({ id, label: text })).default([]),
        /** Answers for which the field is required; for other answers it may be left empty. */
        requiredFor: z.array(id).default([]),
        clauses: clauses.optional(),
      }),
    )
    .default([]),
  ...cited,
});

/** Moments from which, or at which, a duty's clock can start or stop. The case file names when each came about. */
export const momentNames = [
  'request-sent',
  'single-agency-action-taken',
  'meeting-decided',
  'meeting-booked',
  'meeting-held',
  'meeting-ended',
  'action-table-sent',
  'minutes-issued',
  'minutes-received',
  'corrections-closed',
  'section-47-started',
  'conference-wanted',
  'conference-held',
] as const;
const moment = z.enum(momentNames);

const timescale = z.strictObject({
  duty: id,
  title: text,
  /** The clock starts at the earliest of these moments that has come about. */
  starts: z.array(moment).min(1),
  ends: moment,
  /** The duty exists only once this moment has come about as well. */
  needs: moment.optional(),
  /** One clock for each recipient of the minutes instead of one for the case file. */
  each: z.literal('recipient').optional(),
  within: limit,
  when: condition.optional(),
  /** A role, or `invitee`: each person whom the clock is for. */
  owner: id,
  /** How long before the limit it counts as due soon. */
  warn: z.string().regex(/^PT?/),
  /** Met or not, the end of the window is a right, not a duty: it is never late. */
  window: z.boolean().default(false),
  ...cited,
});

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
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
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
  slots: z.strictObject({ starts: z.array(z.string().regex(/^\d\d:\d\d$/)), minutes: z.number().int(), ...cited }),
  rearranging: z.strictObject({ agreedBy: id, ...cited }),
  chair: z.strictObject({ role: id, deputies: z.array(id), ...cited }),
  /** Who allots slots, invites, writes and circulates. */
  minuteTaker: z.strictObject({ role: id, ...cited }),
  quorum: z.array(
    z.strictObject({
      seat: id,
      name: text,
      filledBy: z.array(id).min(1),
      when: condition.optional(),
      notNeeded: text.optional(),
      ...cited,
    }),
  ),
  meeting: z.strictObject({
    longest: z.strictObject({ minutes: z.number().int(), ...cited }),
    confidentiality: z.strictObject({ text, ...cited }),
    familyDetails: z.strictObject({ checkedBy: id, ...cited }),
    areas: z.array(
      z.strictObject({
        id,
        title: text,
        kind: z.enum(['notes', 'contributions', 'views', 'actions', 'safety-plan', 'outcome']),
        hint: text.optional(),
        /** Filled from the request when the meeting opens. */
        startsFrom: id.optional(),
        prompts: z.array(z.strictObject({ text, clauses })),
        ...cited,
      }),
    ),
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
export type Desk = Protocol['desks'][number];
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
