import { digestNotice } from '../documents/digest.ts';
import { dutyNotice } from '../documents/notice.ts';
import type { DigestLine, DigestName } from '../store/digests.ts';
import { type DueNotice, readOwner } from '../store/notices.ts';
import type { Message } from '../store/outbox.ts';
import { type Colleague, addressesOf } from '../timescales/owner.ts';

/** What every letter of the watch is written with. */
export interface Desk {
  /** The authority's people. */
  readonly people: readonly Colleague[];
  /** Where links begin. */
  readonly address: string;
}

/**
 * The messages that a notice comes to, one for each person it is for. Where nobody is known who answers for the duty,
 * whoever answers for the case file is told instead; none where there is nobody either.
 */
export function lettersOf(notice: DueNotice, { people, address }: Desk): readonly Message[] {
  const owner = readOwner(notice.owner);
  const owners = [...new Set(addressesOf(owner, people))];
  const standIn = owners.length === 0;
  const { caseId, reference, word, step, title, dueAt, clauses } = notice;
  const link = linkTo(notice, address);
  const letter = dutyNotice({ reference, word, link, step, title, dueAt, clauses, standIn });
  return (standIn ? standInsFor(notice, people) : owners).map((recipient) => ({
    ...{ caseId, ...letter, kind: `duty-${step}`, calendar: null },
    recipient: recipient.toLowerCase(),
    dedupeKey: `notice:${caseId}:${notice.key}:${recipient.toLowerCase()}`,
  }));
}

const standInsFor = ({ teamManagerId, socialWorkerId }: DueNotice, people: readonly Colleague[]): readonly string[] => {
  const ids = [...new Set([teamManagerId, socialWorkerId])].filter((id) => id !== null);
  return ids.flatMap((personId) => addressesOf({ kind: 'person', personId }, people));
};

/** The one message of a digest. */
export function digestLetter(
  { recipient, sendAt }: DigestName,
  lines: readonly DigestLine[],
  address: string,
): Message {
  const entries = lines.map((line) => ({ ...line, link: linkTo(line, address) }));
  const letter = digestNotice(entries, `${address}/being-told`);
  return {
    ...{ caseId: null, ...letter, kind: 'digest', calendar: null, recipient },
    dedupeKey: `digest:${recipient}:${sendAt}`,
  };
}

/** Whoever is told at an address was invited: what concerns them is on the page of their invitation. */
function linkTo({ caseId, owner, subject }: Pick<DigestLine, 'caseId' | 'owner' | 'subject'>, address: string): string {
  const place = readOwner(owner).kind === 'address' && subject !== null ? `/invitations/${subject}` : '';
  return `${address}/discussions/${caseId}${place}`;
}
