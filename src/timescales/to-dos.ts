import { gathering, momentsOfGathering } from '../protocol/gathering.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';
import { afterToDos } from './after-to-dos.ts';
import type { Duty } from './duty.ts';
import { bookedToDos, meetingToDos } from './meeting-to-dos.ts';
import { ownToDos } from './own-to-dos.ts';
import { invitee } from './own/answers-awaited.ts';
import { type Owner, deskOwner, namedOwner, ownerOf } from './owner.ts';
import { type Looking, type ToDo, clockOf, dutyEnding, toDo, waitingSince } from './to-do.ts';

/**
 * Whoever was invited cannot say why something was late: those who run the discussion do. Of what only those invited can
 * do, such as sending what they know, nobody here is asked.
 */
const whoExplains = (duty: Duty, state: CaseFile, protocol: Protocol): Owner => {
  const owner = ownerOf(duty, state, protocol);
  return owner.kind === 'address' ? ownerOf({ ...duty, subject: null }, state, protocol) : owner;
};

const unexplained = (state: CaseFile, { duties, protocol }: Looking): readonly ToDo[] =>
  duties
    .filter(({ state: now, reason, owner }) => now === 'met-late' && reason === null && owner !== invitee)
    .map((duty) =>
      toDo('explain-lateness', `Say why this was late: ${duty.title}`, {
        owner: whoExplains(duty, state, protocol),
        clock: { ...clockOf(duty), dueAt: null, unexplained: null },
        subject: duty.key,
      }),
    );

const byStatus = (state: CaseFile, looking: Looking): readonly ToDo[] => {
  const { protocol } = looking;
  switch (state.status) {
    case 'none':
    case 'not-needed':
    case 'cancelled':
      return [];
    case 'drafting': {
      const owner: Owner = { kind: 'person', personId: state.begunBy.personId };
      return [
        toDo(
          'finish-request',
          state.returned === null ? 'Finish the request' : 'Change the request and send it again',
          { owner },
        ),
      ];
    }
    case 'awaiting-authority':
      return [
        toDo('authorise', 'Authorise or return the request', {
          owner: namedOwner(state.form, protocol, protocol.request.authorisedBy),
          clock: waitingSince(state.completedAt, protocol.request.clauses),
        }),
      ];
    case 'waiting':
      return [
        toDo('book', `Book the ${gathering(protocol)}`, {
          owner: deskOwner(protocol, state.authorisation.desk),
          clock: clockOf(dutyEnding(looking, momentsOfGathering(protocol, 'held'))),
        }),
      ];
    case 'booked':
      return bookedToDos(state, looking);
    case 'meeting':
      return meetingToDos(state, looking);
    case 'closed':
      return afterToDos(state, looking);
  }
};

/** Everything that somebody has to do next in a case file, and who. `duties` are its clocks. */
export const toDos = (state: CaseFile, looking: Looking): readonly ToDo[] => [
  ...byStatus(state, looking),
  ...ownToDos(state, looking),
  ...unexplained(state, looking),
];
