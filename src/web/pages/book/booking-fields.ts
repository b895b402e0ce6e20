import type { Fields } from '../../fields.ts';
import { radios, select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { type Html, html } from '../../html.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import type { HolderNow } from '../../../casefile/holder.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { ChoicesThen } from './choices-then.ts';

export interface BookingFields {
  /** Who and what can be chosen, and how each stands at `when`. */
  readonly then: ChoicesThen;
  /** "today 14:00 to 15:00" */
  readonly when: string;
  /** How the protocol holds it; other ways need a reason. */
  readonly modes: readonly Booking['mode'][];
  readonly chair: HolderNow;
  readonly minuteTaker: HolderNow;
  /** What was typed, or what is taken to begin with: chair, mode, place, room, minute-taker-person, minute-taker. */
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

const chairField = ({ then, when, chair, typed, errors }: BookingFields): Html =>
  select({
    name: 'chair',
    label: html`Chair ${clauseChips(chair.clauses)}`,
    hint: [...(chair.because === null ? [] : [chair.because]), `After each name: whether they are free ${when}.`].join(
      ' ',
    ),
    choices: then.chairs,
    value: typed['chair'],
    error: errorOf(errors, 'chair'),
  });

const roomField = ({ then, typed, errors }: BookingFields): Html | null =>
  then.rooms.length === 0
    ? null
    : select({
        name: 'room',
        label: 'Room or link',
        choices: [{ value: '', label: 'Another, entered below' }, ...then.rooms],
        value: typed['room'],
        error: errorOf(errors, 'room'),
      });

const placeField = ({ then, modes, typed, errors }: BookingFields): Html => {
  const label = modes.includes('telephone')
    ? 'Link to join, number to ring, or room and address'
    : 'Link to join, or room and address';
  const own = then.rooms.length === 0 ? '' : ' Leave it empty to use the room or link chosen above.';
  return input({
    ...{ name: 'place', label, hint: `People see it once they have signed in. It stands in no message.${own}` },
    value: typed['place'],
    width: 'full',
    error: errorOf(errors, 'place'),
  });
};

const minuteTakerFields = ({ then, minuteTaker, typed, errors }: BookingFields): Html => {
  const because = minuteTaker.because ?? '';
  const some = then.minuteTakers.length > 0;
  return html`
    ${
      some
        ? select({
            name: 'minute-taker-person',
            label: 'Who takes the minutes?',
            ...(because === '' ? {} : { hint: because }),
            choices: [{ value: '', label: 'Somebody else, named below' }, ...then.minuteTakers],
            value: typed['minute-taker-person'],
            error: errorOf(errors, 'minute-taker-person'),
          })
        : null
    }
    ${input({
      name: 'minute-taker',
      label: some ? 'Or the name of somebody else' : 'Who takes the minutes?',
      ...(some
        ? { hint: 'A name here is used instead of the person chosen above.' }
        : because === ''
          ? {}
          : { hint: because }),
      value: typed['minute-taker'],
      width: 20,
      error: errorOf(errors, 'minute-taker'),
    })}`;
};

/** Who chairs, how and where, and who takes the minutes. */
export const bookingFields = (fields: BookingFields): Html => html`
  ${chairField(fields)}
  ${radios({
    name: 'mode',
    label: 'How is it held?',
    choices: modeChoices(fields.modes),
    inline: fields.modes.length > 1,
    value: fields.typed['mode'],
    error: errorOf(fields.errors, 'mode'),
  })}
  ${roomField(fields)}
  ${placeField(fields)}
  ${minuteTakerFields(fields)}`;

const allModes = ['virtual', 'in-person', 'telephone'] as const;

/** The mode that was chosen; null for none, or one that is not offered. */
export const modeIn = ({ mode }: Fields): Booking['mode'] | null => allModes.find((each) => each === mode) ?? null;
