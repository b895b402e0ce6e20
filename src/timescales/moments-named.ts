import type { Limit, MomentName, TimescaleRule } from '../protocol/schema.ts';

type Written = Pick<TimescaleRule, 'starts' | 'anchor' | 'within'>;

const towards = (within: Limit): readonly MomentName[] => {
  if ('by' in within) return [within.by];
  return 'of' in within ? [within.of] : [];
};

const inLimit = ({ starts, anchor, within }: Written): readonly MomentName[] => [
  ...starts,
  ...(typeof anchor === 'string' ? [] : [anchor.that]),
  ...towards(within),
];

/** Every moment on which the limit of a duty, or its end, hangs. */
export const momentsNamed = (rule: TimescaleRule): readonly MomentName[] => [
  ...[rule, ...rule.instead, ...rule.also].flatMap(inLimit),
  ...rule.ends,
  ...(rule.needs === undefined ? [] : [rule.needs]),
];
