import { Temporal } from 'temporal-polyfill';
import type { Paper } from '../src/casefile/request/draft.ts';
import type { Room } from '../src/web/pages/meeting/room.ts';
import { bradford } from './bradford.ts';
import { type History, meetingWith } from './bradford-stages.ts';
import { form } from './bradford-request.ts';
import { given, inStatus } from './given.ts';

const paper = ([area, text]: readonly [string, string]): readonly [string, Paper] => {
  const key = `area/${area}`;
  return [key, { key, version: 1, fields: { text }, savedAt: '2026-03-16T14:20:00Z', savedBy: 'Marta Ellwood' }];
};

interface Given {
  /** Everything that happened, from the beginning of the request. */
  readonly history?: History;
  readonly notes?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** The room of the tests' meeting, which started on 16 March 2026 at 14:02, for somebody who may do everything in it. */
export const aRoom = ({ history = meetingWith(form), notes = {}, now = '2026-03-16T14:24:00Z' }: Given = {}): Room => ({
  caseId: 'case-1',
  meeting: inStatus(given(history).state, 'meeting'),
  papers: new Map(Object.entries(notes).map(paper)),
  people: [{ id: 'p-manager', name: 'Ruth Adeyemi' }],
  may: new Set(['write-meeting', 'close-meeting']),
  protocol: bradford,
  now: Temporal.Instant.from(now),
});
