import { isBefore } from '../../calendar/instants.ts';
import { endOfDay, londonDate } from '../../calendar/london.ts';
import type { KeptHappening } from '../../casefile/happening/happening.ts';
import { standingHappenings } from '../../casefile/happening/standing-happenings.ts';
import type { Protocol, TimescaleRule } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

type OwnMoment = Protocol['moments'][number];

const dayInSeconds = 86_400;

export const dateKey = (moment: string, subject: string | null = null): string =>
  subject === null ? `date:${moment}` : `date:${moment}:${subject}`;

/** Whether a duty of this rule has a clock that runs, or ran. */
const runs = ({ duty }: TimescaleRule, clocks: readonly Duty[]): boolean =>
  clocks.some(({ key, startedAt }) => startedAt !== null && (key === duty || key.startsWith(`${duty}:`)));

/** The dates ahead that no running timescale looks to: nothing else would notice that one passed. */
const unwatched = ({ protocol: { protocol }, clocks }: LookingAfter): readonly OwnMoment[] => {
  const running = protocol.timescales.filter((rule) => runs(rule, clocks));
  const limits = running.flatMap((rule) => [rule, ...rule.instead, ...rule.also]);
  const watched = limits.flatMap(({ within }) => ('by' in within ? [within.by] : []));
  return protocol.moments.filter(({ id, ahead }) => ahead && !watched.includes(id));
};

/** The first thing recorded as having happened, or found, once the date had come. */
const firstAfter = (date: KeptHappening, { state }: LookingAfter): string | null => {
  const recorded = [...state.happenings.map(({ recordedAt }) => recordedAt), ...state.findings.map(({ at }) => at)];
  return recorded.filter((at) => !isBefore(at, date.at) && isBefore(date.recordedAt, at)).toSorted()[0] ?? null;
};

const dutyFor = (date: KeptHappening, rule: OwnMoment, looking: LookingAfter): Duty => {
  const { protocol, state, now } = looking;
  return ownDuty(
    {
      key: dateKey(rule.id, date.subject),
      title: `Record what came of the date set: ${rule.title}`,
      owner: rule.recordedBy[0] ?? protocol.protocol.request.authorisedBy,
      ...{ subject: date.subject, clauses: rule.clauses, startedAt: date.recordedAt, startedBy: rule.id },
      ...{
        within: { by: rule.id },
        dueAt: endOfDay(londonDate(date.at)).toString(),
        endedAt: firstAfter(date, looking),
      },
      warnSeconds: dayInSeconds,
    },
    { lateness: state.lateness, now },
  );
};

/** A date that somebody set is not forgotten: by its close something is recorded. One that was put off counts as last said. */
export const datesSet = (looking: LookingAfter): readonly Duty[] => {
  const set = standingHappenings(looking.state);
  return unwatched(looking).flatMap((rule) => {
    const dates = set.filter(({ moment }) => moment === rule.id);
    const last = new Map(dates.map((date) => [date.subject, date]));
    return [...last.values()].map((date) => dutyFor(date, rule, looking));
  });
};
