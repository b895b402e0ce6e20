import type { Temporal } from 'temporal-polyfill';
import { factsOfCase } from '../../../casefile/facts-of-case.ts';
import { agreersOf, isTooManyFor, routeChoices } from '../../../casefile/request/routes.ts';
import type { Agreement } from '../../../casefile/state.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol, ProtocolInForce, Route } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { momentFields, readMoment } from '../meeting/typed-moment.ts';
import type { Authorising } from './presenter.ts';

/** Somebody whose agreement a way of holding it needs. */
export interface AgreerShown {
  /** Where the form keeps it: `agreed-telephone-0`. */
  readonly name: string;
  /** "police or the duty manager" */
  readonly said: string;
  readonly roles: readonly { readonly value: string; readonly label: string }[];
  /** Whoever authorises agrees by doing so. */
  readonly isYou: boolean;
}

/** A way of holding it. */
export interface RouteShown {
  readonly id: string;
  readonly title: string;
  readonly because: string | null;
  readonly clauses: readonly string[];
  readonly mayBeChosen: boolean;
  readonly tooMany: string | null;
  readonly agreers: readonly AgreerShown[];
}

const agreersShown = (route: Route, protocol: Protocol, role: string): readonly AgreerShown[] => {
  const said = agreersOf(route, protocol);
  return (route.agreedBy ?? []).map((roles, index) => ({
    name: `agreed-${route.id}-${String(index)}`,
    said: said[index] ?? '',
    roles: roles.map((id) => ({ value: id, label: roleName(protocol, id) })),
    isYou: roles.includes(role),
  }));
};

/** The ways of holding it that the protocol knows, for somebody who authorises in `role`. */
export const routesShown = (
  { request, protocol, now }: Pick<Authorising, 'request' | 'protocol' | 'now'>,
  role: string,
): readonly RouteShown[] => {
  const facts = factsOfCase(request, protocol, now.toString());
  const invited = request.form.invitees.length;
  return routeChoices(protocol, facts).map(({ route, mayBeChosen }) => ({
    id: route.id,
    title: route.title,
    because: route.because ?? null,
    clauses: route.clauses,
    mayBeChosen,
    tooMany: isTooManyFor(route, invited)
      ? `It is meant for ${String(route.mostPeople)} people at most, and ${String(invited)} are to be invited.`
      : null,
    agreers: agreersShown(route, protocol.protocol, role),
  }));
};

/** What the form begins with: the only way that may be chosen, and now for every agreement. */
export const firstRoute = (routes: readonly RouteShown[], now: Temporal.Instant): Fields => {
  const [only, ...others] = routes.filter(({ mayBeChosen }) => mayBeChosen);
  const times = routes.flatMap(({ agreers }) => agreers.map(({ name }) => momentFields(`${name}-at`, now)));
  const chosen = only === undefined || others.length > 0 ? {} : { route: only.id };
  return times.reduce((all, each) => ({ ...all, ...each }), chosen);
};

export interface AgreementsRead {
  readonly agreements: readonly Agreement[];
  readonly errors: readonly PageError[];
}

/** Who agreed to the way that was chosen, and when, as typed. */
export const readAgreements = (body: Fields, { protocol }: ProtocolInForce): AgreementsRead => {
  const route = protocol.routes.find(({ id }) => id === body['route']);
  const typed = (route?.agreedBy ?? []).flatMap((roles, index) => {
    const name = `agreed-${route?.id ?? ''}-${String(index)}`;
    const who = (body[`${name}-name`] ?? '').trim();
    if (who === '') return [];
    const role = roles.find((id) => id === body[`${name}-role`]) ?? roles[0] ?? '';
    return [{ role, who, read: readMoment(body, `${name}-at`, `when ${who} agreed`) }];
  });
  return {
    agreements: typed.flatMap(({ role, who, read }) => (read.ok ? [{ role, name: who, at: read.at.toString() }] : [])),
    errors: typed.flatMap(({ read }) => (read.ok ? [] : [read.error])),
  };
};
