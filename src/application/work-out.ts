import type { CaseFile } from '../casefile/state.ts';
import { saveDiscussion } from '../store/discussions.ts';
import { saveToDos } from '../store/to-dos.ts';
import { toDos } from '../timescales/to-dos.ts';
import { relativesOf } from '../store/following.ts';
import { chainFrom } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import { keepClocks } from './keep-clocks.ts';
import { discussionRow } from './read-model-rows.ts';
import type { Scene } from './scene.ts';

/** Keeps what there is to do in a case file, by when, and whom to tell of it, as the record now gives it. */
export const workOut = async ({ tx, caseId, protocol, now }: Scene, state: CaseFile): Promise<void> => {
  const relatives = await relativesOf(tx, caseId);
  const duties = clocksInChain(state, protocol, { now, chain: chainFrom(relatives) });
  const looking = { protocol: protocol.protocol, duties };
  const open = toDos(state, looking);
  const row = discussionRow({ caseId, state, protocol, open: open.length, duties, relatives });
  if (row !== null) await saveDiscussion(tx, row);
  await saveToDos(tx, caseId, open);
  await keepClocks(tx, { caseId, state, row, looking, calendar: protocol.calendar.exceptClosures });
};
