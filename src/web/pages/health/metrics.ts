import type { Measures } from '../../../application/measures.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  /** By what the label `state` says, or the one value there is. */
  readonly values: number | Readonly<Record<string, number>>;
}

const lines = ({ name, help, values }: Metric): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...(typeof values === 'number'
    ? [`${name} ${String(values)}`]
    : Object.entries(values).map(([state, value]) => `${name}{state="${state}"} ${String(value)}`)),
];

/** What Prometheus reads, in its text format. */
export const sayMetrics = (measures: Measures | null, uptime: number): string => {
  const metrics: readonly Metric[] = [
    { name: 'convenor_uptime_seconds', help: 'For how long this process has run.', values: uptime },
    { name: 'convenor_database_up', help: '1 when the database answers.', values: measures === null ? 0 : 1 },
    ...(measures === null
      ? []
      : [
          {
            name: 'convenor_notices',
            help: 'Notices of duties not told: waiting for their time, overdue, and tried in vain (counted as either, too).',
            values: measures.notices,
          },
          {
            name: 'convenor_notice_overdue_seconds',
            help: 'For how long the notice that has waited longest should have been told.',
            values: measures.secondsOverdue,
          },
          {
            name: 'convenor_outbox_messages',
            help: 'Outgoing messages: kept inside, waiting to be sent, sent, or perhaps sent.',
            values: measures.messages,
          },
        ]),
  ];
  return `${metrics.flatMap(lines).join('\n')}\n`;
};
