import type { Temporal } from 'temporal-polyfill';
import type { DiscussionDutiesSeen, NoticeKept } from '../../../application/see-discussion-duties.ts';
import { isBefore } from '../../../calendar/instants.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { hasBooking } from '../../../casefile/in-status.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Owner } from '../../../timescales/owner.ts';

export interface Naming extends Pick<DiscussionDutiesSeen, 'state' | 'people'> {
  readonly protocol: Protocol;
}

/** The person, desk or mailbox that answers for something, in words. */
export const ownerWords = (owner: Owner, { state, people, protocol }: Naming): string => {
  switch (owner.kind) {
    case 'person':
      return people.find(({ id }) => id === owner.personId)?.name ?? 'Somebody who has left';
    case 'desk': {
      const desk = protocol.desks.find(({ id }) => id === owner.desk)?.name;
      return desk === undefined ? roleName(protocol, owner.role) : `${roleName(protocol, owner.role)}, ${desk} desk`;
    }
    case 'address': {
      const invitations = hasBooking(state) ? state.invitations : [];
      return invitations.find(({ email }) => email.toLowerCase() === owner.address)?.name ?? owner.address;
    }
  }
};

const ofWhat: Readonly<Record<NoticeKept['step'], string>> = {
  before: 'that the limit was near',
  late: 'that it was late',
  up: 'up the line, that it was still late',
};
const ofWhatAhead: Readonly<Record<NoticeKept['step'], string>> = {
  before: 'that the limit is near',
  late: 'if it is late by then',
  up: 'up the line, if it is still late by then',
};

/** "Helen Fairweather was told today 13:30 that it was late." */
export const toldLine = (notice: NoticeKept, naming: Naming, now: Temporal.Instant): string => {
  const who = sentenceCase(ownerWords(notice.owner, naming));
  if (notice.toldAt === null) {
    const at = sayInstant(notice.tellAt, now);
    if (isBefore(notice.tellAt, now)) return `${who} has not been told yet: it was due ${at}.`;
    return `${who} will be told ${at} ${ofWhatAhead[notice.step]}.`;
  }
  const gathered = notice.urgent ? '' : ', with what can wait';
  return `${who} was told ${sayInstant(notice.toldAt, now)} ${ofWhat[notice.step]}${gathered}.`;
};
