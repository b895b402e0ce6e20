import { randomUUID } from 'node:crypto';
import type { House } from '../../src/application/house.ts';
import type { Person } from '../../src/application/person.ts';
import { type DiaryRow, saveDiary } from '../../src/store/diary-rows.ts';
import { addAbsence, saveHours } from '../../src/store/diary-times.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { desks, people } from './people.ts';

const nothing = {
  ...{ desk: null, onClosedDays: false, personId: null, role: null, agency: null, email: null, telephone: null },
  ...{ languages: [], roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
} as const;

/** Those whose time a meeting takes: who chairs, who takes minutes, who answers for an agency. */
const withDiary = people.filter(({ role }) => !['social-worker', 'service-manager', 'education'].includes(role));

const diaryOf = ({ id, name, role, agency, desk, email }: Person): DiaryRow => ({
  ...nothing,
  ...{ id: `diary-${id}`, kind: 'person', name, personId: id, role, agency, desk, email },
});

const linkOf = (desk: string): DiaryRow => ({
  ...nothing,
  ...{ id: `link-${desk}`, kind: 'room', name: `Link ${desk}`, desk, roomKind: 'link', travelMinutes: 0 },
  place: `https://meet.example.org/${desk}`,
});

const interpreter: DiaryRow = {
  ...nothing,
  ...{ id: 'interpreter', kind: 'person', name: 'Zuzana Hrubá', role: 'interpreter', agency: 'other' },
  languages: ['Slovak'],
};

const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

/** Who is away all Monday: West’s minute-taker, and the second of five police officers. */
export const away = ['minutes-west', 'police-2'];

/** Diaries with office hours for everybody whose time a meeting takes, and the two who are away. */
export async function keepDiaries({ db }: House): Promise<void> {
  await withinAuthority(db, 'bradford', async (tx) => {
    for (const diary of [...withDiary.map(diaryOf), ...desks.map(linkOf), interpreter]) {
      await saveDiary(tx, diary);
      if (diary.kind === 'person') await saveHours(tx, diary.id, officeHours);
    }
    const day = { startsAt: '2026-11-23T00:00:00Z', endsAt: '2026-11-24T00:00:00Z' };
    for (const person of away) {
      const absence = { id: randomUUID(), diaryId: `diary-${person}`, why: 'leave', ...day } as const;
      await addAbsence(tx, absence, { by: 'service-manager', now: '2026-11-20T16:00:00Z' });
    }
  });
}
