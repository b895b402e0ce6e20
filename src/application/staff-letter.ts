import { hasRequest } from '../casefile/in-status.ts';
import { type Notice, staffNotice } from '../documents/notice.ts';
import type { Message } from '../store/outbox.ts';
import { type Owner, addressesOf, namedOwner } from '../timescales/owner.ts';
import { type Writing, message } from './writing.ts';

export interface Letter {
  readonly kind: string;
  readonly version: number;
  readonly notice: Notice;
}

export const send = (owner: Owner, writing: Writing, { kind, version, notice }: Letter): readonly Message[] =>
  addressesOf(owner, writing.people).map((recipient) => message(writing, notice, { recipient, kind, version }));

export const sourceOf = ({ state, caseId, address, protocol }: Writing, path: string) => ({
  reference: state.reference,
  word: protocol.words.discussion,
  link: `${address}/discussions/${caseId}${path}`,
});

export interface Said {
  readonly subject: string;
  readonly what: string;
  readonly path?: string;
}

export const noticeOf = (writing: Writing, { subject, what, path = '' }: Said): Notice =>
  staffNotice({ ...sourceOf(writing, path), subject, what });

export const writerOf = ({ state }: Writing): Owner => ({ kind: 'person', personId: state.begunBy.personId });

export const named = (writing: Writing, role: string): Owner =>
  hasRequest(writing.state) ? namedOwner(writing.state.form, writing.protocol, role) : writerOf(writing);

/** To whoever has a role; to nobody where the protocol names none. */
export const sendTo = (role: string | undefined, writing: Writing, letter: Letter): readonly Message[] =>
  role === undefined ? [] : send(named(writing, role), writing, letter);
