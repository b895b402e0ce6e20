import { type Place, actionIn, correctionIn, invitationIn } from '../everyone/addresses.ts';

/** What is typed into a text where it does not matter what. */
export const written = 'Grandmother rang at noon.';

/** Somebody who does not exist. */
export const person = { name: 'Rowan Ashby', email: 'youth-justice-team@example.org', telephone: '01632 960111' };

/** A page of the case file. */
export const at =
  (rest: string) =>
  ({ caseId }: Place): string =>
    `/discussions/${caseId}${rest}`;

/** The page of the police's invitation. */
export const atInvitation = (place: Place): string => at(`/invitations/${invitationIn(place)}`)(place);

/** The page of the first action that is open, `/meeting` for the one in the meeting's room. */
export const atAction =
  (where: '' | '/meeting') =>
  (place: Place): string =>
    at(`${where}/actions/${actionIn(place)}`)(place);

/** The page of the first correction that nobody has decided. */
export const atCorrection = (place: Place): string => at(`/corrections/${correctionIn(place)}`)(place);

/** A day and time to come, in the boxes of a question. */
export const soonIn = (name: string, time: string): Readonly<Record<string, string>> => ({
  [`${name}-day`]: '1',
  [`${name}-month`]: '12',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
});
