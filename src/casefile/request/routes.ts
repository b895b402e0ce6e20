import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Facts, Protocol, ProtocolInForce, Route } from '../../protocol/schema.ts';
import { stillToAgree } from '../power.ts';
import type { Agreement } from '../state.ts';
import type { DepartureAsked } from '../verdict.ts';

/** A way of holding it, and whether it may be chosen in this case. */
export interface RouteChoice {
  readonly route: Route;
  readonly mayBeChosen: boolean;
}

/** Every way of holding it that the protocol knows, those that may be chosen in this case first. */
export const routeChoices = ({ protocol, holds }: ProtocolInForce, facts: Facts): readonly RouteChoice[] =>
  protocol.routes
    .map((route) => ({ route, mayBeChosen: holds(route.when, facts) }))
    .toSorted((one, other) => Number(other.mayBeChosen) - Number(one.mayBeChosen));

/** Those who must agree, each a role or any of several. */
export const agreersOf = ({ agreedBy = [] }: Route, protocol: Protocol): readonly string[] =>
  agreedBy.map((roles) => roles.map((role) => insideSentence(roleName(protocol, role))).join(' or '));

const notForThis = ({ route, mayBeChosen }: RouteChoice): readonly DepartureAsked[] => {
  if (mayBeChosen) return [];
  const { title, because, clauses } = route;
  const asks = because ?? `${title} is for other cases.`;
  return [{ rule: 'route', clauses, asks, but: 'That is not so in this case.' }];
};

const notAgreed = (route: Route, agreements: readonly Agreement[], protocol: Protocol): readonly DepartureAsked[] => {
  const said = agreersOf(route, protocol);
  const agreed = agreements.filter(({ name }) => name !== '').map(({ role }) => role);
  const missing = agreersOf({ ...route, agreedBy: stillToAgree(route.agreedBy ?? [], agreed) }, protocol);
  if (missing.length === 0) return [];
  const asks = `${route.title} needs the agreement of the ${said.join(' and the ')}.`;
  const but = `No agreement is recorded of the ${missing.join(', nor of the ')}.`;
  return [{ rule: 'agreement', clauses: route.clauses, asks, but }];
};

/** What choosing this way of holding it departs from: that it is for other cases, or that somebody has not agreed. */
export const routeDepartures = (
  choice: RouteChoice,
  agreements: readonly Agreement[],
  protocol: Protocol,
): readonly DepartureAsked[] => [...notForThis(choice), ...notAgreed(choice.route, agreements, protocol)];

/** Whether so many are more than a way of holding it is meant for. It is warned of, and never stopped. */
export const isTooManyFor = ({ mostPeople }: Route, people: number): boolean =>
  mostPeople !== undefined && people > mostPeople;
