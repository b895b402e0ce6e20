import { closeMeeting as decideCloseMeeting } from '../casefile/minutes/close-meeting.ts';
import { loadPapers } from '../store/papers.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import type { UseCase } from './use-case.ts';

/** The text of each area of the record as last saved, by the area's id. */
export const notesOf = async ({
  tx,
  caseId,
}: Pick<Scene, 'tx' | 'caseId'>): Promise<Readonly<Record<string, string>>> => {
  const papers = await loadPapers(tx, caseId);
  return Object.fromEntries(
    papers
      .filter(({ key }) => key.startsWith('area/'))
      .map(({ key, fields }) => [key.slice('area/'.length), fields['text'] ?? '']),
  );
};

/** Ends the meeting: its writing is frozen into the record and the action table goes to everybody invited. */
export const closeMeeting: UseCase<{ readonly endedAt: string }> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'close-meeting',
    decide: decideCloseMeeting,
    command: async (scene) => ({ ...ask.command, notes: await notesOf(scene) }),
  });
