import { nameChair } from '../../../application/name-chair.ts';
import { nameMinuteTaker } from '../../../application/name-minute-taker.ts';
import type { UseCase } from '../../../application/use-case.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import type { Act } from '../../../disclosure/acts.ts';
import { paths } from '../../paths.ts';

/** What somebody else can be named to do in a booked meeting. */
export interface Part {
  readonly name: 'chairs' | 'takes the minutes';
  readonly act: Act;
  readonly path: (caseId: string) => string;
  readonly field: string;
  readonly save: UseCase<{ readonly personId: string }>;
  /** Who does it as it is booked. */
  readonly booked: (booking: Booking) => { readonly id: string | null; readonly name: string };
  readonly tooLate: string;
  readonly whose: string;
}

export const parts: readonly Part[] = [
  {
    name: 'chairs',
    act: 'name-chair',
    path: paths.chair,
    field: 'chair',
    save: nameChair,
    booked: ({ chairPersonId: id, chairName: name }) => ({ id, name }),
    tooLate: 'Only a booked meeting that has not started gets another chair.',
    whose: 'The desk, the chair, and the managers of a meeting say who chairs it.',
  },
  {
    name: 'takes the minutes',
    act: 'name-minute-taker',
    path: paths.minuteTaker,
    field: 'minute-taker-person',
    save: nameMinuteTaker,
    booked: ({ minuteTakerPersonId: id, minuteTakerName: name }) => ({ id, name }),
    tooLate: 'Only a booked meeting that has not started gets another minute-taker.',
    whose: 'The desk, the chair, and the managers of a meeting say who takes its minutes.',
  },
];
