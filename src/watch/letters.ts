import { digestNotice } from '../documents/digest.ts';
import { type UpTheLine, dutyNotice } from '../documents/notice.ts';
import type { DigestLine, DigestName } from '../store/digests.ts';
import { type DueNotice, readOwner } from '../store/notices.ts';
import type { Message } from '../store/outbox.ts';
import type { Person } from '../store/people.ts';
import { addressesOf } from '../timescales/owner.ts';

/** What every letter of the watch is written with. */
export interface Desk {
  /** The authority's people. */
  readonly people: readonly Person[];
  /** Where links begin. */
  readonly address: string;
}

/**
 * The messages that a notice comes to, one for each person it is for. Where nobody is known whom it is for, whoever
 * answers for the case file is told instead; none where there is nobody either.
 */
export function lettersOf(notice: DueNotice, { people, address }: Desk): readonly Message[] {
  const owners = [...new Set(addressesOf(readOwner(notice.owner), people))];
  const standIn = owners.length === 0;
  const { caseId, reference, word, step, title, dueAt, clauses } = notice;
  const about = { reference, word, step, title, dueAt, clauses, standIn, link: linkTo(notice, address) };
  return (standIn ? standInsFor(notice, people) : owners).map((recipient) => ({
    ...{ caseId, kind: `duty-${step}`, calendar: null },
    ...dutyNotice({ ...about, up: step === 'up' ? upTheLine(notice, recipient, people) : null }),
    recipient: recipient.toLowerCase(),
    dedupeKey: `notice:${caseId}:${notice.key}:${recipient.toLowerCase()}`,
  }));
}

/** Staff are named. Of somebody invited only that much is said: their address is nobody else's business. */
function upTheLine({ lateOwner, lateToldAt }: DueNotice, recipient: string, people: readonly Person[]): UpTheLine {
  const owner = lateOwner === null ? null : readOwner(lateOwner);
  const owners = owner === null || owner.kind === 'address' ? [] : addressesOf(owner, people);
  const unnamed = owner?.kind === 'address' ? 'somebody who was invited' : 'whoever answers for it';
  return {
    to: named([recipient], people) || 'you',
    owner: named(owners, people) || unnamed,
    ownerToldAt: lateToldAt,
  };
}

const named = (emails: readonly string[], people: readonly Person[]): string =>
  people
    .filter(({ email }) => emails.includes(email))
    .map(({ name, jobTitle }) => `${name} (${jobTitle})`)
    .join(', ');

const standInsFor = ({ teamManagerId, socialWorkerId }: DueNotice, people: readonly Person[]): readonly string[] => {
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
