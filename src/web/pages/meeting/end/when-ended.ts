import type { Fields } from '../../../fields.ts';
import { radios } from '../../../govuk/choices.ts';
import { dateTimeInput } from '../../../govuk/dates.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import type { Html } from '../../../html.ts';
import { typedMoment } from '../typed-moment.ts';

/** Whether it ends now or ended earlier, and then when. */
export const whenEnded = (
  { body, errors }: { readonly body: Fields; readonly errors: readonly PageError[] },
  size: 's' | 'm' = 'm',
): Html =>
  radios({
    ...{ name: 'ended', label: 'When did it end?', size, value: body['ended'], error: errorOf(errors, 'ended') },
    choices: [
      { value: 'now', label: 'It ends now' },
      {
        value: 'earlier',
        label: 'It ended earlier',
        reveals: dateTimeInput({
          ...{ name: 'ended-at', label: 'Day and time it ended', value: typedMoment(body, 'ended-at') },
          hint: 'The time on the 24-hour clock, for example 15:02',
          error: errorOf(errors, 'ended-at'),
        }),
      },
    ],
  });
