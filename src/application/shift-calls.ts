import type { Temporal } from 'temporal-polyfill';
import { isBankHoliday } from '../calendar/is-bank-holiday.ts';
import { isBefore } from '../calendar/instants.ts';
import { longest, textFault, tidy } from '../casefile/text.ts';
import { type Refusal, refused } from '../casefile/verdict.ts';
import { type ShiftCall, shiftCalls } from '../diary/shift-calls.ts';
import { mayRecordCall } from '../disclosure/who-answers.ts';
import type { Protocol } from '../protocol/schema.ts';
import { type LaidOutCall, callsBetween, layOutCalls, recordSpoken } from '../store/shift-calls.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

/** What is laid out reaches back to the beginning of the shift that is on, and a week ahead. */
const hours = { back: 8, ahead: 7 * 24 };

const laidOut = ({ contacts }: Protocol, { at, ...call }: ShiftCall): LaidOutCall => {
  const name = (contact: string): string => contacts.find(({ id }) => id === contact)?.name ?? contact;
  return { ...call, dueAt: at, whoName: name(call.who), otherName: name(call.other) };
};

/** Lays out the calls that shifts begin with, for every authority whose procedure has them. What is there stays. */
export const layOutShiftCalls = async (house: Pick<House, 'db' | 'protocols' | 'clock'>): Promise<void> => {
  const now = house.clock();
  const stretch = {
    from: now.subtract({ hours: hours.back }).toString(),
    to: now.add({ hours: hours.ahead }).toString(),
  };
  for (const authorityId of house.protocols.keys()) {
    const { protocol, calendar } = protocolOf(house, authorityId);
    const isHoliday = (date: Temporal.PlainDate): boolean => isBankHoliday(date, calendar) === true;
    const calls = shiftCalls(protocol, stretch, isHoliday).map((call) => laidOut(protocol, call));
    if (calls.length > 0) await withinAuthority(house.db, authorityId, (tx) => layOutCalls(tx, calls));
  }
};

interface CallMade {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** Whom they spoke to, by name. */
  readonly to: string;
}

type CallOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'forbidden' }
  /** Somebody has said so already, or there is no such call. */
  | { readonly kind: 'gone' };

const faultOf = ({ at, to }: CallMade, now: string) =>
  isBefore(now, at)
    ? refused('in-the-future', 'The time you spoke must be now or earlier', [], 'at')
    : textFault(to, { field: 'to', what: 'the name of whom you spoke to', max: longest.name });

/** Records that two shifts have spoken: the first to say so counts. KN-036. */
export const recordShiftCall = (house: House, person: Person, made: CallMade): Promise<CallOutcome> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const now = house.clock();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<CallOutcome> => {
    const lately = now.subtract({ hours: 7 * 24 }).toString();
    const call = (await callsBetween(tx, lately, now.add({ hours: 24 }).toString())).find(({ id }) => id === made.id);
    const allowed = call !== undefined && mayRecordCall(person, call, protocol);
    const what = call === undefined || allowed ? 'record-shift-call' : 'refused:record-shift-call';
    await noteLook(tx, person, { caseId: null, what, now: now.toString() });
    if (call === undefined) return { kind: 'gone' };
    if (!allowed) return { kind: 'forbidden' };
    const fault = faultOf(made, now.toString());
    if (fault?.kind === 'refused') return fault;
    const by = { by: person.id, byName: person.name, recordedAt: now.toString() };
    return { kind: (await recordSpoken(tx, { ...made, ...by, to: tidy(made.to) })) ? 'done' : 'gone' };
  });
};
