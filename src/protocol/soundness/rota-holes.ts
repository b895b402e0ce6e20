import type { Problem } from '../fault.ts';
import type { Protocol, Rota } from '../schema.ts';

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const dayLength = 1440;
const weekLength = week.length * dayLength;

/** From one minute to another, counted from the beginning of Monday or of a bank holiday. */
type Span = readonly [number, number];
type Shift = Rota['shifts'][number];

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** When a shift that begins on a day is on; what runs past the last minute goes on at the first. */
const spansFrom = ({ from, to }: Shift, day: number, end: number): readonly Span[] => {
  const start = day * dayLength + minuteOf(from);
  const length = minuteOf(to) - minuteOf(from);
  const until = start + (length > 0 ? length : length + dayLength);
  if (until <= end) return [[start, until]];
  return [
    [start, end],
    [0, until - end],
  ];
};

const gapsIn = (spans: readonly Span[], end: number): readonly Span[] => {
  const gaps: Span[] = [];
  let covered = 0;
  for (const [start, until] of spans.toSorted(([one], [other]) => one - other)) {
    if (start > covered) gaps.push([covered, start]);
    covered = Math.max(covered, until);
  }
  return covered < end ? [...gaps, [covered, end]] : gaps;
};

const inWeek = ({ shifts }: Rota): readonly Span[] =>
  gapsIn(
    shifts.flatMap((shift) =>
      week.flatMap((day, index) => (shift.days.includes(day) ? spansFrom(shift, index, weekLength) : [])),
    ),
    weekLength,
  );

/** A bank holiday has only the shifts that name it. */
const onBankHoliday = ({ shifts }: Rota): readonly Span[] =>
  gapsIn(
    shifts.flatMap((shift) => (shift.days.includes('bank-holiday') ? spansFrom(shift, 0, dayLength) : [])),
    dayLength,
  );

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const dayOf = (minute: number): number => Math.floor(minute / dayLength);
const nameOf = (day: number): string => {
  const name = week[day % week.length] ?? week[0];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const daysSaid = (days: readonly number[]): string => {
  if (days.length === week.length) return 'every day';
  return days.map(nameOf).join(', ');
};

/** Gaps in words; those at the same hours of several days together. */
const sayGaps = (gaps: readonly Span[]): readonly string[] => {
  const within = gaps.filter(([from, to]) => dayOf(from) === dayOf(to - 1));
  const across = gaps.filter((gap) => !within.includes(gap));
  const hours = ([from, to]: Span): string => `${clock(from % dayLength)} to ${clock(to - dayOf(from) * dayLength)}`;
  return [
    ...[...Map.groupBy(within, hours)].map(([said, same]) => `${daysSaid(same.map(([from]) => dayOf(from)))} ${said}`),
    ...across.map(
      ([from, to]) =>
        `${nameOf(dayOf(from))} ${clock(from % dayLength)} to ${nameOf(dayOf(to))} ${clock(to % dayLength)}`,
    ),
  ];
};

/** The times at which no shift of a rota is on, in words. */
export const rotaGaps = (rota: Rota): readonly string[] => [
  ...sayGaps(inWeek(rota)),
  ...onBankHoliday(rota).map(([from, to]) => `a bank holiday ${clock(from)} to ${clock(to)}`),
];

/** Times at which only `otherwise` answers: right where the procedure means it, but worth a look. */
export const rotaHoles = ({ rotas, contacts }: Protocol): readonly Problem[] =>
  rotas.flatMap((rota, index) => {
    const gaps = rotaGaps(rota);
    if (gaps.length === 0) return [];
    const who = contacts.find(({ id }) => id === rota.otherwise.who)?.name ?? rota.otherwise.who;
    const message = `No shift covers ${gaps.join('; ')}. Then it is ${who}, the “otherwise” of this rota: add a shift if the procedure names somebody.`;
    return [{ path: ['rotas', index], message }];
  });
