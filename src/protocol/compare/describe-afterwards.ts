import type { Protocol } from '../schema.ts';
import { type Line, type Topic, joined, line } from './line.ts';
import { sayClock, sayLimitOf } from './say-clock.ts';
import { where } from './say-condition.ts';
import { sayAudience, sayJointly, sayRole } from './say-people.ts';

/** Clocks are about the same thing where the same moment ends them; several of them are told apart by their order. */
const clocks = (protocol: Protocol): readonly Line[] =>
  protocol.timescales.map((rule, index) => {
    const [end = rule.duty] = rule.ends;
    const before = protocol.timescales.slice(0, index).filter(({ ends }) => ends[0] === end).length;
    return line(`clock-${end}-${String(before)}`, rule.title, sayClock(protocol, rule), rule);
  });

const documents = {
  minutes: 'Minutes',
  discussionRecord: 'Record of a discussion',
  actionTable: 'Table of actions',
} as const;

const sending = (protocol: Protocol): readonly Line[] => {
  const { circulation } = protocol;
  const sent = (['minutes', 'discussionRecord', 'actionTable'] as const).flatMap((key) => {
    const entry = circulation[key];
    return entry === undefined ? [] : [line(key, `${documents[key]} go to`, sayAudience(protocol, entry.to), entry)];
  });
  const { corrections, signing, never } = circulation;
  return [
    ...sent,
    ...(never === undefined ? [] : [line('never', 'None of it ever goes to', never.to.join(', '), never)]),
    corrections === undefined
      ? line('corrections', 'Corrections', 'the procedure says nothing about them')
      : line('corrections', 'Corrections are decided by', sayRole(protocol, corrections.decidedBy), corrections),
    signing === undefined
      ? line('signing', 'Signatures', 'none')
      : line(
          'signing',
          'Signed by',
          `${sayAudience(protocol, signing.by)}: the ${signing.what.replace('-', ' ')}`,
          signing,
        ),
  ];
};

const ladders = (protocol: Protocol): readonly Line[] =>
  protocol.ladders.flatMap((ladder) => [
    line(
      `ladder-${ladder.id}`,
      ladder.title,
      `raised by ${ladder.raisedBy.map((role) => sayRole(protocol, role)).join(', ')}; ${String(ladder.steps.length)} steps`,
      ladder,
    ),
    ...ladder.steps.map((step, index) =>
      line(
        `ladder-${ladder.id}-${String(index)}`,
        `${ladder.title}, step ${String(index + 1)}`,
        joined(
          [
            `${step.title}: ${sayJointly(protocol, step.by)}`,
            step.within === undefined ? null : sayLimitOf(protocol, step.within),
            where(protocol, step.when),
            step.decides ? 'this decides' : null,
          ],
          '; ',
        ),
        step,
      ),
    ),
  ]);

const watching = (protocol: Protocol): readonly Line[] => [
  ...protocol.rotas.map((rota) =>
    line(
      `rota-${rota.id}`,
      rota.title,
      joined([
        `${String(rota.shifts.length)} shifts`,
        `otherwise ${protocol.contacts.find(({ id }) => id === rota.otherwise.who)?.name ?? rota.otherwise.who}`,
      ]),
      rota,
    ),
  ),
  ...protocol.reports.map((report) =>
    line(
      `report-${report.id}`,
      report.title,
      `each ${report.every} by ${sayRole(protocol, report.by)} to ${report.to}${report.nilReturn ? ', also with nothing to report' : ''}`,
      report,
    ),
  ),
  ...protocol.retention.map((rule) => line(`retention-${rule.id}`, rule.what, rule.policy, rule)),
];

const decisions = ({ meeting }: Protocol): readonly Line[] =>
  meeting.decisions.map((decision) =>
    line(
      `decision-${decision.id}`,
      decision.title,
      joined(
        [
          decision.options.map(({ label }) => label).join(' / '),
          decision.perChild ? 'for each child' : null,
          decision.closesMeeting ? 'needed to close' : null,
        ],
        '; ',
      ),
      decision,
    ),
  );

const pathways = (protocol: Protocol): readonly Line[] =>
  protocol.pathways.map((pathway) =>
    line(`pathway-${pathway.id}`, pathway.title, where(protocol, pathway.when), pathway),
  );

/** What is decided, by when what is done, what is sent to whom, and what happens when people disagree. */
export const afterwardsTopics = (protocol: Protocol): readonly Topic[] => [
  { id: 'clocks', title: 'Clocks', lines: clocks(protocol) },
  { id: 'circulation', title: 'Circulation, corrections and signatures', lines: sending(protocol) },
  { id: 'pathways', title: 'Special cases', lines: pathways(protocol) },
  { id: 'decisions', title: 'Decisions', lines: decisions(protocol) },
  { id: 'ladders', title: 'Disagreements', lines: ladders(protocol) },
  { id: 'watching', title: 'Rotas, reports and keeping', lines: watching(protocol) },
];
