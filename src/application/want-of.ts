import { z } from 'zod';
import { instantOf } from '../calendar/instants.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import { modesOf } from '../casefile/booking/mode.ts';
import { factsOfCase } from '../casefile/facts-of-case.ts';
import { chairOf, holderOf } from '../casefile/holder.ts';
import { hasAuthorisation } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Asked, Want } from '../diary/want.ts';
import type { Protocol, ProtocolInForce } from '../protocol/schema.ts';
import { namedOwner } from '../timescales/owner.ts';

const ids = z.array(z.string()).default([]);
const attendees = z.array(z.object({ role: z.string(), agency: z.string(), email: z.string().nullable() })).default([]);

/** What a request needs of its time and place, as it is kept beside the record: no name, and nothing of the family. */
export const wantKept = z.object({
  mode: z.enum(['in-person', 'virtual', 'telephone']),
  mayTelephone: z.boolean(),
  mandatory: attendees,
  expected: attendees,
  chairRoles: ids,
  knowCase: ids,
  minuteTakerRoles: ids,
  /** Entries of `arranging` that hold, and for an interpreter the language. */
  asks: z.array(z.object({ id: z.string(), language: z.string().nullable() })).default([]),
});
export type WantKept = Readonly<z.infer<typeof wantKept>>;

type Authorised = Extract<CaseFile, { readonly authorisation: unknown }>;

const asksOf = (state: Authorised, protocol: ProtocolInForce): WantKept['asks'] => {
  const facts = factsOfCase(state, protocol, state.authorisation.sentAt);
  return protocol.protocol.arranging.flatMap((rule): WantKept['asks'] => {
    if (rule.asks === 'desk-hours' || !protocol.holds(rule.when, facts)) return [];
    if (rule.asks !== 'interpreter') return [{ id: rule.id, language: null }];
    const language = facts[rule.language];
    return typeof language === 'string' ? [{ id: rule.id, language }] : [];
  });
};

/** The languages that it needs an interpreter for, as they were typed. */
export const languagesOf = (state: Authorised, protocol: ProtocolInForce): string[] =>
  asksOf(state, protocol).flatMap(({ language }) => language ?? []);

const mayTelephone = (state: Authorised, protocol: ProtocolInForce): boolean => {
  const facts = factsOfCase(state, protocol, state.authorisation.sentAt);
  return protocol.protocol.routes.some(({ modes, when }) => modes.includes('telephone') && protocol.holds(when, facts));
};

const attendeesOf = ({ form }: Authorised, mandatory: boolean): WantKept['mandatory'] =>
  form.invitees
    .filter((invitee) => invitee.mandatory === mandatory)
    .map(({ role, agency, email }) => ({ role, agency, email: email === '' ? null : email.toLowerCase() }));

/** Who knows the case: those whom the request names for chairing and authorising, and whoever chaired before. */
const knowCase = (state: Authorised, protocol: Protocol, chairedBefore: readonly string[]): string[] => {
  const named = [protocol.chair.role, protocol.request.authorisedBy].flatMap((role) => {
    const owner = namedOwner(state.form, protocol, role);
    return owner.kind === 'person' ? [owner.personId] : [];
  });
  return [...new Set([...named, ...chairedBefore])];
};

/** What a request that is authorised needs; null before. `chairedBefore`: who chaired the discussions that it follows. */
export const keepWant = (
  state: CaseFile,
  protocol: ProtocolInForce,
  chairedBefore: readonly string[],
): WantKept | null => {
  if (!hasAuthorisation(state)) return null;
  const { route, sentAt } = state.authorisation;
  const chair = chairOf(state, protocol, sentAt);
  const writes = holderOf(protocol.protocol.minuteTaker, protocol.holds, factsOfCase(state, protocol, sentAt));
  return {
    mode: modesOf(route, protocol.protocol)[0] ?? 'virtual',
    mayTelephone: mayTelephone(state, protocol),
    mandatory: attendeesOf(state, true),
    expected: attendeesOf(state, false),
    chairRoles: [chair.role, ...chair.deputies],
    knowCase: knowCase(state, protocol.protocol, chairedBefore),
    minuteTakerRoles: [writes.role, ...writes.deputies],
    asks: asksOf(state, protocol),
  };
};

interface About {
  readonly caseId: string;
  readonly desk: string;
  /** ISO instant. */
  readonly meetBy: string | null;
  readonly namedChairId: string | null;
}

const nothingKnown: WantKept = {
  mode: 'virtual',
  mayTelephone: false,
  mandatory: [],
  expected: [],
  chairRoles: [],
  knowCase: [],
  minuteTakerRoles: [],
  asks: [],
};

/** What is looked for when a time is looked for. */
export const wantOf = (kept: WantKept | null, about: About, protocol: Protocol): Want => {
  const { asks, chairRoles, knowCase: know, ...rest } = kept ?? nothingKnown;
  const { meetBy, namedChairId, caseId, desk } = about;
  return {
    ...rest,
    ...{ caseId, desk },
    meetBy: meetBy === null ? null : instantOf(meetBy).epochMilliseconds,
    minutes: bookedMinutes(protocol),
    chair: { namedId: namedChairId, roles: chairRoles, knowCase: know },
    asks: asks.flatMap(({ id, language }): Asked[] => {
      const wish = protocol.arranging.find((rule) => rule.id === id);
      return wish === undefined || wish.asks === 'desk-hours' ? [] : [{ wish, language }];
    }),
  };
};
