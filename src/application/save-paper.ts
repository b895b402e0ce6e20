import type { Paper } from '../casefile/request/draft.ts';
import { fold } from '../casefile/evolve.ts';
import type { CaseFile } from '../casefile/state.ts';
import { tidy } from '../casefile/text.ts';
import type { Act } from '../disclosure/acts.ts';
import { may } from '../disclosure/may.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { loadEvents } from '../store/load-events.ts';
import { savePaper as keepPaper, paperAt } from '../store/papers.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';
import { noteLook } from './note-look.ts';
import { protocolOfCase } from './protocol-of.ts';

export interface PaperAsked {
  readonly caseId: string;
  readonly key: string;
  /** The version the writer had in front of them; 0 for none. */
  readonly basedOn: number;
  readonly fields: Readonly<Record<string, string>>;
}

export type PaperKept =
  | { readonly kind: 'saved'; readonly paper: Paper }
  /** Somebody else saved something different meanwhile. `base` is what this writer had in front of them, where known. */
  | { readonly kind: 'clash'; readonly theirs: Paper; readonly base: Paper | null }
  | { readonly kind: 'too-long'; readonly field: string; readonly max: number }
  /** The request has been sent, or the meeting is over: its writing is closed. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' };

/** What a draft takes in one field: more than the record will, so that pasting too much loses nothing. */
const longestTyped = 100_000;

/** What kind of paper a key names: where it belongs, and whether its writing is open. Null for a key nobody gave out. */
const kindOf = (
  key: string,
  { protocol }: ProtocolInForce,
): { readonly act: Act; readonly open: CaseFile['status'] } | null => {
  const [kind = '', name = ''] = key.split('/');
  const { sections, invitees } = protocol.request;
  const request = { act: 'write-request', open: 'drafting' } as const;
  if (kind === 'section') return sections.some(({ id }) => id === name) ? request : null;
  if (kind === 'person')
    return /^person\/(child|parent-or-carer|other-child|other-adult)\/[\w-]{1,64}$/.test(key) ? request : null;
  if (kind === 'invitee')
    return /^other-[\w-]{1,64}$/.test(name) || invitees.some(({ role }) => role === name) ? request : null;
  if (kind === 'area')
    return protocol.meeting.areas.some(({ id }) => id === name) ? { act: 'write-meeting', open: 'meeting' } : null;
  return null;
};

const tooLong = (fields: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(fields).find(([, value]) => value.length > longestTyped)?.[0];

/** Saves one piece of writing in progress, as it was typed. A save based on an older version is a clash and loses nothing. */
export const savePaper = (house: House, person: Person, asked: PaperAsked): Promise<PaperKept> => {
  const { caseId, key, basedOn } = asked;
  const now = house.clock().toString();
  const fields = Object.fromEntries(Object.entries(asked.fields).map(([name, value]) => [name, tidy(value)]));
  const over = tooLong(fields);
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<PaperKept> => {
    const state = fold(await loadEvents(tx, caseId));
    const protocol = protocolOfCase(house, person.authorityId, state);
    const kind = kindOf(key, protocol);
    if (state.status === 'none' || kind === null) return { kind: 'not-found' };
    if (!may(kind.act, person, { state, protocol: protocol.protocol })) {
      await noteLook(tx, person, { caseId, what: `refused:${kind.act}`, now });
      return { kind: 'forbidden' };
    }
    if (state.status !== kind.open) return { kind: 'closed' };
    if (over !== undefined) return { kind: 'too-long', field: over, max: longestTyped };
    const kept = await keepPaper(tx, { caseId, key, basedOn, fields, by: person.name, now });
    if (kept.ok) return { kind: 'saved', paper: kept.paper };
    return { kind: 'clash', theirs: kept.theirs, base: await paperAt(tx, { caseId, key, version: basedOn }) };
  });
};
