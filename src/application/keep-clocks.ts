import type { WorkingDays } from '../calendar/working-days.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Tx } from '../store/connect.ts';
import type { Discussion } from '../store/discussions.ts';
import { saveNotices } from '../store/notices.ts';
import { saveDuties } from '../store/save-duties.ts';
import { dutyNotices } from '../timescales/duty-notices.ts';
import { ownerOf } from '../timescales/owner.ts';
import type { Looking } from '../timescales/to-do.ts';

interface Kept {
  readonly caseId: string;
  readonly state: CaseFile;
  /** The discussion's own row; null before there is one. */
  readonly row: Discussion | null;
  /** Its protocol and its duties. */
  readonly looking: Looking;
  /** The days on which somebody is there to read what they are told. */
  readonly calendar: WorkingDays;
}

/** Keeps the duties of a case file for lists, and whom to tell of them for the watch, as the record now gives them. */
export const keepClocks = async (tx: Tx, { caseId, state, row, looking, calendar }: Kept): Promise<void> => {
  const { protocol, duties } = looking;
  const owed = duties.map((duty) => ({ ...duty, owedBy: ownerOf(duty, state, protocol) }));
  if (row !== null) await saveDuties(tx, row, owed);
  const notices = dutyNotices(state, looking, calendar);
  await saveNotices(tx, caseId, { word: protocol.words.discussion, notices });
};
