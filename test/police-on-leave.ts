import { saveDiary } from '../src/store/diary-rows.ts';
import { addAbsence } from '../src/store/diary-times.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import type { Bradford } from './cast.ts';

/** Gives the authority one police officer, who is on leave for a while (ISO instants). */
export const policeOnLeave = ({ house }: Bradford, { from, to }: { readonly from: string; readonly to: string }) =>
  withinAuthority(house.db, 'bradford', async (tx) => {
    await saveDiary(tx, {
      ...{ id: 'officer', kind: 'person', name: 'Imran Yusuf', role: 'police', agency: 'police' },
      ...{ desk: null, onClosedDays: false, personId: null, email: null, telephone: null, languages: [] },
      ...{ roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
    });
    const absence = { id: `leave ${from}`, diaryId: 'officer', why: 'leave', startsAt: from, endsAt: to } as const;
    await addAbsence(tx, absence, { by: 'officer', now: from });
  });
