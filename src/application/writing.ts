import type { CaseFile } from '../casefile/state.ts';
import type { Notice } from '../documents/notice.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Message } from '../store/outbox.ts';
import type { Person } from '../store/people.ts';

/** What messages about a case file are written with. */
export interface Writing {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly protocol: Protocol;
  readonly people: readonly Person[];
  /** Where links begin. */
  readonly address: string;
  readonly now: string;
}

export interface Addressed {
  readonly recipient: string;
  readonly kind: string;
  /** Of the event that gave rise to it: with the recipient it makes the message unique. */
  readonly version: number;
  readonly calendar?: string;
}

/** A message as the outbox takes it. The same event never gives one recipient two messages. */
export const message = (
  { caseId }: Writing,
  { subject, body }: Notice,
  { recipient, kind, version, calendar }: Addressed,
): Message => ({
  ...{ caseId, subject, body, kind },
  recipient: recipient.toLowerCase(),
  calendar: calendar ?? null,
  dedupeKey: `${caseId}:${String(version)}:${recipient.toLowerCase()}`,
});
