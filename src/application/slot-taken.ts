import type { Refusal } from '../casefile/verdict.ts';
import type { Taken } from '../store/what-is-taken.ts';

/** What somebody wanted to book, in words. */
export interface Names {
  readonly chair: string;
  readonly minuteTaker: string;
  readonly room: string;
}

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Tomasz Zielinski chairs SD-2301 then." */
export const sayTaken = (name: string, { by }: Taken): string => {
  const doings = by.map(({ reference, as }) =>
    as === 'chair' ? `chairs ${reference}` : `takes the minutes of ${reference}`,
  );
  return `${name} ${listOf.format(doings)} then.`;
};

const references = ({ by }: Taken): string => listOf.format(by.map(({ reference }) => reference));

const refusalOf = (taken: Taken, { chair, minuteTaker, room }: Names): Omit<Refusal, 'clauses'> => {
  switch (taken.what) {
    case 'desk': {
      const message = `This slot has just been taken by ${references(taken)}. Choose another.`;
      return { code: 'slot-taken', field: 'time', message };
    }
    case 'chair':
      return { code: 'chair-taken', field: 'chair', message: `${sayTaken(chair, taken)} Choose another chair.` };
    case 'minute-taker': {
      const message = `${sayTaken(minuteTaker, taken)} Choose somebody else.`;
      return { code: 'minute-taker-taken', field: 'minute-taker-person', message };
    }
    case 'room': {
      const message = `${room} is taken by ${references(taken)} then. Choose another.`;
      return { code: 'room-taken', field: 'room', message };
    }
  }
};

/** Something that a booking needs went to another meeting, named by its reference: a line of the desk, a person, a room. */
export class SlotTaken extends Error {
  override readonly name = 'SlotTaken';
  readonly refusals: readonly Refusal[];

  constructor(taken: readonly Taken[], names: Names) {
    super(
      `Taken: ${taken.map(({ what, by }) => `${what} by ${by.map(({ reference }) => reference).join(', ')}`).join('; ')}`,
    );
    this.refusals = taken.map((each) => ({ ...refusalOf(each, names), clauses: [] }));
  }
}
