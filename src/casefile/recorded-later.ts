import { instantOf } from '../calendar/instants.ts';
import type { Moment } from './moments.ts';

const aMinute = 60_000;

/** When a moment was recorded (ISO instant), if that was more than a minute after it happened; else null. */
export const recordedLater = ({ at, recordedAt }: Pick<Moment, 'at' | 'recordedAt'>): string | null => {
  if (recordedAt === undefined) return null;
  const after = instantOf(recordedAt).epochMilliseconds - instantOf(at).epochMilliseconds;
  return after > aMinute ? recordedAt : null;
};
