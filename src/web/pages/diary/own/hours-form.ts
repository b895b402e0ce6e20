import type { DiarySeen } from '../../../../application/diary/see-diary.ts';
import { weekdayNames } from '../../../../calendar/names.ts';
import type { DayHours } from '../../../../diary/hours.ts';
import { parseTypedHours, sayHours } from '../../../../diary/typed-hours.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { checkboxes } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';

const fieldOf = (weekday: number): string => `day-${String(weekday)}`;

const weekdays = weekdayNames.map((name, index) => ({ name, weekday: index + 1, field: fieldOf(index + 1) }));

/** The hours as the form shows them. */
export const hoursFields = ({ hours, diary }: Pick<DiarySeen, 'hours' | 'diary'>): Fields => ({
  ...Object.fromEntries(
    weekdays.map(({ weekday, field }) => [field, sayHours(hours.filter((each) => each.weekday === weekday))]),
  ),
  ...(diary.onClosedDays ? { 'closed-days': 'yes' } : {}),
});

export type HoursRead =
  | { readonly ok: true; readonly hours: readonly DayHours[] }
  | { readonly ok: false; readonly errors: readonly PageError[] };

/** Reads a week; every day at fault is named. */
export const readHours = (body: Fields): HoursRead => {
  const read = weekdays.map((day) => ({ ...day, read: parseTypedHours(body[day.field] ?? '') }));
  const errors = read.flatMap(({ name, field, read: day }) =>
    day.ok ? [] : [{ field, message: `${name}: ${day.refusal.message}` }],
  );
  if (errors.length > 0) return { ok: false, errors };
  const hours = read.flatMap(({ weekday, read: day }) => (day.ok ? day.value.map((one) => ({ weekday, ...one })) : []));
  return { ok: true, hours };
};

export interface HoursForm {
  readonly seen: DiarySeen;
  readonly csrf: string;
  readonly typed: Fields;
  /** The ids of those for whom the hours are to hold as well. */
  readonly also: readonly string[];
  readonly errors: readonly PageError[];
}

/** The same hours for others, where this person keeps more than one diary. */
const others = ({ seen: { alsoKept }, also }: HoursForm): Html | null =>
  alsoKept.length === 0
    ? null
    : checkboxes({
        ...{ name: 'also', label: 'Save the same hours for', size: 's', small: true, values: also },
        choices: alsoKept.map(({ id, name }) => ({ value: id, label: name })),
      });

/** The hours of a week, a line a day. */
export const hoursForm = (view: HoursForm): Html => {
  const { seen, csrf, typed, errors } = view;
  return form({
    action: paths.diaryHours(seen.diary.id),
    csrf,
    id: 'hours',
    body: html`
      <h2 class="govuk-heading-m">Hours</h2>
      <p class="govuk-body">Like 09:00–17:00, or 09:00–12:30, 13:30–17:00. Leave a day empty when there are none. Hours that end before they begin run past midnight. If every day is empty, the hours are not known and nobody is left out because of them.</p>
      ${weekdays.map(({ name, field }) => input({ name: field, label: name, width: 20, value: typed[field], error: errorOf(errors, field) }))}
      ${checkboxes({ name: 'closed-days', label: 'Bank holidays', size: 's', small: true, values: typed['closed-days'] === 'yes' ? ['yes'] : [], choices: [{ value: 'yes', label: 'These hours hold on bank holidays, and while the offices are closed, as well' }] })}
      ${others(view)}
      ${button({ text: 'Save these hours' })}`,
  });
};
