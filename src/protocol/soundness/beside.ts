import type { Problem } from '../fault.ts';
import type { Protocol, TimescaleRule } from '../schema.ts';

const isCounted = ({ within }: TimescaleRule): boolean => 'workingDays' in within || 'elapsed' in within;

const countsAlike = (rule: TimescaleRule, beside: NonNullable<TimescaleRule['beside']>): boolean =>
  JSON.stringify([rule.anchor, rule.starts.toSorted()]) === JSON.stringify([beside.anchor, beside.starts.toSorted()]);

const messageOf = (rule: TimescaleRule): string | null => {
  if (rule.beside === undefined) return null;
  if (!isCounted(rule))
    return 'Only a limit in elapsed time or working days can be counted from elsewhere: leave “beside” out.';
  return countsAlike(rule, rule.beside)
    ? 'This counts as the limit itself does: name another start or another anchor, or leave “beside” out.'
    : null;
};

/** The other way of counting a limit must be another way, of a limit that is counted. */
export const checkBeside = ({ timescales }: Protocol): readonly Problem[] =>
  timescales.flatMap((rule, index) => {
    const message = messageOf(rule);
    return message === null ? [] : [{ path: ['timescales', index, 'beside'], message }];
  });
