import type { Facts, Protocol, ProtocolInForce } from '../../protocol/schema.ts';

/** A moment that somebody records: the case file does not know of it by itself. */
export interface Recordable {
  readonly moment: string;
  /** As a sentence without its full stop. */
  readonly title: string;
  /** The roles that record it. */
  readonly recordedBy: readonly string[];
  /** Whom it happens to, one by one; null where it is about the whole case file. */
  readonly each: Protocol['moments'][number]['each'] | null;
  /** A date that lies ahead when it is recorded. */
  readonly ahead: boolean;
  readonly clauses: readonly string[];
}

const about = { each: null, ahead: false } as const;

const ofLadders = ({ ladders }: Protocol): readonly Recordable[] =>
  ladders.flatMap(({ id, title, raisedBy, clauses, steps }) => [
    { ...about, moment: `${id}-raised`, title: `${title} raised`, recordedBy: raisedBy, clauses },
    ...steps.map((step) => ({
      ...{ ...about, moment: `${id}-${step.id}`, title: step.title, clauses: step.clauses },
      recordedBy: [...new Set([...step.by.flat(), ...raisedBy])],
    })),
  ]);

/** Everything that can be recorded as having happened, whatever the case: moments of the protocol's own and of its ladders. */
export const recordables = (protocol: Protocol): readonly Recordable[] => [
  ...protocol.moments.map(({ id, title, recordedBy, each, ahead, clauses }) => ({
    ...{ moment: id, title, recordedBy, ahead, clauses },
    each: each ?? null,
  })),
  ...ofLadders(protocol),
];

/** What can be recorded in this case. */
export const recordablesHere = ({ protocol, holds }: ProtocolInForce, facts: Facts): readonly Recordable[] =>
  recordables(protocol).filter(({ moment }) => holds(protocol.moments.find(({ id }) => id === moment)?.when, facts));
