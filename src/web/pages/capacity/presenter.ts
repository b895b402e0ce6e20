import { Temporal } from 'temporal-polyfill';
import type { Behind, CapacityLine, CapacitySeen, CauseCount } from '../../../application/see-capacity.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import { sayDate, sayInstant, sayLength } from '../../../calendar/say.ts';
import { sayCause } from '../../../diary/say-cause.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import { paths } from '../../paths.ts';

const causes = ['agency', 'chair', 'desk', 'no-time', 'passed', 'choice'] as const;

/** The figure asked for; null where none was, or there is no such. */
export const behindAsked = ({ week = '', cause, of = '' }: Fields): Behind | null => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(week) ?? [];
  const known = causes.find((each) => each === cause);
  return known === undefined || !parseTypedDate(day, month, year).ok ? null : { week, cause: known, causeId: of };
};

/** One cause in one week. */
export interface CapacityRow {
  readonly what: string;
  readonly requests: number;
  /** "2 booked late, 3 h 20 together, 1 not booked by its limit"; "None late". */
  readonly late: string;
  readonly href: string;
  readonly isHere: boolean;
}

export interface CapacityWeek {
  /** "Week of 23 November 2026" */
  readonly title: string;
  readonly rows: readonly CapacityRow[];
}

/** What one request was offered, behind a figure. */
export interface CapacityRequest {
  readonly reference: string;
  readonly href: string | null;
  readonly asked: string;
  readonly offered: string;
  readonly why: string;
}

export interface Capacity {
  readonly weeks: readonly CapacityWeek[];
  readonly behind: { readonly title: string; readonly requests: readonly CapacityRequest[] } | null;
}

const weekTitle = (week: string): string => `Week of ${sayDate(Temporal.PlainDate.from(week))}`;

const sayWhat = (cause: Behind['cause'], id: string, { agencies, desks }: Protocol): string => {
  switch (cause) {
    case 'agency':
      return agencies.find((each) => each.id === id)?.name ?? id;
    case 'desk':
      return `${desks.find((each) => each.id === id)?.name ?? id} desk: full`;
    case 'chair':
      return 'Nobody to chair';
    case 'no-time':
      return 'No usual time before the limit';
    case 'passed':
      return 'The limit had passed before anybody looked for a time';
    default:
      return 'A time before the limit was free and not taken';
  }
};

const sayLate = ({ late, minutesLate, unbooked }: CauseCount): string => {
  const said = [
    late === 0 ? null : `${String(late)} booked late, ${sayLength(minutesLate)} together`,
    unbooked === 0 ? null : `${String(unbooked)} not booked by ${unbooked === 1 ? 'its' : 'their'} limit`,
  ].filter((part) => part !== null);
  return said.length === 0 ? 'None late' : said.join(', ');
};

const rowOf = (count: CauseCount, asked: Behind | null, protocol: Protocol): CapacityRow => {
  const { week, cause, causeId, requests } = count;
  return {
    what: sayWhat(cause, causeId, protocol),
    requests,
    late: sayLate(count),
    href: `${paths.capacity}?${new URLSearchParams({ week, cause, of: causeId }).toString()}#behind`,
    isHere: asked?.week === week && asked.cause === cause && asked.causeId === causeId,
  };
};

interface Presenting {
  readonly asked: Behind | null;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

const kinds = {
  late: 'Held late',
  without: 'Held without somebody who must come',
  nothing: 'Held at another time, as nothing foreseen was to be had',
  asked: 'No time in time had everybody when it was asked for',
  unbooked: 'Not booked by its limit',
} as const;

const sayOffered = ({ kind, startsAt, minutesLate }: CapacityLine, now: Temporal.Instant): string => {
  if (startsAt === null) return kind === 'asked' ? 'Nothing in time, when it was asked for' : 'Nothing by its limit';
  return `${sayInstant(startsAt, now)}${minutesLate === 0 ? '' : `, ${sayLength(minutesLate)} late`}`;
};

const requestOf = (line: CapacityLine, asked: Behind, { protocol, now }: Presenting): CapacityRequest => {
  const { meetBy, kind } = line;
  const cause = { kind: causes.find((each) => each === asked.cause) ?? 'choice', id: asked.causeId } as const;
  return {
    reference: line.reference,
    href: line.runs ? paths.discussion(line.caseId) : null,
    asked: meetBy === null ? 'No limit' : `By ${sayInstant(meetBy, now)}`,
    offered: sayOffered(line, now),
    why: `${kinds[kind]}. ${sayCause({ ...cause, role: line.role, hours: line.hours }, { want: { mandatory: [], expected: [] }, protocol, now })}`,
  };
};

/** Where capacity failed, week by week, and the requests behind one of the figures. */
export const capacityShown = ({ counts, lines }: CapacitySeen, presenting: Presenting): Capacity => {
  const { asked, protocol } = presenting;
  const weeks = [...Map.groupBy(counts, ({ week }) => week)];
  return {
    weeks: weeks.map(([week, all]) => ({
      title: weekTitle(week),
      rows: all.map((count) => rowOf(count, asked, protocol)),
    })),
    behind:
      asked === null || lines === null
        ? null
        : {
            title: `${sayWhat(asked.cause, asked.causeId, protocol)}, ${weekTitle(asked.week).replace('W', 'w')}`,
            requests: lines.map((line) => requestOf(line, asked, presenting)),
          },
  };
};
