import { comesWithoutDeciding } from '../../casefile/attendance/quorum-forecast.ts';
import type { Invited } from '../../casefile/invitation/invitation.ts';
import type { PersonLine } from '../pieces/person-line.ts';

/** How an invitation was answered, in a few words. `isAhead`: the meeting is still to come. */
export const answerState = (invited: Pick<Invited, 'answer'>, isAhead: boolean): NonNullable<PersonLine['state']> => {
  switch (invited.answer?.kind) {
    case 'accept':
      return comesWithoutDeciding(invited)
        ? { tone: 'soon', says: 'Will come, cannot decide' }
        : { tone: 'done', says: 'Will come' };
    case 'decline':
      return { tone: 'late', says: 'Cannot come' };
    case 'contribute':
      return { tone: 'none', says: 'In writing' };
    case 'deputy':
      return { tone: 'none', says: 'Sends a deputy' };
    case undefined:
      return isAhead ? { tone: 'soon', says: 'Not answered' } : { tone: 'none', says: 'Never answered' };
  }
};
