import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { instantIn } from '../../instant-in.ts';
import { readMoment } from '../meeting/typed-moment.ts';

/** Which slot is meant: a desk of the protocol and an instant on a whole minute. */
export interface SlotMeant {
  readonly desk: string;
  /** ISO instant. */
  readonly startsAt: string;
}

export type SlotRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'slot'; readonly slot: SlotMeant }
  | { readonly kind: 'wrong'; readonly errors: readonly PageError[] };

/** A start as our own links write it; anything else was made up or cut short on the way. */
const startIn = (text: string): string | null => {
  const at = instantIn(text);
  return at === null || at.epochMilliseconds % 60_000 !== 0 ? null : at.toString();
};

const typedParts = ['on-day', 'on-month', 'on-year', 'on-time'];

const timeIn = (fields: Fields): { readonly startsAt: string } | PageError | null => {
  const { start } = fields;
  if (start !== undefined) {
    const startsAt = startIn(start);
    return startsAt === null
      ? { field: 'on', message: 'Choose a slot on the board, or enter a day and time' }
      : { startsAt };
  }
  if (typedParts.every((part) => fields[part] === undefined)) return null;
  const read = readMoment(fields, 'on', 'the day and time of the meeting');
  return read.ok ? { startsAt: read.at.toString() } : read.error;
};

/** Reads the slot that an address or a form means. */
export const readSlot = (fields: Fields, { desks }: Protocol): SlotRead => {
  const time = timeIn(fields);
  if (time === null) return { kind: 'none' };
  const desk = desks.find(({ id }) => id === fields['desk'])?.id;
  const errors: PageError[] = [
    ...(desk === undefined ? [{ field: 'desk', message: 'Select a desk' }] : []),
    ...('message' in time ? [time] : []),
  ];
  if (desk === undefined || 'message' in time) return { kind: 'wrong', errors };
  return { kind: 'slot', slot: { desk, startsAt: time.startsAt } };
};
