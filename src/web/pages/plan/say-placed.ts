import type { WaitingRequest } from '../../../application/see-board.ts';
import type { PlanSeen } from '../../../application/see-plan.ts';
import { wantIn } from '../../../application/to-plan.ts';
import type { Discussion, Placed } from '../../../diary/plan/problem.ts';
import { whoIn } from '../../../diary/plan/who.ts';
import { sayAttendees } from '../../../diary/say-who.ts';
import { insideSentence, sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';

const listOf = new Intl.ListFormat('en-GB');

/** "police and health": the roles that must come and have nobody; "" for none. */
export const sayMissing = (discussion: Discussion, placed: Placed, protocol: Protocol): string => {
  const seats = discussion.options[placed.option]?.seats ?? [];
  const empty = seats.filter(({ isMandatory }, seat) => isMandatory && placed.seated[seat] == null);
  return listOf.format([...new Set(empty.map(({ role }) => insideSentence(roleName(protocol, role))))]);
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
export const sayPlaced = (
  request: WaitingRequest,
  {
    discussion,
    placed,
    protocol,
  }: {
    readonly discussion: Discussion;
    readonly placed: Placed;
    readonly protocol: Protocol;
  },
): string => {
  const missing = sayMissing(discussion, placed, protocol);
  const desk = discussion.options[placed.option]?.desk;
  const lends = protocol.desks.find(({ id }) => id === desk && id !== request.desk);
  const said = [
    missing === '' ? 'all who must come are free' : `leaves ${missing} out`,
    lends === undefined ? null : `${lends.name} lends its time`,
    sayChair(request, placed),
  ];
  return sentenceCase(said.filter((part) => part !== null).join(', '));
};
