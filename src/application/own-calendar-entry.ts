import { invitationsOf } from '../disclosure/relations.ts';
import { latestCalendar } from '../store/outbox.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';

/** The calendar entry of one's own invitation, as it was last sent: for those whose mail carried no file. */
export const seeOwnCalendarEntry = (
  house: House,
  person: Person,
  { caseId, invitationId }: { readonly caseId: string; readonly invitationId: string },
): Promise<Seen<string>> =>
  look(house, person, {
    caseId,
    act: 'read-invitation',
    read: ({ tx, state }) => {
      const invitation = invitationsOf(state, person).find(({ id }) => id === invitationId);
      return invitation === undefined
        ? null
        : latestCalendar(tx, { caseId, recipient: invitation.email.toLowerCase() });
    },
  });
