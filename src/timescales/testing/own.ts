import { bradford } from '../../../test/bradford.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { type Happening, recorded } from '../../../test/given.ts';
import { fold } from '../../casefile/evolve.ts';
import { hasRequest } from '../../casefile/in-status.ts';
import type { Protocol, ProtocolInForce } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import { ownDuties } from '../own-duties.ts';
import { type Chain, alone } from '../own/chain.ts';

const cited = { clauses: ['BR-001'], assumed: false };

const ownMoments: Protocol['moments'] = [
  {
    ...{ id: 'further-meeting', title: 'a further meeting is held', recordedBy: ['team-manager'] },
    ...{ ahead: false, gathers: true, ...cited },
  },
  {
    ...{ id: 'decision-reached', title: 'a decision is reached', recordedBy: ['team-manager'], each: 'child' },
    ...{ ahead: false, gathers: false, ...cited },
  },
  {
    ...{ id: 'review-date', title: 'the plan is reviewed', recordedBy: ['team-manager'] },
    ...{ ahead: true, gathers: false, ...cited },
  },
];

/** Bradford as it would be if the threshold decision could be put off, people came together again, and a date were set. */
export const mayPutOff: ProtocolInForce = bradfordBut({
  moments: ownMoments,
  meeting: {
    ...bradford.protocol.meeting,
    decisions: bradford.protocol.meeting.decisions.map((rule) =>
      rule.id === 'threshold'
        ? {
            ...rule,
            options: [
              ...rule.options.map((option) => ({ ...option, brings: [...option.brings, 'decision-reached'] })),
              { id: 'not-yet', label: 'Not yet', brings: [], excludes: [], putsOff: true },
            ],
          }
        : rule,
    ),
  },
});

export interface OwnAt {
  readonly now?: string;
  readonly chain?: Chain;
  readonly protocol?: ProtocolInForce;
  readonly clocks?: readonly Duty[];
}

/** What Convenor looks after by itself in a case file with this history. */
export const ownAt = (
  history: readonly Happening[],
  { now = '2026-03-16T16:00:00Z', chain = alone, protocol = mayPutOff, clocks = [] }: OwnAt = {},
): readonly Duty[] => {
  const state = fold(recorded(history));
  return hasRequest(state) ? ownDuties({ state, protocol, chain, clocks, now }) : [];
};

/** The one of that name. */
export const ownNamed = (key: string, history: readonly Happening[], at: OwnAt = {}): Duty => {
  const found = ownAt(history, at).find((duty) => duty.key === key);
  if (found === undefined) throw new Error(`there is no duty ${key}`);
  return found;
};
