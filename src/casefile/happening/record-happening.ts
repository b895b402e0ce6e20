import { isBefore } from '../../calendar/instants.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factsSoFar } from '../facts-of-case.ts';
import type { CaseFile } from '../state.ts';
import { lengthFault, longest, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import type { Call, Happening } from './happening.ts';
import { type Recordable, recordablesHere } from './recordable.ts';
import { standingHappenings } from './standing-happenings.ts';
import { subjectsFor } from './subjects.ts';

const subjectFault = (
  { each, title }: Recordable,
  subject: string | null,
  known: readonly { readonly id: string }[],
): Verdict<never> | null => {
  if (each === null || each === undefined)
    return subject === null ? null : refused('no-such-subject', 'This is about the whole case, not about one of them.');
  return known.some(({ id }) => id === subject)
    ? null
    : refused('no-such-subject', `Select whom this is about: ${title}`, [], 'subject');
};

const timeFault = ({ ahead }: Recordable, at: string, now: string): Verdict<never> | null =>
  !ahead && isBefore(now, at)
    ? refused('in-the-future', 'The time it happened must be now or earlier', [], 'at')
    : null;

const correctsFault = ({ corrects, moment }: Happening, state: CaseFile): Verdict<never> | null => {
  if (corrects === null || state.status === 'none') return null;
  return standingHappenings(state).some((each) => each.id === corrects && each.moment === moment)
    ? null
    : refused('no-such-happening', 'What you want to put right has been put right already.', [], 'corrects');
};

const callFault = (call: Call | undefined): Verdict<never> | null =>
  call === undefined
    ? null
    : (textFault(call.spokeTo, { field: 'spoke-to', what: 'the name of whom you spoke to', max: longest.name }) ??
      lengthFault(call.as, { field: 'spoke-as', what: 'their role', max: longest.name }) ??
      lengthFault(call.number, { field: 'number', what: 'the number', max: longest.name }) ??
      lengthFault(call.agreed, { field: 'agreed', what: 'what was agreed', max: longest.reason }));

const tidyCall = ({ unit, number, spokeTo, as, agreed }: Call): Call => ({
  ...{ unit, number: tidy(number), spokeTo: tidy(spokeTo), as: tidy(as), agreed: tidy(agreed) },
});

const kept = ({ call, ...happening }: Happening): Happening => ({
  ...{ ...happening, note: tidy(happening.note) },
  ...(call === undefined ? {} : { call: tidyCall(call) }),
});

const faultOf = (happening: Happening, found: Recordable, state: CaseFile, { now, protocol }: Circumstances) =>
  subjectFault(found, happening.subject, subjectsFor(found, state, protocol.protocol)) ??
  timeFault(found, happening.at, now) ??
  correctsFault(happening, state) ??
  lengthFault(happening.note, { field: 'note', what: 'the note', max: longest.reason }) ??
  callFault(happening.call);

/**
 * Records that something happened which the case file does not know by itself, at a time that may lie in the past. A
 * correction adds: it names what it puts right, which stays in the record and no longer counts.
 */
export const recordHappening: Decide<{ readonly happening: Happening }> = (state, { happening }, circumstances) => {
  if (state.status === 'none') return notNow('There is no case file yet.');
  const { protocol, now } = circumstances;
  const here = recordablesHere(protocol, factsSoFar(state, protocol, now));
  const found = here.find(({ moment }) => moment === happening.moment);
  if (found === undefined) return refused('unknown-moment', 'Select what happened', [], 'moment');
  return (
    faultOf(happening, found, state, circumstances) ??
    accepted({
      type: 'HappeningRecorded',
      ...(found.ahead ? {} : { occurredAt: happening.at }),
      data: { happening: kept(happening) },
    })
  );
};
