import type { OwnFact, Protocol } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factValue } from '../request/facts-of.ts';
import { longest, textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { Finding } from './finding.ts';

export interface RecordFinding {
  readonly fact: string;
  /** As it was typed: `yes` or `no`, the id of an option, or a number. */
  readonly value: string;
  readonly reason: string;
}

/** The facts of a protocol's own that somebody can find to be so; those worked out from others follow by themselves. */
export const findable = ({ facts }: Protocol): readonly OwnFact[] => facts.filter(({ is }) => is === undefined);

const valueOf = ({ type, options }: OwnFact, typed: string): Finding['value'] | null => {
  const value = factValue(type, tidy(typed));
  if (type !== 'text' || options.length === 0) return value;
  return options.some(({ id }) => id === value) ? value : null;
};

/** Records that something is so, and why. A later finding counts instead; the earlier one stays in the record. */
export const recordFinding: Decide<RecordFinding> = (state, { fact, value, reason }, { protocol: { protocol } }) => {
  if (state.status === 'none') return notNow('There is no case file yet.');
  const own = findable(protocol).find(({ id }) => id === fact);
  if (own === undefined) return refused('unknown-fact', 'Select what was found out', [], 'fact');
  const found = valueOf(own, value);
  if (found === null) return refused('missing', `Say what is so: ${own.meaning}`, own.clauses, 'value');
  return (
    textFault(reason, { field: 'reason', what: 'how it was found out', max: longest.reason }) ??
    accepted({ type: 'FindingRecorded', data: { finding: { fact, value: found, reason: tidy(reason) } } })
  );
};
