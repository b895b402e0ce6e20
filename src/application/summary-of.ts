import { z } from 'zod';
import { quoracyNow, quoracyOfRecord } from '../casefile/attendance/quoracy.ts';
import { quorumForecast } from '../casefile/attendance/quorum-forecast.ts';
import { hasAuthorisation, hasBooking, hasMeeting, hasRequest, isIn } from '../casefile/in-status.ts';
import { chairOf } from '../casefile/holder.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import type { CaseFile } from '../casefile/state.ts';
import { roleName } from '../protocol/role-name.ts';
import type { FactValue, ProtocolInForce } from '../protocol/schema.ts';
import type { Duty } from '../timescales/duty.ts';
import { namedOwner } from '../timescales/owner.ts';
import { keepWant, languagesOf, wantKept } from './want-of.ts';

const words = z.array(z.string()).default([]);
const word = z.string().nullable().default(null);
const count = z.number().default(0);

const summarySchema = z.object({
  urgency: word,
  caseType: word,
  /** What changes who must come, in a word or two: "In care", "Injury". */
  tags: words,
  mustCome: words,
  alsoInvited: words,
  invited: count,
  answered: count,
  /** The seats of the quorum nobody has accepted for, or nobody fills. */
  missing: words,
  /** The clock that says by when the meeting must be held, but for the limit itself. */
  limit: z
    .object({ startedAt: z.string().nullable(), warnSeconds: z.number(), clauses: words, assumed: z.boolean() })
    .nullable()
    .default(null),
  /** Whom the request names for whoever chairs: not booked yet. */
  namedChairId: word,
  chairPersonId: word,
  chairName: word,
  minuteTakerName: word,
  mode: word,
  /** While it waits for a booking, what it needs of its time and place. */
  want: wantKept.nullable().default(null),
  /** From its booking until it is over, the languages that it needs an interpreter for, as they were typed. */
  languages: words,
  changeAsked: z.enum(['cancel', 'rearrange']).nullable().default(null),
  minutesIssued: count,
});

/** What lists and the board show of a discussion: no name, date of birth or address of anybody in the family. */
export type Summary = Readonly<z.infer<typeof summarySchema>>;

/** A summary as the database kept it. */
export const readSummary = (kept: unknown): Summary => summarySchema.parse(kept ?? {});

const textOf = (value: FactValue | undefined): string | null => (typeof value === 'string' ? value : null);

const optionLabel = ({ protocol }: ProtocolInForce, fact: string, value: string | null): string | null => {
  const field = protocol.request.sections.flatMap(({ fields }) => fields).find((each) => each.fact === fact);
  return field?.options.find(({ id }) => id === value)?.label ?? null;
};

const tagsOf = (state: CaseFile, { protocol, holds }: ProtocolInForce): string[] => {
  if (!hasRequest(state)) return [];
  const facts = factsOf(state.form, protocol);
  const tags: (string | null)[] = [
    facts['anyChildInCare'] === true ? 'In care' : null,
    facts['injury'] === true ? 'Injury' : null,
    facts['sexualAbuseConcern'] === true ? 'Sexual abuse concern' : null,
    facts['anyUnborn'] === true ? 'Unborn' : null,
    facts['youthJustice'] === 'open' || facts['youthJustice'] === 'recently-closed' ? 'Youth justice' : null,
    ...protocol.pathways.filter(({ when }) => holds(when, facts)).map(({ title }) => title),
  ];
  return tags.filter((tag) => tag !== null);
};

const missingSeats = (state: CaseFile, protocol: ProtocolInForce): string[] => {
  if (state.status === 'meeting')
    return quoracyNow(state, protocol)
      .seats.filter((seat) => seat.state === 'empty')
      .map(({ name }) => name);
  if (hasMeeting(state))
    return quoracyOfRecord(state, protocol)
      .seats.filter((seat) => seat.state === 'empty')
      .map(({ name }) => name);
  if (!hasBooking(state)) return [];
  return quorumForecast(state, protocol)
    .filter((seat) => seat.state === 'nobody' || seat.state === 'not-answered')
    .map(({ name }) => name);
};

const rolesInvited = (state: CaseFile, { protocol }: ProtocolInForce, wanted: 'mandatory' | 'other'): string[] =>
  hasRequest(state)
    ? [
        ...new Set(
          state.form.invitees
            .filter(({ mandatory }) => mandatory === (wanted === 'mandatory'))
            .map(({ role }) => roleName(protocol, role)),
        ),
      ]
    : [];

export const namedChairOf = (state: CaseFile, protocol: ProtocolInForce): string | null => {
  if (!hasAuthorisation(state)) return null;
  const { role } = chairOf(state, protocol, hasBooking(state) ? state.booking.startsAt : state.authorisation.sentAt);
  const owner = namedOwner(state.form, protocol.protocol, role);
  return owner.kind === 'person' ? owner.personId : null;
};

const limitOf = (duty: Duty | null): Summary['limit'] =>
  duty === null
    ? null
    : {
        startedAt: duty.startedAt,
        warnSeconds: duty.warnSeconds,
        clauses: [...duty.clauses],
        assumed: duty.assumed,
      };

interface Beside {
  /** The clock by which the meeting must be held. */
  readonly limit: Duty | null;
  /** Who chaired the discussions that it follows. */
  readonly chairedBefore: readonly string[];
}

/** What is kept beside the record for lists, worked out from it. */
export const summaryOf = (state: CaseFile, protocol: ProtocolInForce, { limit, chairedBefore }: Beside): Summary => {
  const booked = hasBooking(state) ? state : null;
  const answers = booked?.invitations.map(({ answer }) => answer) ?? [];
  const facts = hasRequest(state) ? factsOf(state.form, protocol.protocol) : null;
  return {
    urgency: hasAuthorisation(state) ? state.authorisation.urgency : textOf(facts?.['urgency']),
    caseType: optionLabel(protocol, 'caseType', textOf(facts?.['caseType'])),
    tags: tagsOf(state, protocol),
    mustCome: rolesInvited(state, protocol, 'mandatory'),
    alsoInvited: rolesInvited(state, protocol, 'other'),
    invited: answers.length,
    answered: answers.filter((answer) => answer !== null).length,
    missing: missingSeats(state, protocol),
    limit: limitOf(limit),
    namedChairId: namedChairOf(state, protocol),
    chairPersonId: booked?.booking.chairPersonId ?? null,
    chairName: booked?.booking.chairName ?? null,
    minuteTakerName: booked?.booking.minuteTakerName ?? null,
    mode: booked?.booking.mode ?? null,
    want: state.status === 'waiting' ? keepWant(state, protocol, chairedBefore) : null,
    languages: isIn(state, 'booked', 'meeting') ? languagesOf(state, protocol) : [],
    changeAsked: booked?.changeAsked?.kind ?? null,
    minutesIssued: state.status === 'closed' ? state.issues.length : 0,
  };
};
