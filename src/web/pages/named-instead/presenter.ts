import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import type { Fields } from '../../fields.ts';
import type { Choice } from '../book/choices-then.ts';
import { type Changing, chairDepartures, changeShown, shownThen } from '../change-booking/presenter.ts';
import type { Part } from './parts.ts';

/** Who could do it instead, those who are free first; beside the others stands why they are not. */
export interface InsteadShown {
  readonly reference: string;
  /** "today 14:00 to 15:00" */
  readonly when: string;
  /** Who does it as it is booked. */
  readonly now: string;
  /** Whether they sign in, and so are told. */
  readonly isTold: boolean;
  readonly clauses: readonly string[];
  /** Why it is not whoever it usually is, where the procedure says so. */
  readonly because: string | null;
  readonly choices: readonly Choice[];
  readonly departures: readonly DepartureAsked[];
}

export const insteadShown = (part: Part, changing: Changing, diaries: Diaries, typed: Fields): InsteadShown => {
  const { booked } = changing;
  const { then, when } = shownThen(changing, booked.booking, diaries);
  const isChair = part.name === 'chairs';
  const { chair, minuteTaker } = changeShown(changing);
  const { clauses, because } = isChair ? chair : minuteTaker;
  const { id, name } = part.booked(booked.booking);
  return {
    ...{ reference: booked.reference, when, now: name, clauses, because },
    isTold: changing.seen.people.some((person) => person.id === id),
    choices: (isChair ? then.chairs : then.minuteTakers)
      .filter(({ value }) => value !== id)
      .toSorted((one, other) => Number(other.isFree) - Number(one.isFree)),
    departures: isChair ? chairDepartures(typed, changing) : [],
  };
};
