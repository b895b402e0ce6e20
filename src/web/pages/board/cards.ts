import type { Temporal } from 'temporal-polyfill';
import type { WaitingRequest } from '../../../application/see-board.ts';
import { sayDue, sayExact, sayLeft } from '../../../calendar/say.ts';
import { stateAt } from '../../../timescales/state-at.ts';
import { countOf } from '../../describe/family.ts';
import type { Tone } from '../../pieces/shape.ts';
import { type Looking, sayTooLate } from './proposals.ts';

/** A request waiting for a slot. */
export interface RequestCard {
  readonly caseId: string;
  readonly reference: string;
  readonly tone: Tone;
  /** "4 h 10 left" */
  readonly left: string;
  readonly due: { readonly said: string; readonly exact: string } | null;
  /** The same as an instant. */
  readonly meetBy: string | null;
  readonly urgencyId: string | null;
  readonly urgency: string;
  readonly clauses: readonly string[];
  readonly assumed: boolean;
  readonly deskName: string | null;
  /** "3 children" */
  readonly children: string;
  readonly caseType: string | null;
  readonly tags: readonly string[];
  readonly mustCome: readonly string[];
  readonly alsoInvited: readonly string[];
  /** "Nothing is free before the limit: the first is today 16:00, 2 h late"; null while a time in time has everybody. */
  readonly tooLate: string | null;
}

/** Less than this is soon, however short the whole time was: a request for a meeting within two hours never has long. */
const minutesSoon = 120;

const standing = ({ meetBy, summary }: WaitingRequest, now: Temporal.Instant): Pick<RequestCard, 'tone' | 'left'> => {
  if (meetBy === null) return { tone: 'open', left: 'No limit' };
  const state = stateAt(
    {
      startedAt: summary.limit?.startedAt ?? meetBy,
      dueAt: meetBy,
      endedAt: null,
      warnSeconds: summary.limit?.warnSeconds ?? 0,
      window: false,
    },
    now,
  );
  const isSoon = state === 'due-soon' || now.until(meetBy).total('minutes') <= minutesSoon;
  const tone = state === 'overdue' ? 'late' : isSoon ? 'soon' : 'good';
  return { tone, left: sayLeft(meetBy, now) };
};

/** What the board says of a request that waits: how long it can, and who must come. Never a name of the family. */
export const cardOf = (request: WaitingRequest, looking: Looking): RequestCard => {
  const { protocol, now } = looking;
  const { caseId, reference, meetBy, desk, childrenCount, summary } = request;
  const urgency = protocol.urgencies.find(({ id }) => id === request.urgency);
  return {
    caseId,
    reference,
    ...standing(request, now),
    due: meetBy === null ? null : { said: sayDue(meetBy, now), exact: sayExact(meetBy) },
    meetBy,
    urgencyId: urgency?.id ?? null,
    urgency: urgency?.label ?? 'No urgency given',
    clauses: summary.limit?.clauses.slice(0, 1) ?? urgency?.clauses.slice(0, 1) ?? [],
    assumed: summary.limit?.assumed ?? false,
    deskName: protocol.desks.find(({ id }) => id === desk)?.name ?? null,
    children: countOf(childrenCount, 'child', 'children'),
    caseType: summary.caseType,
    tags: summary.tags,
    mustCome: summary.mustCome,
    alsoInvited: summary.alsoInvited,
    tooLate: sayTooLate(request, looking),
  };
};
