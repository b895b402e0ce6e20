import type { CaseFile, CaseFileIn, Status } from './state.ts';

/** Narrows a case file to the given statuses. */
export const isIn = <S extends Status>(state: CaseFile, ...statuses: readonly S[]): state is CaseFileIn<S> => {
  const wanted: readonly Status[] = statuses;
  return wanted.includes(state.status);
};

/** The case file in one of the given statuses; anything else means the record was written wrongly, a bug. */
export const mustBeIn = <S extends Status>(state: CaseFile, ...statuses: readonly S[]): CaseFileIn<S> => {
  if (isIn(state, ...statuses)) return state;
  throw new Error(`The record does not fit: a case file that is ${state.status} should be ${statuses.join(' or ')}`);
};

/** The case file, which must have been begun; anything else is a bug in the record. */
export const mustHaveBegun = (state: CaseFile): Exclude<CaseFile, CaseFileIn<'none'>> => {
  if (state.status !== 'none') return state;
  throw new Error('The record does not fit: the case file has not been begun');
};

/** The meeting is on, or over. */
export const hasMeeting = (state: CaseFile): state is CaseFileIn<'meeting' | 'closed'> =>
  isIn(state, 'meeting', 'closed');

/** There is a booking: the meeting is ahead, on, over or cancelled. */
export const hasBooking = (state: CaseFile): state is CaseFileIn<'booked' | 'meeting' | 'closed' | 'cancelled'> =>
  isIn(state, 'booked', 'meeting', 'closed', 'cancelled');

/** The request was completed, whatever came of it. */
export const hasRequest = (state: CaseFile): state is Exclude<CaseFile, CaseFileIn<'none' | 'drafting'>> =>
  !isIn(state, 'none', 'drafting');

/** A team manager decided that a meeting is to be held. */
export const hasAuthorisation = (
  state: CaseFile,
): state is CaseFileIn<'waiting' | 'booked' | 'meeting' | 'closed' | 'cancelled'> =>
  state.status === 'waiting' || hasBooking(state);
