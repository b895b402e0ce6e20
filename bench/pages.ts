import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../src/calendar/london.ts';
import { people } from '../src/demonstration/people.ts';
import type { Database } from '../src/store/connect.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { paths } from '../src/web/paths.ts';
import { authority, workingDayAfter } from './live-cases.ts';

/** A page to be asked for, and who may: names of the sign-in form. */
export interface MeasuredPage {
  readonly title: string;
  readonly path: string;
  readonly people: readonly string[];
}

/** Today, the board of the next working day, the duties of a desk and of a team, and the discussion with the longest record. */
export async function measuredPages(owner: Database): Promise<readonly MeasuredPage[]> {
  const longest = await withinAuthority(owner, authority, (tx) =>
    tx
      .selectFrom('event')
      .select('case_id as caseId')
      .groupBy('case_id')
      .orderBy((event) => event.fn.countAll(), 'desc')
      .orderBy('case_id')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  const day = workingDayAfter(londonDate(Temporal.Now.instant()));
  return [
    { title: 'Today', path: paths.today, people: signInNames(people) },
    {
      title: 'Desk board',
      path: `${paths.board}?day=${day.toString()}`,
      people: signInNames(people.filter(({ role }) => role === 'minute-taker')),
    },
    {
      title: 'Duties of a desk',
      path: `${paths.duties}?scope=desk`,
      people: signInNames(people.filter(({ role }) => role === 'minute-taker')),
    },
    {
      title: 'Duties of a team’s cases',
      path: `${paths.duties}?scope=named`,
      people: signInNames(people.filter(({ role }) => role === 'team-manager')),
    },
    {
      title: 'Discussion',
      path: paths.discussion(longest.caseId),
      people: signInNames(
        people.filter(({ id }) => ['social-worker-east', 'manager-east', 'minutes-east'].includes(id)),
      ),
    },
  ];
}

/** The names by which people of the authority are chosen on the sign-in form. */
export const signInNames = (some: readonly { readonly id: string }[]): readonly string[] =>
  some.map(({ id }) => `${authority}/${id}`);
