import type { MomentName } from '../../protocol/schema.ts';
import type { EventOf } from '../evolution.ts';
import type { Begun, CaseFile, CaseFileIn } from '../state.ts';

/** What puts a time right that was recorded before. */
type PuttingRight = EventOf<'TimeCorrected' | 'HappeningRecorded'>;

/** A time put right, with the case file as it stood before: what counted then can be told again. */
export interface PutRight {
  readonly event: PuttingRight;
  readonly before: CaseFile;
}

/** A time as it was corrected: what was recorded before (null: nothing), what counts now, when that was recorded, and by whom. */
export interface CorrectedTime {
  readonly moment: MomentName;
  readonly was: string | null;
  readonly at: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly by: string;
  /** The stream version that recorded it. */
  readonly version: number;
}

type BegunFile = Exclude<CaseFile, CaseFileIn<'none'>>;

/** The case file as it stood, without what was put right earlier: that would nest without end. */
export const alsoPutRight = (state: BegunFile, event: PuttingRight): readonly PutRight[] => [
  ...state.putRight,
  { event, before: { ...state, putRight: [] } },
];

/** Every correction of a time, in the order of recording. */
export const correctedTimes = ({ putRight }: Pick<Begun, 'putRight'>): readonly CorrectedTime[] =>
  putRight.flatMap(({ event: { type, data, recordedAt, actor, version } }) =>
    type === 'TimeCorrected' ? [{ ...data, recordedAt, by: actor.name, version }] : [],
  );
