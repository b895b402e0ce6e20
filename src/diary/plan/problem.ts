import type { DeskDiary, Stretch } from '../diaries.ts';

/** Somebody who could run a meeting. The lower the cost, the better they know the case. */
export interface Candidate {
  readonly id: string;
  readonly cost: number;
}

/** A role that is to come, and the people who can sit for it then: away or not known for certain left out. */
export interface Seat {
  readonly role: string;
  readonly isMandatory: boolean;
  readonly who: readonly string[];
}

/** A place in the diary where one discussion can be held: nobody in it is away, and no booking that stays stands in its way. */
export interface Option extends Stretch {
  readonly desk: string;
  /** The desk a line of which it takes; null where it takes none. */
  readonly line: string | null;
  /** Null where no room or link is kept in the diary. */
  readonly room: string | null;
  /** Where people have to be; null where they need not go anywhere. */
  readonly place: string | null;
  /** Milliseconds to get there from another place, or from there to it. */
  readonly travel: number;
  /** The best first. Nobody: who chairs is not in the diary, and nobody is taken by it. */
  readonly chairs: readonly Candidate[];
  readonly minuteTakers: readonly Candidate[];
  readonly seats: readonly Seat[];
  /** How little it is liked, all else being equal: later, or at another desk. */
  readonly cost: number;
}

/** A request that waits, or a meeting that is booked. */
export interface Discussion {
  readonly caseId: string;
  readonly reference: string;
  /** Epoch milliseconds; null where no clock runs. */
  readonly meetBy: number | null;
  /** What a minute of lateness counts: 1 where the limit is a day, 12 where it is two hours. */
  readonly weight: number;
  readonly options: readonly Option[];
  /** Which of its options it has now; null while it waits. */
  readonly booked: number | null;
}

/** All there is to plan in a stretch of days. */
export interface PlanProblem extends Stretch {
  readonly desks: readonly Pick<DeskDiary, 'id' | 'capacity'>[];
  readonly discussions: readonly Discussion[];
}

/** Where a discussion is put, and who comes: for each seat of the option somebody, or nobody. */
export interface Placed {
  readonly option: number;
  readonly chair: string | null;
  readonly minuteTaker: string | null;
  readonly seated: readonly (string | null)[];
}

/** For each discussion of the problem its place; null where it is left out. */
export type Plan = readonly (Placed | null)[];
