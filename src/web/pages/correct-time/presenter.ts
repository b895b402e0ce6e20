import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../calendar/london.ts';
import { sayExact, sayDay } from '../../../calendar/say.ts';
import type { CaseFile, CaseFileIn } from '../../../casefile/state.ts';
import { type CorrectableTime, correctableTimes } from '../../../casefile/time/correctable.ts';
import { correctedTimes } from '../../../casefile/time/put-right.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { momentWords } from '../../pieces/moment-words.ts';

/** A time that can be corrected, in words. */
export interface TimeShown {
  readonly time: CorrectableTime;
  /** "When the meeting began" */
  readonly title: string;
  /** "Friday 20 November 2026 at 15:30", or that it did not happen. */
  readonly says: string;
  /** What was recorded before, the latest first, with who corrected it and why. */
  readonly before: readonly {
    readonly was: string;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  }[];
}

type Begun = Exclude<CaseFile, CaseFileIn<'none'>>;

interface Showing {
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

const sayAt = (at: string | null, { isDay }: CorrectableTime, now: Temporal.Instant): string => {
  if (at === null) return 'Recorded as not having happened';
  return isDay ? sayDay(londonDate(at), now) : sayExact(at);
};

/** Every time of a discussion that can be corrected. */
export const timesShown = (state: Begun, { protocol, now }: Showing): readonly TimeShown[] => {
  const corrections = correctedTimes(state).toReversed();
  return correctableTimes(state, protocol).map((time) => ({
    time,
    title: sentenceCase(momentWords(time.moment, protocol)),
    says: sayAt(time.at, time, now),
    before: corrections
      .filter(({ moment }) => moment === time.moment)
      .map(({ was, by, recordedAt, reason }) => ({
        ...{ by, reason },
        was: sayAt(was, time, now),
        at: sayExact(recordedAt),
      })),
  }));
};
