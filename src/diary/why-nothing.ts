import type { Away, Stretch } from './diaries.ts';
import { type Search, hasInTime, weighedAt } from './best-slots.ts';
import type { Ready } from './ready.ts';
import { colleaguesOf } from './role-free.ts';
import { regularStarts } from './starts.ts';
import type { Attendee } from './want.ts';

/** Hours in which somebody could not come, and why: away, or with other meetings then. */
export interface Hours extends Stretch {
  readonly why: Away['why'] | 'meetings';
}

/**
 * Why nothing fitted: an agency that could not come, nobody to chair, a desk with no line free, no time that the procedure
 * foresees before the limit, a limit that had passed before anybody looked, or nothing: a time was free and not taken.
 */
export interface Cause {
  readonly kind: 'agency' | 'chair' | 'desk' | 'no-time' | 'passed' | 'choice';
  /** The agency, or the desk; empty for the others. */
  readonly id: string;
  /** The role that the agency was to send. */
  readonly role: string | null;
  readonly hours: readonly Hours[];
}

/** Why nobody of a role, or at a mailbox, can come then: what keeps them all away, or the meetings they are at. */
export const whyOut = (attendee: Attendee, stretch: Stretch, ready: Ready): Hours['why'] => {
  const { role, email } = attendee;
  const atMailbox = email === null ? [] : ready.peopleAt(email);
  const people = atMailbox.length > 0 ? [...atMailbox, ...colleaguesOf(attendee, ready)] : ready.peopleIn(role);
  const whys = people.map(
    ({ diary }) => diary.away.find((away) => away.from < stretch.to && stretch.from < away.to)?.why,
  );
  return whys.includes(undefined) ? 'meetings' : (whys.find((why) => why !== 'outside-hours') ?? whys[0] ?? 'meetings');
};

/** Hours that touch and have the same reason, as one. */
const joined = (hours: readonly Hours[]): readonly Hours[] =>
  hours.reduce<readonly Hours[]>((all, next) => {
    const last = all.at(-1);
    if (last === undefined || last.why !== next.why || next.from > last.to) return [...all, next];
    return [...all.slice(0, -1), { ...last, to: Math.max(last.to, next.to) }];
  }, []);

type Standing = Omit<Cause, 'hours'> & { readonly hour: Hours };

/** What stands in the way of one time: nothing at all where everybody can come to some desk then. */
const inTheWay = (search: Search, start: Parameters<typeof weighedAt>[1]): readonly Standing[] => {
  const [best] = weighedAt(search, start);
  const { from, to } = start;
  const { want, ready } = search;
  if (best === undefined) return [{ kind: 'desk', id: want.desk, role: null, hour: { from, to, why: 'meetings' } }];
  return [
    ...best.mandatoryOut.map(
      (out): Standing => ({
        kind: 'agency',
        id: out.agency,
        role: out.role,
        hour: { from, to, why: whyOut(out, { from, to }, ready) },
      }),
    ),
    ...(best.chair.kind === 'none'
      ? [{ kind: 'chair', id: '', role: null, hour: { from, to, why: 'meetings' } } as const]
      : []),
  ];
};

const alone = (kind: Cause['kind']): readonly Cause[] => [{ kind, id: '', role: null, hours: [] }];

/** Why no time in time has everybody; none where one has, or where no clock runs. */
export const whyNothing = (search: Search): readonly Cause[] => {
  const { want, within, inForce } = search;
  if (want.meetBy === null) return [];
  if (want.meetBy < within.from) return alone('passed');
  const starts = regularStarts(inForce, { from: within.from, to: want.meetBy });
  if (starts.length === 0) return alone('no-time');
  if (hasInTime(search)) return [];
  const all = starts.flatMap((start) => inTheWay(search, start));
  return [...Map.groupBy(all, ({ kind, id, role }) => `${kind} ${id} ${role ?? ''}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { kind, id, role } = first;
    return [{ kind, id, role, hours: joined(same.map(({ hour }) => hour)) }];
  });
};
