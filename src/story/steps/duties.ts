import { instantOf } from '../../calendar/instants.ts';
import { type Duty, isBreach } from '../../timescales/duty.ts';
import { escalationsOf } from '../../timescales/escalations.ts';
import { closes, dutyOf, sameMinute, sayWhen } from '../looking.ts';
import { found, type Outcome, type Playing, step, type Step, wrong } from '../step.ts';
import { withSubject } from '../subject.ts';

type Look = (duty: Duty, playing: Playing, ...args: string[]) => Outcome;

/** A step about a duty: looks it up first. */
const about = (written: string, look: Look): Step =>
  step(`{duty} ${written}`, (playing, named = '', ...args) => {
    const duty = dutyOf(playing, named);
    return typeof duty === 'string' ? wrong(duty) : look(duty, playing, ...args);
  });

const sayDue = ({ state, dueAt, refusal, because }: Duty): string => {
  if (dueAt !== null) return `It is due ${sayWhen(dueAt)}.`;
  return `It is ${sayState(state)} and has no limit. ${refusal ?? because ?? ''}`.trim();
};

const sayState = (state: Duty['state']): string => state.replaceAll('-', ' ');

const inState = (duty: Duty, state: Duty['state']): Outcome =>
  found(duty.state === state, `It is ${sayState(duty.state)}. ${sayDue(duty)}`, duty.clauses);

const states = ['waiting', 'running', 'due-soon', 'met', 'met-late', 'overdue'] as const;

const goesUp: Look = (duty, { protocol }, to = '', at = '') => {
  const rule = protocol.timescales.find((each) => each.duty === withSubject(duty.key).name);
  const all = escalationsOf(rule ?? { escalates: [] }, duty.dueAt);
  const said = all.map((one) => `to ${one.to} at ${sayWhen(one.at)}`).join(', ') || 'to nobody';
  const [one] = all.filter((each) => each.to === to && sameMinute(each.at, at));
  return found(one !== undefined, `It goes up ${said}. ${sayDue(duty)}`, [...(one?.clauses ?? []), ...duty.clauses]);
};

/** When duties are due and how they stand. */
export const duties = [
  about('is due at {time}', (duty, _playing, at = '') =>
    found(duty.dueAt !== null && sameMinute(duty.dueAt, at), sayDue(duty), duty.clauses),
  ),
  about('is due by the end of {date}', (duty, _playing, date = '') =>
    found(duty.dueAt !== null && closes(duty.dueAt, date), sayDue(duty), duty.clauses),
  ),
  ...states.map((state) => about(`is ${sayState(state)}`, (duty) => inState(duty, state))),
  about('is due soon from {time}', ({ dueAt, warnSeconds, clauses }, _playing, at = '') => {
    const from = dueAt === null ? null : instantOf(dueAt).subtract({ seconds: warnSeconds }).toString();
    return found(from !== null && sameMinute(from, at), `It is due soon from ${sayWhen(from)}.`, clauses);
  }),
  about('was late because {text}', ({ reason, clauses }, _playing, said) =>
    found(reason === said, `The reason given is: ${reason ?? 'none yet'}.`, clauses),
  ),
  about('counts from {time}', (duty, _playing, at = '') => {
    const { startedAt, clauses } = duty;
    return found(startedAt !== null && sameMinute(startedAt, at), `It counts from ${sayWhen(startedAt)}.`, clauses);
  }),
  about('is started by {moment}', ({ startedBy, clauses }, _playing, moment) =>
    found(startedBy === moment, `It is started by ${startedBy ?? 'nothing yet'}.`, clauses),
  ),
  about('counted the other way is due by the end of {date}', ({ compared, clauses }, _playing, date = '') =>
    found(
      compared !== null && closes(compared.dueAt, date),
      compared === null
        ? 'It has no other way of counting.'
        : `Counted the other way it is due ${sayWhen(compared.dueAt)}.`,
      [...(compared?.clauses ?? []), ...clauses],
    ),
  ),
  about('has no figure', (duty) => found('noFigure' in duty.within, sayDue(duty), duty.clauses)),
  about('is owed by {owner}', ({ owner, clauses }, _playing, named) =>
    found(owner === named, `It is owed by ${owner}.`, clauses),
  ),
  about('has a target at {time}', ({ targetAt, key, clauses }, { protocol }, at = '') => {
    const target = protocol.timescales.find(({ duty }) => duty === withSubject(key).name)?.target;
    const ok = targetAt !== null && sameMinute(targetAt, at);
    return found(ok, `Its target is ${sayWhen(targetAt)}.`, [...(target?.clauses ?? []), ...clauses]);
  }),
  about('goes up to {role} at {time}', goesUp),
  about('is an assumption', ({ assumed, clauses }) => found(assumed, 'Its figure is the procedure’s own.', clauses)),
  about('is not an assumption', ({ assumed, clauses }) =>
    found(!assumed, 'Its figure is a local assumption.', clauses),
  ),
  about('is a breach', (duty) => found(isBreach(duty), `It is ${sayState(duty.state)}.`, duty.clauses)),
  about('is not a breach', (duty) => found(!isBreach(duty), `It is ${sayState(duty.state)}.`, duty.clauses)),
];
