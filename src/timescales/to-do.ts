import type { MomentName, Protocol } from '../protocol/schema.ts';
import type { Duty } from './duty.ts';
import type { Owner } from './owner.ts';

export type ToDoKind =
  | 'finish-request'
  | 'authorise'
  | 'book'
  | 'agree-change'
  | 'answer-invitation'
  | 'give-information'
  | 'look-at-addresses'
  | 'attend'
  | 'hold-meeting'
  | 'carry-on-meeting'
  | 'issue-minutes'
  | 'read-minutes'
  | 'decide-correction'
  | 'do-action'
  | 'conference'
  | 'decide-children'
  | 'date-set'
  | 'explain-lateness'
  | 'deliver';

/** One thing one person, desk or mailbox has to do next in a case file, with its clock where one runs. */
export interface ToDo {
  /** Unique in the case file: the kind, with what it concerns after a colon. */
  readonly key: string;
  readonly kind: ToDoKind;
  /** What it concerns: an invitation, an issue, a correction, an action or a duty; null for the case file. */
  readonly subject: string | null;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly owner: Owner;
  readonly startedAt: string | null;
  readonly dueAt: string | null;
  readonly warnSeconds: number;
  /** The duty whose clock this is (its key), until somebody has said why it is late. */
  readonly unexplained: string | null;
}

export type Clocked = Pick<ToDo, 'clauses' | 'startedAt' | 'dueAt' | 'warnSeconds' | 'unexplained'>;

export const hour = 3600;
export const noClock: Clocked = { clauses: [], startedAt: null, dueAt: null, warnSeconds: 0, unexplained: null };

/** Nothing says by when, but it has been waiting since this instant. */
export const waitingSince = (startedAt: string, clauses: readonly string[]): Clocked => ({
  ...noClock,
  startedAt,
  clauses,
});

export const clockOf = (duty: Duty | undefined): Clocked =>
  duty === undefined
    ? noClock
    : {
        clauses: duty.clauses,
        startedAt: duty.startedAt,
        dueAt: duty.dueAt,
        warnSeconds: duty.warnSeconds,
        unexplained: duty.reason === null ? duty.key : null,
      };

export const at = (dueAt: string, warnSeconds = hour): Clocked => ({ ...noClock, dueAt, warnSeconds });

export const toDo = (
  kind: ToDoKind,
  title: string,
  { owner, clock = noClock, subject = null }: { owner: Owner; clock?: Clocked; subject?: string | null },
): ToDo => ({ key: subject === null ? kind : `${kind}:${subject}`, kind, subject, title, owner, ...clock });

/** What to-dos are found with: the protocol and the clocks of the case file. */
export interface Looking {
  readonly protocol: Protocol;
  readonly duties: readonly Duty[];
}

export const isRunning = ({ state }: Pick<Duty, 'state'>): boolean =>
  state === 'running' || state === 'due-soon' || state === 'overdue';

/** The running duty that one of these moments ends. */
export const dutyEnding = ({ duties, protocol }: Looking, moments: readonly MomentName[]): Duty | undefined =>
  duties.find(
    (duty) =>
      isRunning(duty) &&
      protocol.timescales.some(({ duty: key, ends }) => key === duty.key && ends.some((end) => moments.includes(end))),
  );
