import type { Temporal } from 'temporal-polyfill';
import type { Mailbox } from '../documents/mailbox.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Database } from '../store/connect.ts';
import type { Planner } from './planner.ts';
import type { Typesetter } from './typeset.ts';

/** What every use case needs of the world around it. */
export interface House {
  readonly db: Database;
  /** The versions of each authority's protocol, oldest first, by the authority's id. */
  readonly protocols: ReadonlyMap<string, readonly ProtocolInForce[]>;
  readonly clock: () => Temporal.Instant;
  readonly newId: () => string;
  readonly typesetter: Typesetter;
  readonly planner: Planner;
  /** Where people reach this site, without a slash at the end: links in messages begin with it. */
  readonly address: string;
  /** Invented people and cases only. */
  readonly demonstration: boolean;
  readonly post: Post;
}

/** What becomes of outgoing messages, and where they come from. */
export interface Post {
  /** Every message is kept inside to be looked at, or waits for the watch to send it. */
  readonly state: 'kept' | 'waiting';
  readonly mailbox: Mailbox;
}

/** Whether no message leaves, so that all of them can be read by everybody of a demonstration. */
export const keepsMail = ({ demonstration, post }: Pick<House, 'demonstration' | 'post'>): boolean =>
  demonstration && post.state === 'kept';

/** Nothing leaves: the mailbox is one that cannot be. */
export const keptInside: Post = { state: 'kept', mailbox: { name: 'Convenor', email: 'post@convenor.invalid' } };
