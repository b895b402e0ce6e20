import { londonDate } from '../../calendar/london.ts';
import type { EventOf, Evolution } from '../evolution.ts';
import { hasAuthorisation, hasMeeting, hasRequest, mustHaveBegun } from '../in-status.ts';
import type { CaseFile, CaseFileIn } from '../state.ts';
import { alsoPutRight } from './put-right.ts';

type Corrected = EventOf<'TimeCorrected'>['data'];
type Begun = Exclude<CaseFile, CaseFileIn<'none'>>;

const misfit = (moment: string, { status }: Begun): never => {
  throw new Error(`The record does not fit: a case file that is ${status} has no time for ${moment}`);
};

const withTime = (state: Begun, corrected: Corrected): CaseFile => {
  const { moment, at } = corrected;
  if (hasRequest(state) && state.form.answers[moment] !== undefined)
    return { ...state, form: { ...state.form, answers: { ...state.form.answers, [moment]: at } } };
  if (moment === 'meeting-decided' && hasAuthorisation(state))
    return { ...state, authorisation: { ...state.authorisation, decidedAt: at } };
  if (moment === 'single-agency-action-taken' && hasAuthorisation(state))
    return { ...state, authorisation: { ...state.authorisation, actionTakenAt: at } };
  if (moment === 'meeting-held' && hasMeeting(state)) return { ...state, startedAt: at };
  if (moment === 'meeting-ended' && state.status === 'closed') return { ...state, endedAt: at };
  if (moment === 'conference-held' && state.status === 'closed')
    return { ...state, conferenceHeldOn: londonDate(at).toString() };
  return misfit(moment, state);
};

export const timeEvolution: Evolution<'TimeCorrected'> = {
  TimeCorrected: (state, event) => {
    const begun = mustHaveBegun(state);
    return withTime({ ...begun, putRight: alsoPutRight(begun, event) }, event.data);
  },
};
