import type { CaseFile } from '../casefile/state.ts';
import { momentsOfGathering } from '../protocol/gathering.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Duty } from './duty.ts';

/** The same duties, each that the meeting ends with the time for which it is booked, as long as it lies ahead. */
export const withExpected = (duties: readonly Duty[], state: CaseFile, protocol: Protocol): readonly Duty[] => {
  if (state.status !== 'booked') return duties;
  const held = momentsOfGathering(protocol, 'held');
  const keys = protocol.timescales.filter(({ ends }) => ends.some((end) => held.includes(end))).map(({ duty }) => duty);
  const { startsAt } = state.booking;
  return duties.map((duty) =>
    keys.includes(duty.key) && duty.endedAt === null ? { ...duty, expectedAt: startsAt } : duty,
  );
};
