import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { inOrder, instantOf } from '../calendar/instants.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { leavesADay, nextDigest } from './digest-time.ts';
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
  /** Told at once, whatever its reader has chosen; otherwise it can wait for a digest. */
  readonly urgent: boolean;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly owner: Owner;
  /** Whom the duty's clock is for; null for the case file as a whole. */
  readonly subject: string | null;
  /** ISO instants. */
  readonly dueAt: string;
  readonly tellAt: string;
}

type Limited = Duty & { readonly dueAt: string };

/** Every notice that the duties of a case file give as the record stands: of what is met, or a right, there is none. */
export const dutyNotices = (
  state: CaseFile,
  { protocol, duties }: Looking,
  calendar: WorkingDays = englandAndWales,
): readonly DutyNotice[] =>
  duties
    .filter((duty) => isRunning(duty) && !duty.window)
    .flatMap((duty) =>
      duty.dueAt === null ? [] : noticesOf({ ...duty, dueAt: duty.dueAt }, state, { protocol, calendar }),
    );

interface Telling {
  readonly protocol: Protocol;
  readonly calendar: WorkingDays;
}

const noticesOf = (duty: Limited, state: CaseFile, { protocol, calendar }: Telling): readonly DutyNotice[] => {
  const { key, title, subject, dueAt } = duty;
  const about = { title, subject, dueAt, clauses: duty.clauses, owner: ownerOf(duty, state, protocol) };
  const notice = (step: NoticeStep, number: number, rest: Partial<DutyNotice>): DutyNotice => ({
    ...{ ...about, step, urgent: true, tellAt: dueAt, ...rest },
    key: `${key}/${step}${number === 0 ? '' : `-${String(number)}`}/${dueAt}`,
  });
  const escalations = escalationsOf(
    { escalates: ruleOf(duty, protocol)?.escalates ?? ownEscalations(duty, protocol) },
    dueAt,
  );
  return [
    ...(isNearedAhead(duty)
      ? [notice('before', 0, { tellAt: warnedAt(duty), urgent: !canWait(duty, warnedAt(duty), calendar) })]
      : []),
    notice('late', 0, {}),
    ...escalations
      .map(({ to, at, clauses }, index) =>
        notice('up', index + 1, {
          clauses: [...new Set([...duty.clauses, ...clauses])],
          owner: ownerOf({ owner: to, subject: null }, state, protocol),
          tellAt: at,
        }),
      )
      .filter(({ owner, tellAt }) => inOrder(tellAt, dueAt) > 0 || !isSame(owner, about.owner)),
  ];
};

/** What goes up the line at once to whom it came from would tell them twice; later it reminds them. */
const isSame = (one: Owner, other: Owner): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Once it is late, word that it soon will be would only confuse. */
const isNearedAhead = ({ state, warnSeconds }: Duty): boolean => state !== 'overdue' && warnSeconds > 0;

const warnedAt = ({ dueAt, warnSeconds }: Limited): string =>
  instantOf(dueAt).subtract({ seconds: warnSeconds }).toString();

/**
 * Word that a limit is near can wait for a digest where the procedure counts in days, or the figure is an assumption of
 * ours, and a whole working day is left once the digest has come.
 */
const canWait = ({ within, assumed, dueAt }: Limited, tellAt: string, calendar: WorkingDays): boolean =>
  (assumed || 'workingDays' in within || 'by' in within) && leavesADay(nextDigest(tellAt, calendar), dueAt);

const ruleOf = ({ key, subject }: Duty, { timescales }: Protocol) =>
  timescales.find(({ duty }) => key === (subject === null ? duty : `${duty}:${subject}`));
