import { hasAuthorisation, hasBooking, hasRequest } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Protocol, ProtocolInForce } from '../protocol/schema.ts';
import type { Discussion } from '../store/discussions.ts';
import type { Relative } from '../store/following.ts';
import type { InvitationLine } from '../store/invitations.ts';
import type { Duty } from '../timescales/duty.ts';
import { namedOwner } from '../timescales/owner.ts';
import { meetingLimitIn } from './clocks.ts';
import { summaryOf } from './summary-of.ts';

interface Standing {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly protocol: ProtocolInForce;
  /** How many to-dos are open. */
  readonly open: number;
  /** Its clocks. */
  readonly duties: readonly Duty[];
  /** The discussions before and after it. */
  readonly relatives: readonly Relative[];
}

const named = (state: CaseFile, protocol: Protocol, role: string): string | null => {
  if (!hasRequest(state)) return null;
  const owner = namedOwner(state.form, protocol, role);
  return owner.kind === 'person' ? owner.personId : null;
};

/** Who chaired the discussions before one. */
export const chairedBefore = (relatives: readonly Relative[]): readonly string[] =>
  relatives.flatMap(({ side, chairPersonId }) => (side === 'before' && chairPersonId !== null ? [chairPersonId] : []));

/** The row that lists and the board read. */
export const discussionRow = ({ caseId, state, protocol, open, duties, relatives }: Standing): Discussion | null => {
  if (state.status === 'none') return null;
  const rules = protocol.protocol;
  const booked = hasBooking(state) ? state : null;
  const limit = meetingLimitIn(duties, rules);
  return {
    caseId,
    reference: state.reference,
    status: state.status,
    isOpen: open > 0,
    desk: booked?.booking.desk ?? (hasAuthorisation(state) ? state.authorisation.desk : null),
    urgency: hasAuthorisation(state) ? state.authorisation.urgency : null,
    caseType: hasRequest(state) ? (state.form.answers['case-type'] ?? null) : null,
    childrenCount: hasRequest(state) ? state.form.people.filter(({ group }) => group === 'child').length : 0,
    summary: { ...summaryOf(state, protocol, { limit, chairedBefore: chairedBefore(relatives) }) },
    begunAt: state.begunAt,
    meetBy: limit?.dueAt ?? null,
    startsAt: booked?.booking.startsAt ?? null,
    endsAt: booked?.booking.endsAt ?? null,
    bookedAt: booked?.bookedAt ?? null,
    socialWorkerId: named(state, rules, rules.request.completedBy) ?? state.begunBy.personId,
    teamManagerId: named(state, rules, rules.request.authorisedBy),
    serviceManagerId: rules.rearranging === undefined ? null : named(state, rules, rules.rearranging.agreedBy),
    updatedVersion: state.version,
  };
};

/** The lines that people who were invited read. */
export const invitationRows = (caseId: string, state: CaseFile): readonly InvitationLine[] => {
  if (!hasBooking(state)) return [];
  const { startsAt, endsAt } = state.booking;
  return state.invitations.map(({ id, email, role, agency, name, mandatory, deputyFor, answer }) => ({
    ...{ id, caseId, role, agency, name, mandatory, deputyFor, startsAt, endsAt },
    email: email.toLowerCase(),
    answer: answer?.kind ?? null,
    cancelled: state.status === 'cancelled',
  }));
};
