import { type Answer, answer, noAnswer } from '../calendar/answer.ts';
import { parseTypedTime } from '../calendar/typed-time.ts';
import type { DayHours } from './hours.ts';

type Hours = Pick<DayHours, 'from' | 'to'>;

const oneStretch = /^(.+?)\s*(?:–|—|-|\bto\b)\s*(.+)$/i;
const most = 4;

/** Reads a day's hours as people write them: "9:00–12:30, 13:30–17:00", "22:00 to 06:00"; none for an empty text. */
export const parseTypedHours = (
  typed: string,
): Answer<readonly Hours[], 'hours-unclear' | 'hours-overlap' | 'hours-too-many'> => {
  const parts = typed.split(/[,;]|\band\b/i).map((part) => part.trim());
  const written = parts.filter((part) => part !== '');
  if (written.length > most) return noAnswer('hours-too-many', `Enter up to ${String(most)} stretches a day`);
  const hours: Hours[] = [];
  for (const part of written) {
    const [, first = '', last = ''] = oneStretch.exec(part) ?? [];
    const [from, to] = [parseTypedTime(first), parseTypedTime(last)];
    if (!from.ok || !to.ok) return noAnswer('hours-unclear', 'Hours must be like 09:00–17:00');
    const [begins, ends] = [from.value, to.value].map((time) => time.toString({ smallestUnit: 'minute' }));
    if (begins !== undefined && ends !== undefined) hours.push({ from: begins, to: ends });
  }
  const inOrder = hours.toSorted((one, other) => one.from.localeCompare(other.from));
  const overlap = inOrder.some(({ from, to }, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && (to <= from || next.from < to);
  });
  return overlap ? noAnswer('hours-overlap', 'These hours overlap') : answer(inOrder);
};

/** "09:00–12:30, 13:30–17:00" */
export const sayHours = (hours: readonly Hours[]): string => hours.map(({ from, to }) => `${from}–${to}`).join(', ');
