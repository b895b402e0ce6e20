import { bookMeeting } from '../src/application/book-meeting.ts';
import { unescaped } from './bad-days/forms/parse-forms.ts';
import type { Bradford } from './cast.ts';
import { journeyOf } from './journey.ts';

/** Where the meetings that tests of plans book are held. */
export const place = 'https://meet.example.org/plan';

/** A chair a desk: chairs, too, are in one place at a time. */
const chairs = [
  ['east', 'manager'],
  ['south', 'other-manager'],
  ['west', 'service-manager'],
] as const;

/** Books three desks at nine and ten of a day, which leaves no other a chair. Gives the case files. */
export const fullMorning = async (bradford: Bradford, day: string): Promise<readonly string[]> => {
  const journey = journeyOf(bradford);
  const booked: string[] = [];
  for (const at of ['09:00', '10:00'])
    for (const [desk, chairPersonId] of chairs) {
      const caseId = await journey.waiting({ desk });
      const command = {
        ...({ desk, startsAt: `${day}T${at}:00Z`, chairPersonId, mode: 'virtual', place, roomId: null } as const),
        ...{ minuteTakerName: `Minute taker ${desk}`, minuteTakerPersonId: null },
      };
      const outcome = await bookMeeting(bradford.house, bradford.person(`minutes-${desk}`), { caseId, command });
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      booked.push(caseId);
    }
  return booked;
};

/** The values of the boxes of one name on a page. */
export const boxesIn = (body: string, name: string): readonly string[] =>
  [...body.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`name="${name}"`))
    .map((tag) => unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? ''));
