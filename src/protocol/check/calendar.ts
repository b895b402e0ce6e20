import type { OwnDays } from '../../calendar/authority-calendar.ts';
import type { Span } from '../../calendar/working-days.ts';
import type { Path, Problem } from '../fault.ts';

const spans = (all: readonly Span[], path: Path): readonly Problem[] =>
  all.flatMap(({ from, to }, place): Problem[] => {
    const before = all[place - 1];
    const here = [...path, place];
    if (to < from) return [{ path: here, message: `This ends on ${to}, before it begins on ${from}.` }];
    if (before === undefined || before.to < from) return [];
    return [
      { path: here, message: `This begins on ${from}, and the one before it ends on ${before.to}: put them in order.` },
    ];
  });

const outside = ({ from, to, holidays }: OwnDays['schoolYears'][number], path: Path): readonly Problem[] =>
  holidays.flatMap((holiday, place) =>
    from <= holiday.from && holiday.to <= to
      ? []
      : [{ path: [...path, place], message: `This holiday is not within its school year, ${from} to ${to}.` }],
  );

/** Days that cannot be as they are written. */
export const checkOwnDays = ({ closures, schoolYears }: OwnDays): readonly Problem[] => [
  ...spans(closures, ['closures']),
  ...spans(schoolYears, ['schoolYears']),
  ...schoolYears.flatMap((year, place) => {
    const path = ['schoolYears', place, 'holidays'];
    return [...spans(year.holidays, path), ...outside(year, path)];
  }),
];
