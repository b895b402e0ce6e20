import type { FactValue, Facts, Protocol, ProtocolInForce } from '../protocol/schema.ts';
import type { Told } from './told.ts';

/** A story at one of its steps: the protocol it is played on, and all that was told before. */
export interface Playing {
  readonly inForce: ProtocolInForce;
  readonly protocol: Protocol;
  /** What a fact is, also one that the protocol works out. */
  readonly factOf: (name: string, facts: Facts) => FactValue;
  readonly told: Told;
  /** The rows under the step, by the headings of its table. */
  readonly table: readonly Readonly<Record<string, string>>[];
}

/** What a step comes to: more was told; something was looked for and found or not; or the step makes no sense here. */
export type Outcome =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'found'; readonly ok: boolean; readonly instead: string; readonly clauses: readonly string[] }
  | { readonly kind: 'wrong'; readonly message: string };

/** A step of the language: how it is written, and what it does. Arguments are texts as `parameters.ts` read them. */
export interface Step {
  readonly written: string;
  readonly play: (playing: Playing, ...args: string[]) => Outcome;
}

export const step = (written: string, play: Step['play']): Step => ({ written, play });

/** The story goes on, with more told. */
export const tell = ({ told }: Playing, more: Partial<Told>): Outcome => ({ kind: 'told', told: { ...told, ...more } });

/** What a `Then` looked for: whether it is so, what is so instead, and the clauses that the answer rests on. */
export const found = (ok: boolean, instead: string, clauses: readonly string[] = []): Outcome => ({
  kind: 'found',
  ok,
  instead,
  clauses,
});

export const wrong = (message: string): Outcome => ({ kind: 'wrong', message });
