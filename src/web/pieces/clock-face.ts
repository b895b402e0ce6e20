import type { Temporal } from 'temporal-polyfill';
import { sayDue, sayExact, sayInstant, sayLeft } from '../../calendar/say.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';
import { forecastOf, sayForecast } from '../../timescales/forecast.ts';
import { isFigure, sayLimit } from '../../timescales/say-limit.ts';
import { type Compared, compared, earlier, ended, started } from './clock-history.ts';
import type { Tone } from './shape.ts';

/** What a clock shows: words only, ready for `clockLine`, `clockRow` and `clockCard`. */
export interface ClockFace {
  readonly title: string;
  readonly tone: Tone;
  /** The state in a word: "2 h 10 left", "40 min late", "Done in time". */
  readonly says: string;
  /** "today 15:30", and exactly. */
  readonly due: { readonly said: string; readonly exact: string } | null;
  /** "Started yesterday 15:30, when the meeting was decided, recorded today 09:00". */
  readonly started: string | null;
  /** The same of its end. */
  readonly ended: string | null;
  /** Each limit that counted until a time was corrected. */
  readonly earlier: readonly string[];
  /** The limit by another way of counting. */
  readonly compared: Compared | null;
  /** "24 hours", "15 working days". */
  readonly limit: string;
  readonly owner: string;
  readonly clauses: readonly string[];
  /** Its figure is a local assumption; a date that was set is nobody's assumption. */
  readonly assumed: boolean;
  /** Why it was late, or why it has no limit. */
  readonly note: string | null;
  /** "Booked for today 14:00, 2 h after the limit", as long as it is open. */
  readonly expected: { readonly says: string; readonly isLate: boolean } | null;
}

const tones: Readonly<Record<Duty['state'], Tone>> = {
  overdue: 'late',
  'due-soon': 'soon',
  running: 'good',
  met: 'done',
  'met-late': 'was-late',
  waiting: 'open',
  'not-needed': 'none',
};

const says = (duty: Duty, now: Temporal.Instant): string => {
  switch (duty.state) {
    case 'overdue':
    case 'due-soon':
    case 'running':
      return duty.dueAt === null ? 'No limit known' : sayLeft(duty.dueAt, now);
    case 'met':
      return duty.window ? 'Closed' : 'Done in time';
    case 'met-late':
      return 'Done late';
    case 'waiting':
      return 'Not started';
    case 'not-needed':
      return 'Not needed';
  }
};

const expected = ({ dueAt, expectedAt, endedAt }: Duty, now: Temporal.Instant): ClockFace['expected'] => {
  const forecast = endedAt === null ? forecastOf(dueAt, expectedAt) : null;
  if (forecast === null || expectedAt === null) return null;
  return { says: `Booked for ${sayInstant(expectedAt, now)}, ${sayForecast(forecast)}`, isLate: forecast.isLate };
};

/** Why it has no limit, as long as that matters to somebody. */
export const noLimit = ({ endedAt, refusal }: Pick<Duty, 'endedAt' | 'refusal'>): string | null =>
  endedAt === null ? refusal : null;

/** The face of a duty's clock at this moment. */
export const clockFace = (duty: Duty, now: Temporal.Instant, protocol: Protocol): ClockFace => ({
  title: duty.title,
  tone: tones[duty.state],
  says: says(duty, now),
  due: duty.dueAt === null ? null : { said: sayDue(duty.dueAt, now), exact: sayExact(duty.dueAt) },
  started: started(duty, now, protocol),
  ended: ended(duty, now, protocol),
  earlier: earlier(duty, now),
  compared: compared(duty, now, protocol),
  limit: sayLimit(duty.within),
  owner: roleName(protocol, duty.owner),
  clauses: duty.clauses,
  assumed: duty.assumed && isFigure(duty.within),
  note: duty.reason === null ? noLimit(duty) : `Reason given: ${duty.reason}`,
  expected: expected(duty, now),
});
