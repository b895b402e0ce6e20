import type { CaseFile } from '../casefile/state.ts';
import { childrenDecidedKey } from './own/children-decided.ts';
import { dateKey } from './own/dates-set.ts';
import { informationKey } from './own/information-awaited.ts';
import { ownerOf } from './owner.ts';
import { type Looking, type ToDo, clockOf, isRunning, toDo, waitingSince } from './to-do.ts';

const decideChildren = (state: CaseFile, { duties, protocol }: Looking): readonly ToDo[] =>
  duties
    .filter((duty) => duty.key === childrenDecidedKey && isRunning(duty) && state.status === 'closed')
    .map((duty) =>
      toDo('decide-children', duty.title, {
        owner: ownerOf(duty, state, protocol),
        clock: duty.dueAt === null ? waitingSince(duty.startedAt ?? '', duty.clauses) : clockOf(duty),
      }),
    );

const datesAhead = (state: CaseFile, { duties, protocol }: Looking): readonly ToDo[] =>
  duties
    .filter((duty) => duty.key.startsWith(dateKey('')) && isRunning(duty))
    .map((duty) =>
      toDo('date-set', duty.title, {
        ...{ owner: ownerOf(duty, state, protocol), clock: clockOf(duty), subject: duty.key },
      }),
    );

/** Of those invited nobody is asked why it was late. */
const giveInformation = (state: CaseFile, { duties, protocol }: Looking): readonly ToDo[] =>
  duties
    .filter((duty) => duty.key.startsWith(informationKey('')) && isRunning(duty))
    .map((duty) =>
      toDo('give-information', duty.title, {
        ...{ owner: ownerOf(duty, state, protocol), subject: duty.subject },
        clock: { ...clockOf(duty), unexplained: null },
      }),
    );

/** What there is to do about what Convenor looks after by itself: actions and the meeting have to-dos of their own. */
export const ownToDos = (state: CaseFile, looking: Looking): readonly ToDo[] => [
  ...decideChildren(state, looking),
  ...datesAhead(state, looking),
  ...giveInformation(state, looking),
];
