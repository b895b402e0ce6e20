import type { Fields } from '../../fields.ts';
import { radios, select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { type Html, html } from '../../html.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import type { HolderNow } from '../../../casefile/holder.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { ChairChoice } from './chairs.ts';

export interface BookingFields {
  readonly chairs: readonly ChairChoice[];
  /** How the protocol holds it; other ways need a reason. */
  readonly modes: readonly Booking['mode'][];
  readonly chair: HolderNow;
  readonly minuteTaker: HolderNow;
  /** What was typed, or what is taken to begin with: chair, mode, place, minute-taker. */
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const modeLabels = { virtual: 'By video link', 'in-person': 'In person', telephone: 'By telephone' } as const;

/** How the protocol holds it first; the other ways after it, where it has several routes. */
const modeChoices = (modes: BookingFields['modes']) => {
  const others = allModes.filter((mode) => !modes.includes(mode) && mode !== 'telephone');
  return [
    ...modes.map((value) => ({ value, label: modeLabels[value] })),
    ...others.map((value) => ({ value, label: `${modeLabels[value]} (needs a reason)` })),
  ];
};

/** Who chairs, how and where, and who takes the minutes. */
export const bookingFields = ({ chairs, chair, minuteTaker, modes, typed, errors }: BookingFields): Html => html`
  ${select({
    name: 'chair',
    label: html`Chair ${clauseChips(chair.clauses)}`,
    ...(chair.because === null ? {} : { hint: chair.because }),
    choices: chairs,
    value: typed['chair'],
    error: errorOf(errors, 'chair'),
  })}
  ${radios({
    name: 'mode',
    label: 'How is it held?',
    choices: modeChoices(modes),
    inline: modes.length > 1,
    value: typed['mode'],
    error: errorOf(errors, 'mode'),
  })}
  ${input({
    name: 'place',
    label: modes.includes('telephone')
      ? 'Link to join, number to ring, or room and address'
      : 'Link to join, or room and address',
    hint: 'People see it once they have signed in. It stands in no message.',
    value: typed['place'],
    width: 'full',
    error: errorOf(errors, 'place'),
  })}
  ${input({
    name: 'minute-taker',
    label: 'Who takes the minutes?',
    ...(minuteTaker.because === null ? {} : { hint: minuteTaker.because }),
    value: typed['minute-taker'],
    width: 20,
    error: errorOf(errors, 'minute-taker'),
  })}`;

const allModes = ['virtual', 'in-person', 'telephone'] as const;

/** The mode that was chosen; null for none, or one that is not offered. */
export const modeIn = ({ mode }: Fields): Booking['mode'] | null => allModes.find((each) => each === mode) ?? null;
