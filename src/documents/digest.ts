import { closeOfDay, inLondon } from '../calendar/london.ts';
import { sayTime } from '../calendar/say.ts';
import { sentenceCase } from '../protocol/in-a-sentence.ts';
import { type Notice, kept } from './notice.ts';
import { sayDayInFull } from './said/due.ts';

/** One duty in a digest. Like every message it has no field for anything about a child or a family. */
export interface DigestEntry {
  readonly reference: string;
  /** The protocol's word for the meeting. */
  readonly word: string;
  /** What is to be done, in the protocol's words. */
  readonly title: string;
  /** ISO instant. */
  readonly dueAt: string;
  /** Where to sign in and do it. */
  readonly link: string;
}

const by = (dueAt: string): string =>
  inLondon(dueAt).toPlainTime().equals(closeOfDay) ? 'by the end of the day' : `by ${sayTime(dueAt)}`;

const said = ({ reference, word, title, dueAt, link }: DigestEntry): string =>
  `${sentenceCase(word)} ${reference}: ${title}, ${by(dueAt)}\n${link}`;

/** All that could wait for one reader, by the day it is due. `entries` come in the order of their limits, at least one. */
export const digestNotice = (entries: readonly DigestEntry[], choose: string): Notice => {
  const days = Map.groupBy(entries, ({ dueAt }) => sayDayInFull(dueAt));
  const count = entries.length === 1 ? '1 duty' : `${String(entries.length)} duties`;
  return {
    subject: `Due soon: ${count}`,
    body: [
      entries.length === 1 ? 'This is due soon, and not done yet.' : 'These are due soon, and not done yet.',
      ...[...days].flatMap(([day, due]) => [day, ...due.map(said)]),
      `You are told at once of what is urgent. Sign in to choose how you are told of the rest:\n${choose}`,
      kept,
    ].join('\n\n'),
  };
};
