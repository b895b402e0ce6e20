import { recordAttendance } from '../../../../application/use-cases.ts';
import type { AttendanceChange } from '../../../../casefile/attendance/attendance.ts';
import { type Answer, seeOther } from '../../../answer.ts';
import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { badRequest, notFound } from '../../../wrong/pages.ts';
import { answered } from '../answered.ts';
import { comesBack } from '../comes-back.ts';
import { roomPage } from '../frame/room-page.ts';
import { neighboursOf } from '../frame/way.ts';
import { leadsTo } from '../leads-to.ts';
import type { Room } from '../room.ts';
import { rosterOf } from '../roster.ts';
import { peopleShown, presenceFrom } from './presenter.ts';
import { nameBoxOf, peopleView } from './view.ts';

const pageOf = ({ visitor }: Visit, room: Room, body: Fields = {}, errors: readonly PageError[] = []): string =>
  roomPage({
    room,
    visitor,
    place: 'people',
    title: 'Who is here',
    errors,
    body: peopleView({
      caseId: room.caseId,
      csrf: visitor.csrf,
      shown: peopleShown(room),
      protocol: room.protocol.protocol,
      next: neighboursOf(room, 'people').next,
      body,
      errors,
    }),
  });

/** Who is here. */
export const showPeople = (visit: Visit, room: Room): Answer => pageOf(visit, room);

/** A form here comes back with what was typed: the one that adds somebody, or the line of somebody listed (`null`). */
const again = (visit: Visit, room: Room, errors: readonly PageError[], form: 'add' | null): Answer => {
  const { body } = visit;
  const returned = { open: form === null ? null : ({ part: form } as const), body, errors };
  return comesBack(visit, { room, returned, usual: () => pageOf(visit, room, body, errors) });
};

interface Recorded {
  readonly attendance: AttendanceChange;
  readonly form: 'add' | null;
}

const record = async (visit: Visit, room: Room, { attendance, form }: Recorded): Promise<Answer> => {
  const { house, person, idempotencyKey } = visit;
  const ask = { caseId: room.caseId, command: { attendance }, idempotencyKey };
  const nameBox = form === null ? nameBoxOf(attendance.id) : 'name';
  return answered(visit, room.caseId, await recordAttendance(house, person, ask), {
    done: () => seeOther(leadsTo(visit, `${paths.meetingPeople(room.caseId)}#person-${attendance.id}`, 'line')),
    refused: (errors) => {
      const inBox = errors.map((error) => (error.field === 'name' ? { ...error, field: nameBox } : error));
      return again(visit, room, inBox, form);
    },
  });
};

/** Says of somebody listed that they are here, have left, sent apologies or are not here. */
export const markPerson = (visit: Visit, room: Room): Answer | Promise<Answer> => {
  const listed = rosterOf(room.meeting, room.protocol.protocol).find(({ id }) => id === visit.params['attendance']);
  if (listed === undefined) return notFound(visit.visitor);
  const now = presenceFrom(visit.body['presence']);
  if (now === null) return badRequest(visit.visitor);
  const { id, role, agency } = listed;
  const name = listed.name === '' ? (visit.body[nameBoxOf(id)] ?? '') : listed.name;
  const attendance = { id, role, agency, name, presence: now.presence, how: now.how };
  return record(visit, room, { attendance, form: null });
};

const addFaults = (body: Fields, { protocol: { protocol } }: Room): readonly PageError[] => [
  ...((body['name'] ?? '').trim() === '' ? [{ field: 'name', message: 'Enter the full name of the person' }] : []),
  ...(protocol.roles.some(({ id }) => id === body['role'])
    ? []
    : [{ field: 'role', message: 'Select the role of this person' }]),
  ...(protocol.agencies.some(({ id }) => id === body['agency'])
    ? []
    : [{ field: 'agency', message: 'Select the agency they work for' }]),
  ...(presenceFrom(`present/${body['how'] ?? ''}`) === null
    ? [{ field: 'how', message: 'Select how they are here' }]
    : []),
];

/** Adds somebody who came without an invitation. */
export const addPerson = (visit: Visit, room: Room): Answer | Promise<Answer> => {
  const { house, body } = visit;
  const faults = addFaults(body, room);
  const now = presenceFrom(`present/${body['how'] ?? ''}`);
  if (faults.length > 0 || now === null) return again(visit, room, faults, 'add');
  const { name = '', role = '', agency = '' } = body;
  const attendance = { id: house.newId(), role, agency, name, presence: 'present', how: now.how } as const;
  return record(visit, room, { attendance, form: 'add' });
};
