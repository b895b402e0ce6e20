import type { PersonDiary, Stretch } from '../../diaries.ts';
import type { PlanAsked } from '../ask.ts';
import type { Plan, PlanProblem } from '../problem.ts';

/** One meeting of a plan, in the diaries' own words. */
interface Meeting extends Stretch {
  readonly caseId: string;
  readonly desk: string;
  readonly line: string | null;
  readonly room: string | null;
  readonly people: readonly string[];
  readonly chair: string | null;
  readonly minuteTaker: string | null;
  readonly seats: readonly { readonly role: string; readonly by: string }[];
}

const meetingsOf = ({ discussions }: PlanProblem, plan: Plan): readonly Meeting[] =>
  discussions.flatMap(({ caseId, options }, index) => {
    const placed = plan[index];
    const option = placed == null ? undefined : options[placed.option];
    if (placed == null || option === undefined) return [];
    const { chair, minuteTaker, seated } = placed;
    const seats = option.seats.flatMap(({ role }, seat) => (seated[seat] == null ? [] : [{ role, by: seated[seat] }]));
    const people = [chair, minuteTaker, ...seats.map(({ by }) => by)].filter((id) => id !== null);
    return [
      {
        caseId,
        desk: option.desk,
        line: option.line,
        room: option.room,
        from: option.from,
        to: option.to,
        people,
        chair,
        minuteTaker,
        seats,
      },
    ];
  });

const minutesOf = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: (to - from) / 60_000 }, (_, minute) => from + minute * 60_000);

const runs =
  (at: number) =>
  ({ from, to }: Stretch): boolean =>
    from <= at && at < to;

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** What a minute of a plan breaks: a desk over its lines, a room or a person in two meetings. */
const faultsAt = (at: number, meetings: readonly Meeting[], { diaries }: PlanAsked): readonly string[] => {
  const now = meetings.filter(runs(at));
  return [
    ...diaries.desks
      .filter(({ id, capacity }) => now.filter(({ line }) => line === id).length > capacity)
      .map(({ id }) => `${id} is over its lines`),
    ...twice(now.flatMap(({ room }) => room ?? [])).map((id) => `${id} is taken twice`),
    ...twice(now.flatMap(({ people }) => people)).map((id) => `${id} is in two meetings`),
  ];
};

const tooFar = (meetings: readonly Meeting[], { diaries: { rooms } }: PlanAsked): readonly string[] => {
  const at = ({ room }: Meeting) => rooms.find(({ id, kind }) => id === room && kind === 'room');
  return meetings.flatMap((one) =>
    meetings
      .filter((other) => one.to <= other.from && one.people.some((id) => other.people.includes(id)))
      .filter((other) => {
        const [from, to] = [at(one), at(other)];
        if (from === undefined || to === undefined || from.place === to.place) return false;
        return other.from - one.to < Math.max(from.travelMinutes, to.travelMinutes) * 60_000;
      })
      .map((other) => `nobody gets from ${one.caseId} to ${other.caseId} in time`),
  );
};

const known = ({ diaries }: PlanAsked, key: string): readonly PersonDiary[] =>
  diaries.people.filter(({ personId, id }) => (personId ?? id) === key);

const isAwayFor = (asked: PlanAsked, key: string, meeting: Stretch): boolean =>
  known(asked, key).some(({ away }) => minutesOf(meeting).some((at) => away.some(runs(at))));

const waitingFaults = (meeting: Meeting, asked: PlanAsked): readonly (string | null)[] => {
  const request = asked.waiting.find(({ caseId }) => caseId === meeting.caseId);
  if (request === undefined) return [];
  const { chair, minuteTaker, desk, room, seats, people } = meeting;
  const invited = [...request.mandatory, ...request.expected];
  const maySit = ({ role, by }: Meeting['seats'][number]): boolean =>
    known(asked, by).some(
      (person) =>
        (person.desk === null || person.desk === desk) &&
        invited.some((invitee) => invitee.role === role && (person.role === role || person.email === invitee.email)),
    );
  return [
    asked.starts.some(({ from, to }) => from === meeting.from && to === meeting.to) ? null : 'begins at no start',
    request.chairs.some(({ id }) => id === chair) ? null : 'is chaired by nobody who may',
    known(asked, minuteTaker ?? '').some(
      (person) => request.minuteTakerRoles.includes(person.role) && person.desk === desk,
    )
      ? null
      : 'has no minute-taker of its desk',
    request.roomsAt(desk).length === 0 || (room !== null && request.roomsAt(desk).includes(room))
      ? null
      : 'is in no room of its own',
    seats.every(maySit) ? null : 'has somebody in a seat who is not asked',
    people.some((key) => isAwayFor(asked, key, meeting)) ? 'has somebody who is away' : null,
  ];
};

const heldFaults = (meeting: Meeting, { held }: PlanAsked): readonly (string | null)[] => {
  const was = held.find((each) => each.meeting.caseId === meeting.caseId);
  if (was === undefined || was.meeting.from === meeting.from) return [];
  return [
    was.mayMove ? null : 'moved, and may not',
    was.meetBy !== null && meeting.from > was.meetBy && meeting.from > was.meeting.from
      ? 'moved so that it is late'
      : null,
    meeting.chair === was.meeting.chairPersonId && meeting.desk === was.meeting.desk ? null : 'moved to others',
  ];
};

/** Everything that is wrong with a plan, found in the diaries themselves, minute by minute: nothing of how plans are made is used. */
export const faultsIn = (asked: PlanAsked, problem: PlanProblem, plan: Plan): readonly string[] => {
  const meetings = meetingsOf(problem, plan);
  const starts = new Set(meetings.flatMap(({ from }) => from));
  const lost = asked.held.filter(({ meeting }) => !meetings.some(({ caseId }) => caseId === meeting.caseId));
  return [
    ...[...starts].flatMap((at) => faultsAt(at, meetings, asked)),
    ...tooFar(meetings, asked),
    ...lost.map(({ meeting }) => `${meeting.caseId} is lost`),
    ...meetings.flatMap((meeting) =>
      [...waitingFaults(meeting, asked), ...heldFaults(meeting, asked)].flatMap((fault) =>
        fault === null ? [] : [`${meeting.caseId} ${fault}`],
      ),
    ),
  ];
};
