import type { Measures } from '../../../application/measures.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  /** By what the label says, or the one value there is. */
  readonly values: number | Readonly<Record<string, number>>;
  /** What tells the values apart: `state` if not said. A summary has quantiles. */
  readonly label?: 'state' | 'quantile';
}

const lines = ({ name, help, values, label = 'state' }: Metric): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${label === 'quantile' ? 'summary' : 'gauge'}`,
  ...(typeof values === 'number'
    ? [`${name} ${String(values)}`]
    : Object.entries(values).map(([value, number]) => `${name}{${label}="${value}"} ${String(number)}`)),
];

const work = ({ notices, digests, secondsOverdue, lateness, unsent }: Measures): readonly Metric[] => [
  {
    name: 'convenor_notices',
    help: 'Notices of duties not told: waiting for their time, overdue, and tried in vain (counted as either, too).',
    values: notices,
  },
  {
    name: 'convenor_digests',
    help: 'Digests not written: waiting for their time, overdue, and tried in vain (counted as either, too).',
    values: digests,
  },
  {
    name: 'convenor_notice_overdue_seconds',
    help: 'For how long the notice or digest that has waited longest should have been told.',
    values: secondsOverdue,
  },
  {
    name: 'convenor_notice_lateness_seconds',
    help: 'How late notices were told in the last ten minutes.',
    values: { '0.5': lateness.half, '0.99': lateness.most99, '1': lateness.most },
    label: 'quantile',
  },
  {
    name: 'convenor_outbox_messages',
    help: 'Outgoing messages that wait to be sent, were perhaps sent, or did not arrive and nobody has seen to it.',
    values: Object.fromEntries(Object.entries(unsent).map(([state, { messages }]) => [state, messages])),
  },
  {
    name: 'convenor_outbox_oldest_seconds',
    help: 'How old the oldest of them is.',
    values: Object.fromEntries(Object.entries(unsent).map(([state, { oldestSeconds }]) => [state, oldestSeconds])),
  },
];

/** What Prometheus reads, in its text format. */
export const sayMetrics = (
  measures: Measures | null,
  { uptime, calendarDays }: { readonly uptime: number; readonly calendarDays: number },
): string => {
  const metrics: readonly Metric[] = [
    { name: 'convenor_uptime_seconds', help: 'For how long this process has run.', values: uptime },
    {
      name: 'convenor_calendar_days_left',
      help: 'Days until the bank holidays are no longer known; below 0 once that day has passed.',
      values: calendarDays,
    },
    { name: 'convenor_database_up', help: '1 when the database answers.', values: measures === null ? 0 : 1 },
    ...(measures === null ? [] : work(measures)),
  ];
  return `${metrics.flatMap(lines).join('\n')}\n`;
};
