import { type Duty, type EarlierLimit, isLate } from './duty.ts';

/** The duties of a case file just before and just after a time in it was put right. */
export interface ClocksPutRight {
  /** When that was recorded (ISO instant), and by whom. */
  readonly changedAt: string;
  readonly by: string;
  readonly before: readonly Duty[];
  readonly after: readonly Duty[];
}

/** The limit that a correction took away, or the lateness. */
const earlierOf = (key: string, { changedAt, by, before, after }: ClocksPutRight): readonly EarlierLimit[] => {
  const [was, is] = [before, after].map((duties) => duties.find((duty) => duty.key === key));
  if (was === undefined || was.startedAt === null || was.dueAt === null) return [];
  const wasLate = isLate(was);
  const stands = is !== undefined && is.dueAt === was.dueAt && isLate(is) === wasLate;
  return stands ? [] : [{ startedAt: was.startedAt, dueAt: was.dueAt, changedAt, by, wasLate }];
};

/** Duties with the limits that counted for them before each correction, the oldest first: what was late stays visible. */
export const withEarlier = (duties: readonly Duty[], putRight: readonly ClocksPutRight[]): readonly Duty[] =>
  putRight.length === 0
    ? duties
    : duties.map((duty) => ({ ...duty, earlier: putRight.flatMap((each) => earlierOf(duty.key, each)) }));
