import { insideSentence, sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import type { Temporal } from 'temporal-polyfill';
import { sayInstant } from '../../../../calendar/say.ts';
import { type ForecastSeat, quorumForecast } from '../../../../casefile/attendance/quorum-forecast.ts';
import { sayMode } from '../../../../casefile/booking/mode.ts';
import { type HolderNow, chairOf } from '../../../../casefile/holder.ts';
import type { Invited } from '../../../../casefile/invitation/invitation.ts';
import type { CaseFileIn } from '../../../../casefile/state.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Protocol, ProtocolInForce } from '../../../../protocol/schema.ts';
import { answerState } from '../../../describe/invitation-answer.ts';
import type { PersonLine } from '../../../pieces/person-line.ts';

/** Somebody who could chair. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly desk: string | null;
}

export interface StartFacts {
  readonly meeting: CaseFileIn<'booked'>;
  readonly people: readonly (Candidate & { readonly agency: string })[];
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
}

export interface StartShown {
  readonly bookedFor: string;
  readonly where: string;
  readonly invited: readonly PersonLine[];
  readonly seats: readonly ForecastSeat[];
  readonly chairs: Chairs;
}

/** Who can be chosen at a glance, and everybody else. */
export interface Chairs {
  readonly near: readonly { readonly id: string; readonly name: string; readonly says: string }[];
  readonly others: readonly { readonly id: string; readonly says: string }[];
  readonly booked: string;
}

const lineOf = (invited: Invited, all: readonly Invited[], protocol: Protocol): PersonLine => ({
  name: invited.name,
  role: `${roleName(protocol, invited.role)}${invited.mandatory ? ', must come' : ''}`,
  reach: invited.telephone === '' ? null : invited.telephone,
  how: invited.answer?.kind === 'decline' ? `“${invited.answer.reason}”` : null,
  state: answerState(invited, true),
  deputies: all.filter(({ deputyFor }) => deputyFor === invited.id).map((deputy) => lineOf(deputy, all, protocol)),
});

/** Those in the chair's role and the deputies near the desk first, the one booked before all. */
export const chairsOf = ({ meeting, people, protocol: inForce, now }: StartFacts): Chairs => {
  const { protocol } = inForce;
  const { chairPersonId, desk } = meeting.booking;
  const chair = chairOf(meeting, inForce, now.toString());
  const foreseen = [chair.role, ...chair.deputies];
  const deskName = (id: string | null) => protocol.desks.find((each) => each.id === id)?.name;
  const place = ({ role }: Candidate): number => (foreseen.includes(role) ? foreseen.indexOf(role) : foreseen.length);
  const rank = (one: Candidate): number =>
    (one.id === chairPersonId ? 0 : 100) + place(one) * 10 + (one.desk === desk ? 0 : 5);
  const agency = protocol.roles.find(({ id }) => id === chair.role)?.agency;
  const sorted = people
    .filter((one) => one.id === chairPersonId || one.agency === agency || foreseen.includes(one.role))
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'en-GB'));
  const isNear = (one: Candidate): boolean =>
    one.id === chairPersonId || (one.desk === desk && foreseen.includes(one.role));
  const says = ({ role, desk: at }: Candidate): string =>
    [roleName(protocol, role), deskName(at)].filter((part) => part !== undefined).join(', ');
  return {
    near: sorted.filter(isNear).map((one) => ({ id: one.id, name: one.name, says: says(one) })),
    others: sorted.filter((one) => !isNear(one)).map((one) => ({ id: one.id, says: `${one.name}, ${says(one)}` })),
    booked: chairPersonId,
  };
};

/** "A team manager, or in their place a service manager." */
export const chairRule = ({ role, deputies, because }: HolderNow, protocol: Protocol): string => {
  const named = (id: string): string => `a ${insideSentence(roleName(protocol, id))}`;
  const deputy = deputies.length === 0 ? '' : `, or in their place ${deputies.map(named).join(' or ')}`;
  return sentenceCase(`${named(role)}${deputy}.${because === null ? '' : ` ${because}`}`);
};

/** What there is to know before a meeting starts. */
export const startShown = (facts: StartFacts): StartShown => {
  const { meeting, protocol, now } = facts;
  const { booking, invitations } = meeting;
  return {
    bookedFor: sayInstant(booking.startsAt, now),
    where: booking.mode === 'virtual' ? sayMode(booking.mode) : `${sayMode(booking.mode)}, ${booking.place}`,
    invited: invitations
      .filter(({ deputyFor }) => deputyFor === null)
      .map((invited) => lineOf(invited, invitations, protocol.protocol)),
    seats: quorumForecast(meeting, protocol),
    chairs: chairsOf(facts),
  };
};
