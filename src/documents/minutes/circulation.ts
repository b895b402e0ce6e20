import { sayExact } from '../../calendar/say.ts';
import { audienceOf } from '../../casefile/circulation/audience-of.ts';
import type { Invited } from '../../casefile/invitation/invitation.ts';
import { sayDueInFull } from '../said/due.ts';
import { sayLimit } from '../../timescales/say-limit.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Cited, IssueSource } from './source.ts';
import { type Timeliness, timelinessOf } from './timeliness.ts';

/** Somebody these minutes go to. */
export interface Recipient {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** Was not sent the issue before. */
  readonly isNew: boolean;
}

export interface Circulation {
  readonly recipients: readonly Recipient[];
  readonly clauses: readonly string[];
  readonly timeliness: Timeliness | null;
  readonly divulging: Cited | null;
  /** How long each recipient has to ask for a correction. */
  readonly correcting: Cited | null;
}

const correcting = ({ protocol }: IssueSource): Cited | null => {
  if (protocol.protocol.circulation.corrections === undefined) return null;
  const window = protocol.protocol.timescales.find(({ each, window: isRight }) => each === 'recipient' && isRight);
  if (window === undefined) return null;
  const text = `You can ask for a correction within ${sayLimit(window.within)} of first opening these minutes.`;
  return { text, clauses: window.clauses };
};

/** Those an issue went to; before it is issued, those it will go to. */
const recipientsOf = ({ state, protocol, issueNumber }: IssueSource): readonly Invited[] => {
  const issued = state.issues.find(({ number }) => number === issueNumber);
  return issued === undefined
    ? audienceOf(protocol.protocol.circulation.minutes.to, state)
    : state.invitations.filter(({ id }) => issued.invitationIds.includes(id));
};

/** Who these minutes go to and on what terms. */
export const circulationOf = (source: IssueSource): Circulation => {
  const { protocol } = source.protocol;
  const before = source.state.issues.findLast(({ number }) => number < source.issueNumber);
  const { minutes, divulging } = protocol.circulation;
  return {
    recipients: recipientsOf(source).map(({ id, name, role, organisation }) => ({
      name,
      role: roleName(protocol, role),
      organisation,
      isNew: before !== undefined && !before.invitationIds.includes(id),
    })),
    clauses: minutes.clauses,
    timeliness: source.issueNumber === 1 ? timelinessOf(source, ['minutes-issued'], source.issuedAt) : null,
    divulging: divulging ?? null,
    correcting: correcting(source),
  };
};

/** A duty that is still ahead. */
export interface NextDuty extends Cited {
  readonly due: string;
  readonly owner: string;
  readonly started: string;
}

/** The clocks still running when the minutes were issued, soonest first; not those of the minutes themselves. */
export const nextDuties = ({ duties, protocol }: IssueSource): readonly NextDuty[] =>
  duties
    .filter(({ key, subject, window, needed, endedAt }) => {
      const rule = protocol.protocol.timescales.find(({ duty }) => duty === key);
      return (
        subject === null && !window && needed && endedAt === null && rule?.ends.includes('minutes-issued') !== true
      );
    })
    .flatMap(({ title, clauses, dueAt, startedAt, owner, within }) =>
      dueAt === null || startedAt === null
        ? []
        : [{ title, clauses, dueAt, startedAt, owner: roleName(protocol.protocol, owner), limit: sayLimit(within) }],
    )
    .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt))
    .map(({ title, clauses, dueAt, startedAt, owner, limit }) => ({
      text: title,
      clauses,
      due: sayDueInFull(dueAt),
      owner,
      started: `${limit} from ${sayExact(startedAt)}`,
    }));
