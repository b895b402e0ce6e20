import type { Fields } from '../../../fields.ts';

const boxes = ['day', 'month', 'year'] as const;

// A paper keeps a date as `d/m/yyyy h:mm`, so the signs between the boxes may not stand within one.
const boxed = (text: string): string => text.trim().replace(/\s+/g, '\u00A0').replaceAll('/', '\u2044');

/** A whole date in the first box, as from pasting: spread over the three. */
const spread = (parts: readonly string[]): readonly string[] => {
  const [day = '', ...rest] = parts;
  const whole = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day.trim());
  return whole === null || rest.some((part) => part.trim() !== '') ? parts : whole.slice(1);
};

/** What was typed in the three boxes of a date, and in its time box if it has one, as a paper keeps it. */
export const dateText = (body: Fields, name: string): string => {
  const date = spread(boxes.map((box) => body[`${name}-${box}`] ?? '')).map(boxed);
  const time = (body[`${name}-time`] ?? '').trim();
  if (date.every((part) => part === '') && time === '') return '';
  return [date.join('/'), ...(time === '' ? [] : [time])].join(' ');
};
