import { explainLateness } from '../application/explain-lateness.ts';
import type { House } from '../application/house.ts';
import type { Person } from '../application/person.ts';
import { papersOf, stories } from './families.ts';
import { type Cast, heldCase } from './held-case.ts';
import { at, authorise, mustBeDone, send } from './play.ts';

const hour = 60;
const duty = 'meeting-held-24h';

const explain = async (house: House, person: Person, caseId: string, reason: string): Promise<void> => {
  mustBeDone(await explainLateness(house, person, { caseId, command: { duty, reason } }), 'say why it was late');
};

/** Cases whose meeting is or was late, or soon will be: with the reason given, and without. */
export const playLateCases = async (house: House, cast: Cast): Promise<void> => {
  const ago = (minutes: number): House => at(house, house.clock().subtract({ minutes }));
  const { worker, manager, minuteTaker, desk } = cast;
  const waiting = async (story: keyof typeof stories, minutes: number): Promise<string> => {
    const caseId = await send(ago(minutes + 15), worker, papersOf(stories[story]));
    await authorise(ago(minutes), manager, { caseId, urgency: '24-hours', desk });
    return caseId;
  };
  await waiting('bruise', 26 * hour);
  const explained = await waiting('neglect', 29 * hour);
  await explain(
    ago(3 * hour),
    minuteTaker,
    explained,
    'Health could not come to any slot before Monday; police agreed.',
  );
  await waiting('atRisk', 23 * hour + 20);
  await heldCase(house, cast, { papers: stories.bruise, began: 20 * hour, authorised: 27 * hour });
  const late = await heldCase(house, cast, { papers: stories.neglect, began: 28 * hour, authorised: 30 * hour });
  await explain(ago(27 * hour), manager, late, 'The first slot was lost when the building was evacuated.');
};
