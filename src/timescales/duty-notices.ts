import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';
import { instantOf } from '../calendar/instants.ts';
import type { Duty } from './duty.ts';
import { escalationsOf } from './escalations.ts';
import { ownEscalations } from './own/own-escalations.ts';
import { type Owner, ownerOf } from './owner.ts';
import { type Looking, isRunning } from './to-do.ts';

/** What a notice says: the limit is near, it has passed, or it passed so long ago that it goes up the line. */
export type NoticeStep = 'before' | 'late' | 'up';

/** One time at which one person, desk or mailbox is told of a duty that is not met by then. */
export interface DutyNotice {
  /** Unique in the case file. It carries the limit, so that a limit that moves gives a new notice. */
  readonly key: string;
  readonly step: NoticeStep;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly owner: Owner;
  /** Whom the duty's clock is for; null for the case file as a whole. */
  readonly subject: string | null;
  /** ISO instants. */
  readonly dueAt: string;
  readonly tellAt: string;
}

/** Every notice that the duties of a case file give as the record stands: of what is met, or a right, there is none. */
export const dutyNotices = (state: CaseFile, { protocol, duties }: Looking): readonly DutyNotice[] =>
  duties
    .filter((duty) => isRunning(duty) && !duty.window)
    .flatMap((duty) => (duty.dueAt === null ? [] : noticesOf({ ...duty, dueAt: duty.dueAt }, state, protocol)));

const noticesOf = (duty: Duty & { readonly dueAt: string }, state: CaseFile, protocol: Protocol) => {
  const { key, title, subject, dueAt } = duty;
  const about = { title, subject, dueAt, clauses: duty.clauses, owner: ownerOf(duty, state, protocol) };
  const notice = (step: NoticeStep, number: number, rest: Partial<DutyNotice>): DutyNotice => ({
    ...{ ...about, step, tellAt: dueAt, ...rest },
    key: `${key}/${step}${number === 0 ? '' : `-${String(number)}`}/${dueAt}`,
  });
  const escalations = escalationsOf(
    { escalates: ruleOf(duty, protocol)?.escalates ?? ownEscalations(duty, protocol) },
    dueAt,
  );
  return [
    ...(isNearedAhead(duty) ? [notice('before', 0, { tellAt: warnedAt(duty) })] : []),
    notice('late', 0, {}),
    ...escalations.map(({ to, at, clauses }, index) =>
      notice('up', index + 1, {
        clauses: [...new Set([...duty.clauses, ...clauses])],
        owner: ownerOf({ owner: to, subject: null }, state, protocol),
        tellAt: at,
      }),
    ),
  ];
};

/** Once it is late, word that it soon will be would only confuse. */
const isNearedAhead = ({ state, warnSeconds }: Duty): boolean => state !== 'overdue' && warnSeconds > 0;

const warnedAt = ({ dueAt, warnSeconds }: { readonly dueAt: string; readonly warnSeconds: number }): string =>
  instantOf(dueAt).subtract({ seconds: warnSeconds }).toString();

const ruleOf = ({ key, subject }: Duty, { timescales }: Protocol) =>
  timescales.find(({ duty }) => key === (subject === null ? duty : `${duty}:${subject}`));
