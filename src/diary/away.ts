import { Temporal } from 'temporal-polyfill';
import type { Away, Stretch } from './diaries.ts';
import { type DayHours, between, within, workingTimes } from './hours.ts';

/** What a diary keeps of when somebody, a room or a desk can be had. */
export interface Kept {
  /** Empty where nobody has said: then no hour is outside them. */
  readonly hours: readonly DayHours[];
  /** Whether the hours hold on bank holidays and days on which the offices are shut as well. */
  readonly onClosedDays: boolean;
  readonly absences: readonly (Stretch & { readonly why: 'leave' | 'absence' })[];
  readonly busy: readonly Stretch[];
}

type IsClosed = (date: Temporal.PlainDate) => boolean;

const outsideHours = ({ hours, onClosedDays }: Kept, stretch: Stretch, isClosed: IsClosed): readonly Stretch[] =>
  hours.length === 0
    ? []
    : between(
        workingTimes(hours, stretch, (date) => !onClosedDays && isClosed(date)),
        stretch,
      );

/** Every stretch in which they cannot be had, in order of `from`; several reasons may overlap. */
export const awayOver = (kept: Kept, stretch: Stretch, isClosed: IsClosed): readonly Away[] =>
  [
    ...outsideHours(kept, stretch, isClosed).map((each): Away => ({ ...each, why: 'outside-hours' })),
    ...kept.absences.map(({ from, to, why }): Away => within({ from, to, why }, stretch)),
    ...kept.busy.map(({ from, to }): Away => within({ from, to, why: 'busy' }, stretch)),
  ]
    .filter(({ from, to }) => to > from)
    .toSorted((one, other) => one.from - other.from);
