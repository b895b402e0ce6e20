import { sayInstant } from '../../../calendar/say.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type BookingSaid, type ChangeShown, type Changing, bookingSaid, changeShown } from './presenter.ts';

/** A change that waits for agreement: what is asked, why, and what it costs. */
export interface ToAgree extends Pick<ChangeShown, 'caseId' | 'reference' | 'now' | 'limit' | 'clauses'> {
  readonly kind: 'cancel' | 'rearrange';
  /** "Asked by Priya Nair today 11:20" */
  readonly asked: string;
  readonly reason: string;
  /** The booking as it would be; null when it would be cancelled. */
  readonly then: BookingSaid | null;
  readonly invited: number;
  /** What agreeing comes to, in a sentence. */
  readonly costs: string;
  /** Reasons given with the request for departing from the protocol. */
  readonly departures: readonly { readonly clauses: readonly string[]; readonly reason: string }[];
}

const running = 'The clocks keep running.';

const costsOf = (now: BookingSaid, then: BookingSaid | null, invited: number): string => {
  const told = `${String(invited)} ${invited === 1 ? 'person' : 'people'}`;
  if (then === null)
    return `No meeting will be held on this request. ${told} will be told, and the slot is free again. ${running}`;
  const again = `${told} will be asked again. ${running}`;
  if (then.toSpare === null) return again;
  if (!then.isLate) return `The meeting stays in time, with ${then.toSpare}. ${again}`;
  return `The meeting will be ${then.toSpare}${now.isLate ? ', and was late already' : '; as booked it is in time'}. ${again}`;
};

export const toAgree = (changing: Changing, change: NonNullable<CaseFileIn<'booked'>['changeAsked']>): ToAgree => {
  const { caseId, reference, now, limit, clauses } = changeShown(changing);
  const { invitations, departures } = changing.booked;
  const then = change.kind === 'cancel' ? null : bookingSaid(change.booking, changing);
  return {
    ...{ caseId, reference, now, limit, clauses, then },
    kind: change.kind,
    asked: `Asked by ${change.by.name} ${sayInstant(change.at, changing.now)}`,
    reason: change.reason,
    invited: invitations.length,
    costs: costsOf(now, then, invitations.length),
    departures: then === null ? [] : departures.filter(({ at }) => at === change.at),
  };
};
