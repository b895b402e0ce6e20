import { type Seat, quoracyOfRecord } from '../../casefile/attendance/quoracy.ts';
import { gathering } from '../../protocol/gathering.ts';
import { sayList } from '../said/list.ts';
import type { Cited, Source } from './source.ts';

export interface QuorumInWords extends Cited {
  readonly quorate: boolean;
  readonly seats: readonly (Cited & { readonly name: string; readonly state: Seat['state'] })[];
}

const seatInWords = ({ name, clauses, state, by, because }: Seat): QuorumInWords['seats'][number] => {
  const text = { filled: sayList(by), empty: 'Nobody', 'not-needed': `Not needed. ${because ?? ''}`.trim() }[state];
  return { name, clauses, state, text };
};

/** Whether the meeting was quorate, in a sentence, and seat by seat. */
export const quorumInWords = ({ state, protocol }: Source): QuorumInWords => {
  const { quorate, seats } = quoracyOfRecord(state, protocol);
  const empty = seats.filter((seat) => seat.state === 'empty');
  const short = gathering(protocol.protocol);
  const text = quorate
    ? `The ${short} was quorate.`
    : `The ${short} was not quorate. Nobody attended for: ${sayList(empty.map(({ name }) => name))}.`;
  const needed = seats.filter((seat) => seat.state === (quorate ? 'filled' : 'empty'));
  return {
    quorate,
    text,
    clauses: [...new Set(needed.flatMap(({ clauses }) => clauses))],
    seats: seats.map(seatInWords),
  };
};
