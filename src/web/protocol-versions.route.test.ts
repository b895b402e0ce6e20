import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeDiscussion } from '../application/see-discussion.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { type Bradford, openBradford } from '../../test/cast.ts';
import { journeyOf } from '../../test/journey.ts';
import { clausesJsonl, yaml } from '../../test/slip.ts';
import { paths } from './paths.ts';

let bradford: Bradford;

/** The next version of the procedure gives twelve hours where this one gives twenty-four. */
const nextVersion = () => {
  const written = yaml
    .replace('version: 1\ninForceFrom: 2024-01-01', 'version: 2\ninForceFrom: 2026-11-23')
    .replace(
      'within: { elapsed: PT24H }\n    when: urgency = "24-hours"',
      'within: { elapsed: PT12H }\n    when: urgency = "24-hours"',
    )
    .replace('title: Reason for the meeting', 'title: Why we meet');
  const parsed = parseProtocol({ yaml: written, clausesJsonl });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};

const dueOf = async (caseId: string): Promise<string | null | undefined> => {
  const seen = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.value.duties.find(({ key }) => key === 'meeting-held-24h')?.dueAt;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:05:00Z');
  await bradford.join(nextVersion());
});
afterAll(() => bradford.close());

test('a case file keeps the version of the protocol under which it began, and no date already due moves', async () => {
  const { waiting, meeting } = journeyOf(bradford);
  const before = await waiting();
  const inMeeting = await meeting();
  expect(await dueOf(before)).toBe('2026-11-20T09:05:00Z');

  bradford.setClock('2026-11-23T09:05:00Z');
  const after = await waiting();
  expect(await dueOf(after)).toBe('2026-11-23T21:05:00Z');
  expect(await dueOf(before)).toBe('2026-11-20T09:05:00Z');

  const manager = await bradford.as('manager');
  const page = await manager.get(paths.meetingArea(inMeeting, 'reason'));
  expect(page.body).toContain('Reason for the meeting');
  expect(page.body).not.toContain('Why we meet');
});
