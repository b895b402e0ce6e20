import { instantOf } from '../../calendar/instants.ts';
import type { Invited } from '../../casefile/invitation/invitation.ts';
import type { CaseFileIn } from '../../casefile/state.ts';
import type { Duty } from '../duty.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

const twoHours = 7_200;

export const answerKey = (invitationId: string): string => `answer:${invitationId}`;

/** The duty that somebody who was invited answers, once they are told of it: their mailbox, then the desk, which rings. */
export const invitee = 'invitee';

/** Two hours before the meeting, or half of the time there is: the desk must still be able to ring. */
const limits = ({ sentAt }: Invited, startsAt: string) => {
  const there = Math.max(0, Math.floor(instantOf(sentAt).until(instantOf(startsAt)).total('seconds')));
  const lead = Math.min(twoHours, Math.floor(there / 2));
  return {
    dueAt: instantOf(startsAt).subtract({ seconds: lead }).toString(),
    // Reminded half-way, and nobody of what they have just been asked.
    warnSeconds: Math.floor((there - lead) / 2),
  };
};

/** Whoever must come answers in time for the desk to ring. An answer ends it; so does the meeting. */
export const answersAwaited = ({ state, now }: LookingAfter<CaseFileIn<'booked'>>): readonly Duty[] =>
  state.invitations
    .filter(({ mandatory, answer, email }) => mandatory && answer === null && email !== '')
    .map((invitation) =>
      ownDuty(
        {
          ...{ key: answerKey(invitation.id), title: 'Answer the invitation', owner: invitee, subject: invitation.id },
          ...{ startedAt: invitation.sentAt, startedBy: null, within: { by: 'meeting-starts' }, endedAt: null },
          ...limits(invitation, state.booking.startsAt),
        },
        { lateness: state.lateness, now },
      ),
    );
