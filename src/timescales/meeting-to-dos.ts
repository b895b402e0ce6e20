import { gathering, momentsOfGathering } from '../protocol/gathering.ts';
import { comesWithoutDeciding } from '../casefile/attendance/quorum-forecast.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { addressToDos } from './address-to-dos.ts';
import { type Owner, deskOwner, namedOwner } from './owner.ts';
import { type Looking, type ToDo, at, clockOf, dutyEnding, hour, toDo, waitingSince } from './to-do.ts';

/** Whoever sent somebody who cannot decide, or comes without being able to, is asked for somebody who can. HA-026, KN-131, SA-023. */
const deciderToDos = ({ booking, invitations }: CaseFileIn<'booked'>): readonly ToDo[] => {
  const asked = invitations
    .filter(comesWithoutDeciding)
    .map((each) => invitations.find(({ id }) => id === each.deputyFor) ?? each);
  return [...new Set(asked)].map(({ id, email }) =>
    toDo('answer-invitation', 'Name somebody who can decide for your agency', {
      owner: { kind: 'address', address: email.toLowerCase() },
      clock: at(booking.startsAt),
      subject: id,
    }),
  );
};

const inviteeToDos = ({ booking, invitations }: CaseFileIn<'booked'>, word: string): readonly ToDo[] =>
  invitations
    .filter(({ email }) => email !== '')
    .flatMap(({ id, email, answer }): ToDo[] => {
      const about = {
        owner: { kind: 'address', address: email.toLowerCase() } as const,
        clock: at(booking.startsAt),
        subject: id,
      };
      if (answer === null) return [toDo('answer-invitation', 'Answer the invitation', about)];
      return answer.kind === 'accept' ? [toDo('attend', `Attend the ${word}`, about)] : [];
    });

const whoChairs = ({ chairPersonId }: Booking): Owner => ({ kind: 'person', personId: chairPersonId });

export const bookedToDos = (state: CaseFileIn<'booked'>, looking: Looking): readonly ToDo[] => {
  const { protocol } = looking;
  const { changeAsked, form } = state;
  const word = gathering(protocol);
  const { agreedBy, clauses } = protocol.rearranging ?? { agreedBy: protocol.minuteTaker.role, clauses: [] };
  const limit = clockOf(dutyEnding(looking, momentsOfGathering(protocol, 'held')));
  const clock = { ...limit, dueAt: state.booking.startsAt, warnSeconds: hour };
  return [
    ...(changeAsked === null
      ? []
      : [
          toDo('agree-change', `Agree to ${changeAsked.kind === 'cancel' ? 'cancelling' : 'rearranging'} the ${word}`, {
            owner: namedOwner(form, protocol, agreedBy),
            clock: waitingSince(changeAsked.at, clauses),
          }),
        ]),
    toDo('hold-meeting', `Hold the ${word}`, { owner: whoChairs(state.booking), clock }),
    ...inviteeToDos(state, word),
    ...deciderToDos(state),
    ...addressToDos(state, looking),
  ];
};

/** Whoever writes a discussion by telephone down goes on with it: it has no minute-taker, and may have no desk at that hour. */
const writerToDos = (state: CaseFileIn<'meeting'>, protocol: Looking['protocol']): readonly ToDo[] => {
  const { booking, startedBy, chairPersonId } = state;
  if (booking.mode !== 'telephone' || startedBy.personId === chairPersonId) return [];
  return [
    toDo('carry-on-meeting', `Carry on with the ${gathering(protocol)}`, {
      owner: { kind: 'person', personId: startedBy.personId },
      clock: at(booking.endsAt),
      subject: 'writer',
    }),
  ];
};

export const meetingToDos = (state: CaseFileIn<'meeting'>, looking: Looking): readonly ToDo[] => {
  const { invitations, booking, chairPersonId } = state;
  const { protocol } = looking;
  return [
    toDo('carry-on-meeting', `Carry on with the ${gathering(protocol)}`, {
      owner: { kind: 'person', personId: chairPersonId },
      clock: at(booking.endsAt),
    }),
    toDo('carry-on-meeting', `Write the record of the ${gathering(protocol)}`, {
      owner: deskOwner(protocol, booking.desk),
      clock: at(booking.endsAt),
      subject: 'desk',
    }),
    ...writerToDos(state, protocol),
    ...invitations
      .filter(({ answer }) => answer?.kind === 'accept')
      .map(({ id, email }) =>
        toDo('attend', `The ${gathering(protocol)} is on now`, {
          owner: { kind: 'address', address: email.toLowerCase() },
          clock: at(booking.startsAt),
          subject: id,
        }),
      ),
    ...addressToDos(state, looking),
  ];
};
