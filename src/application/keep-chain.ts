import { fold } from '../casefile/evolve.ts';
import type { CaseFile } from '../casefile/state.ts';
import { lockCaseFile } from '../store/case-files.ts';
import { relativesOf, saveLink } from '../store/following.ts';
import { loadEvents } from '../store/load-events.ts';
import { changedLink } from './chain.ts';
import type { House } from './house.ts';
import { protocolOfCase } from './protocol-of.ts';
import type { Scene } from './scene.ts';
import { workOut } from './work-out.ts';

const workOutRelative = async (house: House, scene: Scene, caseId: string): Promise<void> => {
  const { tx, authorityId, now } = scene;
  await lockCaseFile(tx, caseId);
  const state = fold(await loadEvents(tx, caseId));
  const protocol = protocolOfCase(house, authorityId, state);
  await workOut({ tx, authorityId, caseId, state, protocol, now }, state);
};

/**
 * Keeps how a case file stands to those it follows, and that follow it. When a meeting has ended, or has a child's
 * decision since, their duties are worked out once more in the same transaction.
 */
export const keepChain = async (house: House, scene: Scene, next: CaseFile): Promise<void> => {
  const { tx, caseId, state, protocol } = scene;
  const link = changedLink(state, next, protocol);
  if (link === null) return;
  await saveLink(tx, caseId, link);
  if (link.endedAt === null) return;
  for (const relative of await relativesOf(tx, caseId)) await workOutRelative(house, scene, relative.caseId);
};
