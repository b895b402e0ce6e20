import type { DigestFound, Found } from './found.ts';
import { type Lifetimes, longestWait } from './lifetimes.ts';

const mostSecondsLate = 15;

/** What a storm left behind. */
export interface Left {
  readonly notices: readonly Found[];
  readonly digests: readonly DigestFound[];
  /** What the watches say they told, as `case key`. */
  readonly lines: readonly string[];
  /** How many notices were to be laid. */
  readonly laying: number;
  readonly lifetimes: Lifetimes;
}

/** What must never be, in words; none when all is well. */
export const whatIsWrong = (left: Left): readonly string[] => [
  ...(left.notices.length < left.laying / 2 ? [`only ${String(left.notices.length)} notices were laid`] : []),
  ...left.lines
    .filter((name, index) => left.lines.indexOf(name) !== index)
    .map((name) => `told twice, by their own account: ${name}`),
  ...left.notices.flatMap((each) =>
    [...wrongInAny(each), ...tooLate(each, left)].map((fault) => `${each.name} ${fault}`),
  ),
  ...left.digests.flatMap((each) =>
    [...wrongInDigest(each), ...tooLate(each, left)].map((fault) => `${each.name} ${fault}`),
  ),
];

const wrongInAny = (each: Found): readonly string[] => [
  ...(each.toldAt === null ? ['was never told'] : []),
  ...(each.toldAt !== null && each.toldAt < each.tellAt ? ['was told before its time'] : []),
  ...(each.messages === 0 || each.writtenAt === each.toldAt ? [] : ['was marked at another time than it was written']),
  ...(isAsChosen(each) ? [] : [`has ${String(each.messages)} messages and ${String(each.lines)} lines of digests`]),
  ...(each.mentions === each.toldLines
    ? []
    : [`is in digests ${String(each.mentions)} times, not ${String(each.toldLines)}`]),
];

/** Whether there is one message, or one line, or neither, as its reader wants it. */
const isAsChosen = ({ urgent, reader, messages, lines }: Found): boolean => {
  if (urgent) return messages === 1 && lines === 0;
  switch (reader) {
    case 'daily':
      return messages === 0 && lines === 1;
    case 'each':
      return messages === 1 && lines === 0;
    case 'none':
      return messages === 0 && lines === 0;
    case 'undecided':
      return messages + lines === 1;
  }
};

const wrongInDigest = ({ toldAt, messages, toldLines, waitingLines }: DigestFound): readonly string[] => [
  ...(toldAt === null ? ['was never written'] : []),
  ...(waitingLines === 0 ? [] : [`leaves ${String(waitingLines)} lines waiting`]),
  ...(messages === (toldLines === 0 ? 0 : 1) ? [] : [`is ${String(messages)} times in the outbox`]),
];

interface Timed {
  readonly tellAt: number | null;
  readonly putAt?: number;
  readonly toldAt: number | null;
}

/** For how many seconds it waited although a watch lived. */
export const waitOf = ({ tellAt, putAt = 0, toldAt }: Timed, lifetimes: Lifetimes): number =>
  tellAt === null ? 0 : longestWait({ tellAt: Math.max(tellAt, putAt), toldAt }, lifetimes) / 1000;

const tooLate = (each: Timed, { lifetimes }: Left): readonly string[] => {
  const late = waitOf(each, lifetimes);
  return late > mostSecondsLate ? [`waited ${late.toFixed(1)} s although a watch lived`] : [];
};
