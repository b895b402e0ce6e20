import { calendarFeed } from '../../documents/calendar-feed.ts';
import { ownMeetings, readerOf } from '../../store/calendars-given.ts';
import { findPerson } from '../../store/people.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import type { House } from '../house.ts';
import { protocolOf } from '../protocol-of.ts';

const daysBack = 30;

/** Where a meeting is on this site: the discussion for those who run it, the invitation for those who were invited. */
type LinkTo = (caseId: string, invitationId: string | null) => string;

/**
 * The calendar that a secret gives: the meetings of whoever it was given to, as an iCalendar text; null where it gives
 * none, of an authority that is not here or to nobody any more. Nothing but when it was last read is noted: all that it
 * says was told to its reader before.
 */
export const readFeed = async (
  house: House,
  { authorityId, token }: { readonly authorityId: string; readonly token: string },
  linkTo: LinkTo,
): Promise<string | null> => {
  if (!house.protocols.has(authorityId)) return null;
  const now = house.clock();
  return withinAuthority(house.db, authorityId, async (tx) => {
    const personId = await readerOf(tx, token, now.toString());
    const person = personId === null ? null : await findPerson(tx, personId);
    if (person === null) return null;
    const from = now.subtract({ hours: daysBack * 24 }).toString();
    const meetings = await ownMeetings(tx, { personId: person.id, addresses: person.addresses, from });
    return calendarFeed({
      word: protocolOf(house, authorityId).protocol.words.discussion,
      writtenAt: now.toString(),
      entries: meetings.map(({ caseId, invitationId, version, ...meeting }) => ({
        ...meeting,
        id: caseId,
        sequence: version,
        link: `${house.address}${linkTo(caseId, invitationId)}`,
      })),
    });
  });
};
