import type { Temporal } from 'temporal-polyfill';
import { isBankHoliday } from '../calendar/is-bank-holiday.ts';
import type { At } from '../calendar/london.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { onCall } from './rota.ts';

/**
 * Who answers a call that the procedure asks for, at the instant it was made: the first on the first of its rotas that is
 * not the caller's own agency. Null for a moment that is no call.
 */
export const unitRung = (
  { protocol, calendar }: ProtocolInForce,
  moment: string,
  { at, agency }: { readonly at: At; readonly agency: string },
): string | null => {
  const rotas = protocol.moments.find(({ id }) => id === moment)?.call?.rotas ?? [];
  const rung = rotas
    .flatMap((id) => protocol.rotas.filter((rota) => rota.id === id))
    .map((rota) => onCall(rota, at, (date: Temporal.PlainDate) => isBankHoliday(date, calendar) === true)[0].who)
    .map((who) => protocol.contacts.find(({ id }) => id === who));
  return (rung.find((contact) => contact !== undefined && contact.agency !== agency) ?? rung[0])?.name ?? null;
};
