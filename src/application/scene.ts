import type { CaseFile } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';

/** A case file as one transaction sees it. `now` is an ISO instant. */
export interface Scene {
  readonly tx: Tx;
  readonly authorityId: string;
  readonly caseId: string;
  readonly state: CaseFile;
  readonly protocol: ProtocolInForce;
  readonly now: string;
}
