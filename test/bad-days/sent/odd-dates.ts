import type { OpenForm } from '../forms/open-form.ts';
import type { Odd } from './odd-answers.ts';

/** Days that are none, or that nobody can mean: day, month, year, time. */
const impossible = [
  ['31', '2', '2027', '10:00'],
  ['29', '2', '2027', '10:00'],
  ['0', '0', '0', '00:00'],
  ['1', '1', '0000', '10:00'],
  ['1', '13', '2026', '10:00'],
  ['-1', '-1', '-2026', '-10:00'],
  ['1', '1', '999999', '10:00'],
  ['٣', '1', '2026', '10:00'],
  ['one', 'May', 'this year', 'noon'],
  ['20', '11', '2026', '24:61'],
  ['29', '3', '2026', '01:30'],
] as const;

const datesIn = ({ form }: OpenForm): readonly string[] =>
  form.questions.filter(({ name }) => name.endsWith('-day')).map(({ name }) => name.slice(0, -'-day'.length));

/** A form with each of its dates made impossible. `revealing` is what must be chosen for them to count. */
export const oddDates = (open: OpenForm, revealing: Readonly<Record<string, string>>): readonly Odd[] => {
  const dates = datesIn(open);
  if (dates.length === 0) return [];
  const hasTimes = open.form.questions.some(({ name }) => name.endsWith('-time'));
  const meant = impossible.filter(([, , , time]) => hasTimes || time !== '24:61');
  return meant.map((parts) => {
    const [day, month, year, time] = parts;
    const fields = dates.flatMap((date): [string, string][] => [
      [`${date}-day`, day],
      [`${date}-month`, month],
      [`${date}-year`, year],
      [`${date}-time`, time],
    ]);
    return { name: parts.join(' '), fields: { ...open.filled, ...revealing, ...Object.fromEntries(fields) } };
  });
};
