import type { Ending } from '../store/post.ts';

/** A message as it is handed over: one recipient, and a name of its own that every attempt keeps. */
export interface Outgoing {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** An iCalendar file that goes with it, where it can. */
  readonly calendar: string | null;
  /** ISO instant. */
  readonly createdAt: string;
}

/** How sending one ended; `code` is for the log: no addresses, no words of a server. */
export interface Sent extends Ending {
  readonly code: string;
}

/** What became of a message that was taken, or perhaps taken. */
export type Fate =
  | { readonly kind: 'not-known' }
  | { readonly kind: 'taken'; readonly serverId: string }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'failed'; readonly said: string };

/** Until when, and whether, a message may still go out. */
export interface Leave {
  /** Called off when the process is to stop. */
  readonly stopping: AbortSignal;
  /** From before the message was claimed, by `performance.now()`. */
  readonly since: number;
}

/** Later than this after the claim, in milliseconds, nothing begins to go out: somebody may have decided otherwise by then. */
const latestBegin = 45_000;

export const mayBegin = ({ stopping, since }: Leave): boolean =>
  !stopping.aborted && performance.now() - since < latestBegin;

/** Hands messages to a mail server or service. Never throws: what went wrong is how it ended. */
export interface Carrier {
  /** Ends within 100 seconds, and before the content has begun to go out as soon as it may no longer begin. */
  readonly send: (outgoing: Outgoing, leave: Leave) => Promise<Sent>;
  /** Asks what became of one, by the server's name for it or, where it gave none, by ours; null where nobody can be asked. */
  readonly ask: ((about: { readonly id: string; readonly serverId: string | null }) => Promise<Fate>) | null;
}
