import { type Duty, type EarlierLimit, isLate } from './duty.ts';

/** The duties of a case file just before and just after a time in it was put right. */
export interface ClocksPutRight {
  /** When that was recorded (ISO instant), and by whom. */
  readonly changedAt: string;
  readonly by: string;
  readonly before: readonly Duty[];
  readonly after: readonly Duty[];
}

interface Corrections {
  readonly putRight: readonly ClocksPutRight[];
  /** Reasons given for lateness, by duty key. */
  readonly lateness: Readonly<Record<string, string>>;
}

/** The limit that a correction took away, or the lateness. */
const earlierOf = (key: string, { changedAt, by, before, after }: ClocksPutRight): readonly EarlierLimit[] => {
  const [was, is] = [before, after].map((duties) => duties.find((duty) => duty.key === key));
  if (was === undefined || was.startedAt === null || was.dueAt === null) return [];
  const wasLate = isLate(was);
  const stands = is !== undefined && is.dueAt === was.dueAt && isLate(is) === wasLate;
  return stands ? [] : [{ startedAt: was.startedAt, dueAt: was.dueAt, changedAt, by, wasLate }];
};

/** Late duties that a correction took away, such as when it was another child who was seen: nobody's, and still to be seen. */
const takenAway = (duties: readonly Duty[], { putRight, lateness }: Corrections): readonly Duty[] => {
  const late = putRight.flatMap(({ before }) => before.filter(isLate));
  const gone = late.filter(({ key }) => !duties.some((duty) => duty.key === key));
  return [...new Map(gone.map((duty) => [duty.key, duty])).values()].map((duty) => ({
    ...duty,
    reason: lateness[duty.key] ?? null,
    ...{
      needed: false,
      state: 'not-needed',
      because: 'A time was corrected: what it counted from did not come about.',
    },
  }));
};

/** Duties with the limits that counted for them before each correction, the oldest first: what was late stays visible. */
export const withEarlier = (duties: readonly Duty[], corrections: Corrections): readonly Duty[] =>
  corrections.putRight.length === 0
    ? duties
    : [...duties, ...takenAway(duties, corrections)].map((duty) => ({
        ...duty,
        earlier: corrections.putRight.flatMap((each) => earlierOf(duty.key, each)),
      }));
