import { sayTime } from '../calendar/say.ts';
import { type Notice, kept } from './notice.ts';
import { sayDayInFull } from './said/due.ts';

/** Two who ring each other at the start of a shift. It is of no case file, and says nothing of any. */
export interface ShiftCallSource {
  readonly whoName: string;
  readonly otherName: string;
  /** ISO instant. */
  readonly dueAt: string;
  readonly clauses: readonly string[];
  /** Where to sign in and record it. */
  readonly link: string;
}

/** Reminds whoever begins a shift of the call with which it begins. KN-036. */
export const shiftCallNotice = ({ whoName, otherName, dueAt, clauses, link }: ShiftCallSource): Notice => ({
  subject: 'Ring each other at the start of the shift',
  body: [
    `${whoName} and ${otherName}: both of you are on from ${sayTime(dueAt)} on ${sayDayInFull(dueAt)}. Ring each other now.`,
    `Procedure: ${clauses.join(', ')}`,
    `Sign in to record that you have spoken, and to see the numbers:\n${link}`,
    kept,
  ].join('\n\n'),
});
