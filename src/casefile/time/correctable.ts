import { Temporal } from 'temporal-polyfill';
import { londonDate, startOfDay } from '../../calendar/london.ts';
import { momentsOf } from '../../protocol/moments.ts';
import type { MomentName, Protocol } from '../../protocol/schema.ts';
import { hasAuthorisation, hasMeeting, hasRequest } from '../in-status.ts';
import type { CaseFile, CaseFileIn } from '../state.ts';

/** An instant that a time must not lie before, or after, and what is wrong if it does. */
interface Bound {
  readonly at: string;
  readonly message: string;
}

/** A time that was recorded and can be put right. Instants are ISO 8601 in UTC. */
export interface CorrectableTime {
  readonly moment: MomentName;
  /** What counts now; null where it was recorded that it did not happen. */
  readonly at: string | null;
  /** A day and not a time of day: `at` is its first instant in London. */
  readonly isDay: boolean;
  /** It may lie ahead. */
  readonly ahead: boolean;
  readonly notBefore: readonly Bound[];
  readonly notAfter: readonly Bound[];
}

const time = (moment: MomentName, at: string | null, rest: Partial<CorrectableTime> = {}): CorrectableTime => ({
  ...{ moment, at, isDay: false, ahead: false, notBefore: [], notAfter: [] },
  ...rest,
});

const dayStart = (date: Temporal.PlainDate): string => startOfDay(date).toString();
const startOfDayOf = (at: string): string => dayStart(londonDate(at));
const before = (at: string, message: string): Pick<CorrectableTime, 'notBefore'> => ({ notBefore: [{ at, message }] });

const inRequest = (state: CaseFile, protocol: Protocol): readonly CorrectableTime[] => {
  if (!hasRequest(state)) return [];
  const names = momentsOf(protocol);
  return protocol.request.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id, type }) => type === 'date-and-time' && names.includes(id))
    .flatMap(({ id, past }) => {
      const at = state.form.answers[id];
      return at === undefined ? [] : [time(id, at, { ahead: !past })];
    });
};

const startsAClock = (moment: MomentName, { timescales }: Protocol): boolean =>
  timescales.some((rule) => [rule, ...rule.instead, ...rule.also].some(({ starts }) => starts.includes(moment)));

const inAuthorisation = (state: CaseFile, protocol: Protocol): readonly CorrectableTime[] => {
  if (!hasAuthorisation(state)) return [];
  const { decidedAt, actionTakenAt } = state.authorisation;
  const acted = 'single-agency-action-taken';
  const message = 'It cannot have been decided after it began';
  return [
    time('meeting-decided', decidedAt, hasMeeting(state) ? { notAfter: [{ at: state.startedAt, message }] } : {}),
    ...(actionTakenAt !== null || startsAClock(acted, protocol) ? [time(acted, actionTakenAt)] : []),
  ];
};

/** The meeting lies after it was decided on, and before its end and the conference that followed. */
const startBounds = (state: CaseFileIn<'meeting' | 'closed'>): Partial<CorrectableTime> => {
  const conference = state.status === 'closed' ? state.conferenceHeldOn : null;
  return {
    ...before(state.authorisation.decidedAt, 'It cannot have begun before it was decided on'),
    notAfter: [
      ...(state.status === 'closed' ? [{ at: state.endedAt, message: 'It cannot have begun after it ended' }] : []),
      ...(conference === null
        ? []
        : [
            {
              at: dayStart(Temporal.PlainDate.from(conference).add({ days: 1 })),
              message: 'It cannot have begun after the conference that followed it',
            },
          ]),
    ],
  };
};

const inMeeting = (state: CaseFile): readonly CorrectableTime[] => {
  if (!hasMeeting(state)) return [];
  const start = time('meeting-held', state.startedAt, startBounds(state));
  if (state.status !== 'closed') return [start];
  const end = time('meeting-ended', state.endedAt, before(state.startedAt, 'It cannot have ended before it began'));
  if (state.conferenceHeldOn === null) return [start, end];
  const conference = time('conference-held', dayStart(Temporal.PlainDate.from(state.conferenceHeldOn)), {
    isDay: true,
    ...before(startOfDayOf(state.startedAt), 'The conference cannot have been held before the meeting'),
  });
  return [start, end, conference];
};

/**
 * Every time of a case file that somebody typed and that can be put right; what the protocol lets people record as having
 * happened is put right where it is recorded. A time of Convenor's own, such as when minutes were sent, is as it was.
 */
export const correctableTimes = (state: CaseFile, protocol: Protocol): readonly CorrectableTime[] => {
  const asked = inRequest(state, protocol);
  const decided = inAuthorisation(state, protocol).filter(({ moment }) => !asked.some((one) => one.moment === moment));
  return [...asked, ...decided, ...inMeeting(state)];
};
