import { quoracyNow, quoracyOfRecord } from '../casefile/attendance/quoracy.ts';
import { quorumForecast } from '../casefile/attendance/quorum-forecast.ts';
import { hasAuthorisation, hasBooking, hasMeeting, hasRequest } from '../casefile/in-status.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';

/** What lists and the board show of a discussion: no name, date of birth or address of anybody in the family. */
export interface Summary {
  readonly urgency: string | null;
  readonly caseType: string | null;
  /** What changes who must come, in a word or two: "In care", "Injury". */
  readonly tags: readonly string[];
  readonly mustCome: readonly string[];
  readonly invited: number;
  readonly answered: number;
  /** The seats of the quorum nobody has accepted for, or nobody fills. */
  readonly missing: readonly string[];
  readonly chairName: string | null;
  readonly minuteTakerName: string | null;
  readonly mode: string | null;
  readonly changeAsked: 'cancel' | 'rearrange' | null;
  readonly minutesIssued: number;
}

const optionLabel = ({ protocol }: ProtocolInForce, fact: string, value: string | null): string | null => {
  const field = protocol.request.sections.flatMap(({ fields }) => fields).find((each) => each.fact === fact);
  return field?.options.find(({ id }) => id === value)?.label ?? null;
};

const tagsOf = (state: CaseFile, { protocol }: ProtocolInForce): readonly string[] => {
  if (!hasRequest(state)) return [];
  const facts = factsOf(state.form, protocol);
  const tags: (string | null)[] = [
    facts.anyChildInCare === true ? 'In care' : null,
    facts.injury === true ? 'Injury' : null,
    facts.sexualAbuseConcern === true ? 'Sexual abuse concern' : null,
    facts.anyUnborn ? 'Unborn' : null,
    facts.youthJustice === 'open' || facts.youthJustice === 'recently-closed' ? 'Youth justice' : null,
  ];
  return tags.filter((tag) => tag !== null);
};

const missingSeats = (state: CaseFile, protocol: ProtocolInForce): readonly string[] => {
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

/** What is kept beside the record for lists, worked out from it. */
export const summaryOf = (state: CaseFile, protocol: ProtocolInForce): Summary => {
  const booked = hasBooking(state) ? state : null;
  const answers = booked?.invitations.map(({ answer }) => answer) ?? [];
  const facts = hasRequest(state) ? factsOf(state.form, protocol.protocol) : null;
  return {
    urgency: hasAuthorisation(state) ? state.authorisation.urgency : (facts?.urgency ?? null),
    caseType: optionLabel(protocol, 'caseType', facts?.caseType ?? null),
    tags: tagsOf(state, protocol),
    mustCome: hasRequest(state)
      ? state.form.invitees.filter(({ mandatory }) => mandatory).map(({ role }) => roleName(protocol, role))
      : [],
    invited: answers.length,
    answered: answers.filter((answer) => answer !== null).length,
    missing: missingSeats(state, protocol),
    chairName: booked?.booking.chairName ?? null,
    minuteTakerName: booked?.booking.minuteTakerName ?? null,
    mode: booked?.booking.mode ?? null,
    changeAsked: booked?.changeAsked?.kind ?? null,
    minutesIssued: state.status === 'closed' ? state.issues.length : 0,
  };
};

const roleName = ({ protocol }: ProtocolInForce, role: string): string =>
  protocol.roles.find(({ id }) => id === role)?.name ?? role;
