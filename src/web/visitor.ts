import type { Pairs } from './fields.ts';

/** The signed-in person as the frame of every page shows them. Plain data, so that views can be tried without a server. */
export interface Visitor {
  readonly name: string;
  readonly jobTitle: string;
  readonly authorityName: string;
  readonly deskName: string | null;
  /** Whether the board is among their pages. */
  readonly seesBoard: boolean;
  /** Whether they see where capacity failed. */
  readonly seesCapacity: boolean;
  /** The list of duties that the menu leads to, where they answer for more than what they owe themselves. */
  readonly duties: string | null;
  /** The authority's colour, `#rrggbb`. */
  readonly colour: string;
  /** Whom to ring when a child is at risk now: sentences of the authority's protocol. */
  readonly dutyLine: string;
  readonly demonstration: boolean;
  /** Whether every message is kept here for all to read, and none leaves. */
  readonly keepsMail: boolean;
  /** Token that every form carries. */
  readonly csrf: string;
  /** What they have just sent, so that a page that does not save it gives it back. */
  readonly sent?: Pairs;
}
