import type { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import type { Tx } from '../store/connect.ts';
import { openDigests, putInDigests } from '../store/digests.ts';
import type { DueNotice } from '../store/notices.ts';
import type { Message } from '../store/outbox.ts';
import { tellingChoices } from '../store/telling-choices.ts';
import { leavesADay, nextDigest } from '../timescales/digest-time.ts';

/** A notice with the messages it comes to. */
export interface Written {
  readonly notice: DueNotice;
  readonly messages: readonly Message[];
}

interface Waiting {
  readonly notice: DueNotice;
  readonly message: Message;
}

/**
 * Puts what can wait into its readers' digests, as they have chosen, and answers the messages that are to be written at
 * once: all that is urgent, whatever they have chosen, and what a digest would bring too late.
 */
export async function putOff(tx: Tx, ready: readonly Written[]): Promise<readonly Message[]> {
  const each = ready.flatMap(({ notice, messages }) => messages.map((message) => ({ notice, message })));
  const waiting = each.filter(({ notice }) => canStillWait(notice));
  const atOnce = each.filter(({ notice }) => !canStillWait(notice));
  const [first] = waiting;
  if (first === undefined) return atOnce.map(({ message }) => message);
  const choices = await tellingChoices(
    tx,
    waiting.map(({ message }) => message.recipient),
  );
  const chosen = Map.groupBy(waiting, ({ message }) => choices.get(message.recipient) ?? 'daily');
  const tooLate = await putInNext(tx, chosen.get('daily') ?? [], firstDigest(first.notice));
  return [...atOnce, ...(chosen.get('each') ?? []), ...tooLate].map(({ message }) => message);
}

const firstDigest = ({ now }: DueNotice): Temporal.Instant => nextDigest(now, englandAndWales);

/** It was made out beforehand whether a notice is urgent; one that was recorded late may be so by now. */
const canStillWait = (notice: DueNotice): boolean => !notice.urgent && leavesADay(firstDigest(notice), notice.dueAt);

/** Where a digest has been written meanwhile, in the one after; answers those for which that is too late. */
async function putInNext(tx: Tx, waiting: readonly Waiting[], at: Temporal.Instant): Promise<readonly Waiting[]> {
  const inTime = waiting.filter(({ notice }) => leavesADay(at, notice.dueAt));
  if (inTime.length === 0) return waiting;
  const sendAt = at.toString();
  const recipients = inTime.map(({ message }) => message.recipient);
  const open = new Set(await openDigests(tx, recipients, sendAt));
  const isOpen = ({ message }: Waiting) => open.has(message.recipient);
  const lines = inTime.filter(isOpen).map(({ notice: { caseId, key }, message: { recipient } }) => ({
    ...{ caseId, key, recipient },
  }));
  await putInDigests(tx, lines, sendAt);
  const left = waiting.filter((each) => !inTime.includes(each) || !isOpen(each));
  return left.length === 0 ? [] : putInNext(tx, left, nextDigest(at, englandAndWales));
}
