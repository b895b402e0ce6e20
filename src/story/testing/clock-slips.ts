import { timescale } from '../../protocol/language/timescale.ts';
import type { Limit, Protocol, TimescaleRule } from '../../protocol/schema.ts';
import { spanSeconds } from '../../timescales/limit-end.ts';

/** A clock with one slip of the pen in it: what is wrong, and the protocol as it would then be. */
export interface Slip {
  readonly duty: string;
  readonly what: string;
  readonly protocol: Protocol;
}

type Changed = readonly [what: string, rule: TimescaleRule];

const aMinuteMore = (span: string): string => {
  const seconds = spanSeconds(span) + 60;
  return `P${String(Math.floor(seconds / 86_400))}DT${String(seconds % 86_400)}S`;
};

/** The nearest limit that is not the right one. */
const misread = (within: Limit): Limit => {
  if ('elapsed' in within) return { elapsed: aMinuteMore(within.elapsed) };
  if ('workingDays' in within) return { workingDays: within.workingDays + 1 };
  if ('before' in within) return { ...within, before: aMinuteMore(within.before) };
  return 'sameDay' in within ? { workingDays: 1 } : 'by' in within ? { noFigure: true } : { elapsed: 'PT1H' };
};

const misreadWarning = (warn: TimescaleRule['warn']): TimescaleRule['warn'] =>
  typeof warn === 'string' ? aMinuteMore(warn) : { workingDays: warn.workingDays + 1 };

const without = <Each>(all: readonly Each[], index: number): Each[] => all.filter((_, place) => place !== index);

/** Each of several left out, one at a time. */
const leftOut = <Each>(all: readonly Each[], change: (rest: Each[], gone: Each) => Changed): readonly Changed[] =>
  all.length < 2 ? [] : all.map((gone, index) => change(without(all, index), gone));

/** What can go wrong in a list of limits beside a duty's own. */
const amongLimits = <Each extends Pick<TimescaleRule, 'starts' | 'within'>>(
  list: string,
  all: readonly Each[],
  put: (changed: Each[]) => TimescaleRule,
): readonly Changed[] =>
  all.flatMap((limit, index): Changed[] => {
    const where = `${list}[${String(index + 1)}]`;
    return [
      [`without ${where}`, put(without(all, index))],
      [`another limit in ${where}`, put(all.with(index, { ...limit, within: misread(limit.within) }))],
      ...leftOut(limit.starts, (starts, gone) => [
        `without the start ${gone} in ${where}`,
        put(all.with(index, { ...limit, starts })),
      ]),
    ];
  });

const limits = (rule: TimescaleRule): readonly Changed[] => [
  ['another limit', { ...rule, within: misread(rule.within) }],
  ...(rule.target === undefined
    ? []
    : [['another target', { ...rule, target: { ...rule.target, within: misread(rule.target.within) } }] as const]),
  ...amongLimits('instead', rule.instead, (instead) => ({ ...rule, instead })),
  ...amongLimits('also', rule.also, (also) => ({ ...rule, also })),
];

const moments = (rule: TimescaleRule): readonly Changed[] => [
  ...leftOut(rule.starts, (starts, gone) => [`without the start ${gone}`, { ...rule, starts }]),
  ...leftOut(rule.ends, (ends, gone) => [`without the end ${gone}`, { ...rule, ends }]),
  ...(rule.anchor === 'first' ? [] : [['counted from the first start', { ...rule, anchor: 'first' }] as const]),
];

const forgettable: readonly string[] = [
  'when',
  'needs',
  'each',
  'target',
  'beside',
] satisfies readonly (keyof TimescaleRule)[];

const conditions = (rule: TimescaleRule): readonly Changed[] =>
  Object.keys(rule)
    .filter((key) => forgettable.includes(key))
    .map((gone): Changed => {
      const kept = Object.entries(rule).filter(([key]) => key !== gone);
      return [`without ${gone}`, timescale.parse(Object.fromEntries(kept))];
    });

const telling = (rule: TimescaleRule): readonly Changed[] => [
  ...rule.escalates.flatMap((one, index): Changed[] => [
    [`not going up to ${one.to}`, { ...rule, escalates: without(rule.escalates, index) }],
    [
      `going up to ${one.to} later`,
      { ...rule, escalates: rule.escalates.with(index, { ...one, after: aMinuteMore(one.after) }) },
    ],
  ]),
  ['owed by somebody else', { ...rule, owner: 'nobody' }],
  ...('noFigure' in rule.within && rule.also.length === 0
    ? []
    : [['another warning', { ...rule, warn: misreadWarning(rule.warn) }] as const]),
];

const changes = (rule: TimescaleRule): readonly Changed[] => [
  ...limits(rule),
  ...moments(rule),
  ...conditions(rule),
  ...telling(rule),
  [rule.assumed ? 'no longer assumed' : 'assumed', { ...rule, assumed: !rule.assumed }],
  ...(rule.window ? [['no window', { ...rule, window: false }] as const] : []),
];

const inTimescales = (protocol: Protocol): readonly Slip[] =>
  protocol.timescales.flatMap((rule, index) => [
    { duty: rule.duty, what: 'forgotten', protocol: { ...protocol, timescales: without(protocol.timescales, index) } },
    ...changes(rule).map(([what, changed]) => ({
      ...{ duty: rule.duty, what },
      protocol: { ...protocol, timescales: protocol.timescales.with(index, changed) },
    })),
  ]);

const inLadders = (protocol: Protocol): readonly Slip[] =>
  protocol.ladders.flatMap((ladder, place) =>
    ladder.steps.flatMap((step, index) => {
      const { when, ...always } = step;
      const changed = [
        ...(step.within === undefined ? [] : [['another limit', { ...step, within: misread(step.within) }] as const]),
        ...(when === undefined ? [] : [['without when', always] as const]),
      ];
      return changed.map(([what, other]) => ({
        ...{ duty: `${ladder.id}-${step.id}`, what },
        protocol: {
          ...protocol,
          ladders: protocol.ladders.with(place, { ...ladder, steps: ladder.steps.with(index, other) }),
        },
      }));
    }),
  );

/** Every slip of the pen that could be made in the clocks of a protocol, one at a time. */
export const clockSlips = (protocol: Protocol): readonly Slip[] => [...inTimescales(protocol), ...inLadders(protocol)];
