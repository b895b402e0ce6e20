import { quoracyNow, quoracyOfRecord } from '../../casefile/attendance/quoracy.ts';
import { quorumForecast } from '../../casefile/attendance/quorum-forecast.ts';
import { hasBooking } from '../../casefile/in-status.ts';
import type { CaseFile } from '../../casefile/state.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { SeatFace } from '../pieces/quorum-bar.ts';

/** The seats of the quorum as they stand: hoped for before the meeting, filled during it, as recorded after it. */
export const seatsAsTheyStand = (state: CaseFile, protocol: ProtocolInForce): readonly SeatFace[] => {
  if (state.status === 'meeting') return quoracyNow(state, protocol).seats;
  if (state.status === 'closed') return quoracyOfRecord(state, protocol).seats;
  return hasBooking(state) ? quorumForecast(state, protocol) : [];
};
