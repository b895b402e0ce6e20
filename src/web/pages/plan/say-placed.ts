import type { WaitingRequest } from '../../../application/see-board.ts';
import type { PlanSeen } from '../../../application/see-plan.ts';
import { wantIn } from '../../../application/to-plan.ts';
import type { Discussion, Placed } from '../../../diary/plan/problem.ts';
import { whoIn } from '../../../diary/plan/who.ts';
import { sayAttendees } from '../../../diary/say-who.ts';
import type { Attendee, Want } from '../../../diary/want.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Protocol } from '../../../protocol/schema.ts';

interface Saying {
  readonly seen: PlanSeen;
  readonly protocol: Protocol;
}

interface Put {
  readonly discussion: Discussion;
  readonly placed: Placed;
}

/** Who is invited. The diary keeps of a booked meeting the roles alone. */
const invitedTo = (caseId: string, { seen, protocol }: Saying): Pick<Want, 'mandatory' | 'expected'> => {
  const request = seen.waiting.find((each) => each.caseId === caseId);
  if (request !== undefined) return wantIn(request, protocol);
  const booked = seen.diaries.meetings.find((each) => each.caseId === caseId);
  const agencyOf = (role: string): string => protocol.roles.find(({ id }) => id === role)?.agency ?? role;
  const those = (roles: readonly string[] = []): readonly Attendee[] =>
    roles.map((role) => ({ role, agency: agencyOf(role), email: null }));
  return { mandatory: those(booked?.mandatory), expected: those(booked?.expected) };
};

/** "leaves police and health out": those who must come and have nobody, as the board says it; null for none. */
export const sayMissing = ({ discussion, placed }: Put, saying: Saying): string | null => {
  const seats = discussion.options[placed.option]?.seats ?? [];
  const empty = seats.filter(({ isMandatory }, seat) => isMandatory && placed.seated[seat] == null);
  if (empty.length === 0) return null;
  const invited = invitedTo(discussion.caseId, saying);
  const missing = invited.mandatory.filter(({ role }) => empty.some((seat) => seat.role === role));
  return `leaves ${sayAttendees(missing, invited, saying.protocol)} out`;
};

/** Those who must come and of whom no diary tells, in words; "" for none. */
export const sayUnknown = (request: WaitingRequest, { diaries }: PlanSeen, protocol: Protocol): string => {
  const want = wantIn(request, protocol);
  const { answering } = whoIn(diaries);
  return sayAttendees(
    want.mandatory.filter((attendee) => answering(attendee) === null),
    want,
    protocol,
  );
};

const sayChair = (request: WaitingRequest, { chair }: Placed): string | null =>
  request.summary.namedChairId === null || request.summary.namedChairId === chair
    ? null
    : 'the chair named in the request cannot';

/** Why a request is put where it is: "All who must come are free, South lends its time". */
export const sayPlaced = (request: WaitingRequest, put: Put, saying: Saying): string => {
  const desk = put.discussion.options[put.placed.option]?.desk;
  const lends = saying.protocol.desks.find(({ id }) => id === desk && id !== request.desk);
  const said = [
    sayMissing(put, saying) ?? 'all who must come are free',
    lends === undefined ? null : `${lends.name} lends its time`,
    sayChair(request, put.placed),
  ];
  return sentenceCase(said.filter((part) => part !== null).join(', '));
};
