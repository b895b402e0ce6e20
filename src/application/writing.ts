import type { EventOf, EventType } from '../casefile/evolution.ts';
import type { CaseFile, CaseFileIn } from '../casefile/state.ts';
import type { Mailbox } from '../documents/mailbox.ts';
import type { Notice } from '../documents/notice.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Message } from '../store/outbox.ts';
import type { Person } from '../store/people.ts';

/** What messages about a case file are written with. */
export interface Writing {
  readonly caseId: string;
  /** As it was before the events that are written about. */
  readonly before: CaseFile;
  readonly state: Exclude<CaseFile, CaseFileIn<'none'>>;
  readonly protocol: Protocol;
  readonly people: readonly Person[];
  /** Where links begin. */
  readonly address: string;
  /** Where messages come from. */
  readonly mailbox: Mailbox;
  readonly now: string;
}

/** The messages that each kind of event gives rise to; a kind that is not here gives rise to none. */
export type Letters = {
  readonly [T in EventType]?: (event: EventOf<T>, writing: Writing) => readonly Message[];
};

/** The messages that one event gives rise to. */
export const lettersFor = <T extends EventType>(
  letters: Letters,
  event: EventOf<T> & { readonly type: T },
  writing: Writing,
): readonly Message[] => letters[event.type]?.(event, writing) ?? [];

export interface Addressed {
  readonly recipient: string;
  readonly kind: string;
  /** Of the event that gave rise to it: with the recipient it makes the message unique. */
  readonly version: number;
  readonly calendar?: string;
  /** Which of those for whom one mailbox answers, but the first. */
  readonly alsoFor?: string | undefined;
}

/** A message as the outbox takes it. The same event never gives one recipient two messages about the same person. */
export const message = (
  { caseId }: Writing,
  { subject, body }: Notice,
  { recipient, kind, version, calendar, alsoFor }: Addressed,
): Message => ({
  ...{ caseId, subject, body, kind },
  recipient: recipient.toLowerCase(),
  calendar: calendar ?? null,
  dedupeKey: [caseId, version, recipient.toLowerCase(), ...(alsoFor === undefined ? [] : [alsoFor])].join(':'),
});
