import type { ArrangingRule, Protocol } from '../schema.ts';
import { type Line, type Topic, joined, line } from './line.ts';
import { where } from './say-condition.ts';
import { sayJointly, sayRole } from './say-people.ts';

const modes = { 'in-person': 'in person', video: 'by video', telephone: 'by telephone' } as const;

const routes = (protocol: Protocol): readonly Line[] => {
  const { held } = protocol.meeting;
  if (protocol.routes.length === 0) {
    const how = held === undefined ? '' : `, ${held.modes.map((mode) => modes[mode]).join(', ')}`;
    return [line('route-only', 'Ways of holding it', `one: a ${protocol.words.discussion}${how}`, held)];
  }
  return protocol.routes.map((route) =>
    line(
      `route-${route.id}`,
      route.title,
      joined(
        [
          route.modes.map((mode) => modes[mode]).join(', '),
          where(protocol, route.when),
          route.agreedBy === undefined ? null : `agreed by ${sayJointly(protocol, route.agreedBy)}`,
          route.mostPeople === undefined ? null : `at most ${String(route.mostPeople)} people`,
          route.obliges.length === 0
            ? null
            : `then: ${protocol.timescales
                .filter(({ duty }) => route.obliges.includes(duty))
                .map(({ title }) => title)
                .join(', ')}`,
        ],
        '; ',
      ),
      route,
    ),
  );
};

const urgencies = (protocol: Protocol): readonly Line[] =>
  protocol.urgencies.map((urgency) =>
    line(
      `urgency-${urgency.id}`,
      urgency.label,
      joined(
        [
          urgency.guidance,
          urgency.rationaleBy === undefined
            ? null
            : `Needs the rationale of the ${sayRole(protocol, urgency.rationaleBy)}.`,
        ],
        ' ',
      ),
      urgency,
    ),
  );

const slots = ({ slots: given, meeting, rearranging, ...protocol }: Protocol): readonly Line[] => [
  given === undefined
    ? line('slots', 'When a meeting may begin', 'at any time')
    : line('slots', 'When a meeting may begin', `${given.starts.join(', ')}; ${String(given.minutes)} minutes`, given),
  ...(meeting.longest === undefined
    ? []
    : [line('longest', 'How long it lasts', `at most ${String(meeting.longest.minutes)} minutes`, meeting.longest)]),
  ...(rearranging === undefined
    ? []
    : [
        line(
          'rearranging',
          'Who agrees to a change',
          protocol.roles.find(({ id }) => id === rearranging.agreedBy)?.name ?? rearranging.agreedBy,
          rearranging,
        ),
      ]),
];

const wished = (rule: ArrangingRule): string => {
  switch (rule.asks) {
    case 'desk-hours':
      return `desks book between ${rule.from} and ${rule.to}`;
    case 'hours':
      return `between ${rule.from} and ${rule.to}${rule.inTerm ? ' in term' : ''}`;
    case 'interpreter':
      return 'an interpreter is free';
    case 'known-chair':
      return 'the chair knows the case';
    case 'hospital':
      return 'in the hospital';
    case 'in-person':
      return 'around a table';
  }
};

const arranging = (protocol: Protocol): readonly Line[] =>
  protocol.arranging.map((rule) =>
    rule.asks === 'desk-hours'
      ? line(`arranging-${rule.id}`, 'When desks book', wished(rule), rule)
      : line(
          `arranging-${rule.id}`,
          'What a time is chosen by',
          joined([`${rule.need} be ${wished(rule)}`, rule.when === undefined ? null : where(protocol, rule.when)]),
          rule,
        ),
  );

const asking = (protocol: Protocol): readonly Line[] => [
  line('completed-by', 'Who asks for it', sayRole(protocol, protocol.request.completedBy), protocol.request),
  line('authorised-by', 'Who authorises it', sayRole(protocol, protocol.request.authorisedBy), protocol.request),
  ...protocol.triggers.map((trigger) =>
    line(`trigger-${trigger.id}`, trigger.title, `${trigger.need} be held, ${where(protocol, trigger.when)}`, trigger),
  ),
];

const rules = (protocol: Protocol): readonly Line[] =>
  protocol.rules.map((rule) =>
    line(
      `rule-${rule.id}`,
      `Before it can ${rule.before === 'share' ? 'be shared' : rule.before}`,
      joined([rule.otherwise, rule.blocks ? 'Refused.' : 'Or a reason.'], ' '),
      rule,
    ),
  );

/** What calls for it, how it is held, how soon, in which slots, and what must be so first. */
export const conveningTopics = (protocol: Protocol): readonly Topic[] => [
  { id: 'asking', title: 'What calls for it', lines: asking(protocol) },
  { id: 'routes', title: 'How it is held', lines: routes(protocol) },
  { id: 'urgency', title: 'How soon', lines: urgencies(protocol) },
  { id: 'slots', title: 'Slots', lines: [...slots(protocol), ...arranging(protocol)] },
  { id: 'rules', title: 'What must be so first', lines: rules(protocol) },
];
