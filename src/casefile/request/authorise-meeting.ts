import { isBefore } from '../../calendar/instants.ts';
import type { Facts } from '../../protocol/schema.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { withinRules } from '../rules.ts';
import type { Agreement } from '../state.ts';
import { longest, textFault, tidy } from '../text.ts';
import { type DepartureAsked, type Verdict, refused } from '../verdict.ts';
import { routeChoices, routeDepartures } from './routes.ts';

export interface AuthoriseMeeting {
  /** An urgency of the protocol. */
  readonly urgency: string;
  /** A desk of the protocol. */
  readonly desk: string;
  /** ISO instant at which it was decided that a meeting is required: now, or earlier. */
  readonly decidedAt: string;
  /** ISO instant at which an agency had to act at once, or null. */
  readonly actionTakenAt: string | null;
  /** Whose rationale it is, and the rationale, for an urgency that needs one. */
  readonly rationale: { readonly by: string; readonly text: string };
  /** How it is to be held, where the protocol has several ways; and who agreed to that, and when. */
  readonly route?: string | null;
  readonly agreements?: readonly Agreement[];
}

const choiceFault = ({ urgency, desk, route }: AuthoriseMeeting, protocol: Circumstances['protocol']['protocol']) => {
  if (!protocol.urgencies.some(({ id }) => id === urgency))
    return refused('unknown-urgency', 'Select how soon the meeting must be held', protocol.request.clauses, 'urgency');
  if (!protocol.desks.some(({ id }) => id === desk))
    return refused('unknown-desk', 'Select the desk that will book the meeting', protocol.request.clauses, 'desk');
  if (protocol.routes.length > 0 && !protocol.routes.some(({ id }) => id === route))
    return refused('unknown-route', 'Select how it is to be held', protocol.request.clauses, 'route');
  return null;
};

const timeFault = (
  { decidedAt, actionTakenAt, agreements = [] }: AuthoriseMeeting,
  now: string,
): Verdict<never> | null => {
  if (isBefore(now, decidedAt))
    return refused('in-the-future', 'The time you decided must be now or earlier', [], 'decided-at');
  if (actionTakenAt !== null && isBefore(now, actionTakenAt))
    return refused('in-the-future', 'The time an agency acted must be now or earlier', [], 'action-taken-at');
  if (agreements.some(({ at }) => isBefore(now, at)))
    return refused('in-the-future', 'The time somebody agreed must be now or earlier', [], 'route');
  if (agreements.some(({ name }) => tidy(name).length > longest.name))
    return refused('too-long', 'Shorten the name of whoever agreed to 200 characters or fewer', [], 'route');
  return null;
};

/** Whoever authorises agrees by doing so. */
const agreed = ({ agreements = [], decidedAt }: AuthoriseMeeting, { actor }: Circumstances): readonly Agreement[] => [
  { role: actor.role, name: actor.name, at: decidedAt },
  ...agreements.map((agreement) => ({ ...agreement, name: tidy(agreement.name) })).filter(({ name }) => name !== ''),
];

/** The route as it is recorded, and what choosing it departs from; nothing where the protocol has no routes. */
const chosenRoute = (command: AuthoriseMeeting, facts: Facts, circumstances: Circumstances) => {
  const { protocol } = circumstances;
  const choice = routeChoices(protocol, facts).find(({ route }) => route.id === command.route);
  const none: readonly DepartureAsked[] = [];
  if (choice === undefined) return { recorded: {}, departures: none };
  const { id, agreedBy = [] } = choice.route;
  const agreements = agreed(command, circumstances);
  return {
    recorded: {
      route: id,
      agreements: agreements.filter(({ role }) => agreedBy.some((roles) => roles.includes(role))),
    },
    departures: routeDepartures(choice, agreements, protocol.protocol),
  };
};

const rationaleOf = ({ urgency, rationale }: AuthoriseMeeting, { protocol: { protocol } }: Circumstances) => {
  if (protocol.urgencies.find(({ id }) => id === urgency)?.rationaleBy === undefined)
    return { fault: null, kept: null };
  const { by, text } = rationale;
  return {
    fault:
      textFault(by, { field: 'rationale-by', what: 'whose rationale it is', max: 200 }) ??
      textFault(text, { field: 'rationale', what: 'the rationale for a meeting outside the standard timescale' }),
    kept: { by: tidy(by), text: tidy(text) },
  };
};

/** Decides that a meeting is required, and how it is held, and sends the request to its desk. BR-040, BR-042 to BR-045, BR-049. */
export const authoriseMeeting: Decide<AuthoriseMeeting> = (state, command, circumstances) => {
  if (state.status !== 'awaiting-authority') return notNow('This request is no longer waiting to be authorised.');
  const { protocol, now } = circumstances;
  const rationale = rationaleOf(command, circumstances);
  const fault = choiceFault(command, protocol.protocol) ?? timeFault(command, now) ?? rationale.fault;
  if (fault !== null) return fault;
  const { urgency, decidedAt, actionTakenAt, desk } = command;
  const facts = { ...factsOfCase(state, protocol, now), urgency, route: command.route ?? null };
  const { recorded, departures } = chosenRoute(command, facts, circumstances);
  const authorised: Decided = {
    type: 'MeetingAuthorised',
    occurredAt: decidedAt,
    data: { urgency, decidedAt, actionTakenAt, desk, rationale: rationale.kept, ...recorded },
  };
  return withinRules({ before: 'authorise', facts, departures, events: [authorised] }, circumstances);
};
