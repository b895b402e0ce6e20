import type { LightMyRequestResponse } from 'fastify';
import { closeMeeting } from '../src/application/close-meeting.ts';
import type { Outcome } from '../src/application/outcome.ts';
import { savePaper } from '../src/application/save-paper.ts';
import { startMeeting } from '../src/application/start-meeting.ts';
import { seeDiscussion } from '../src/application/see-discussion.ts';
import { confirmFamilyDetails, stateConfidentiality } from '../src/application/use-cases.ts';
import { recordAttendance } from '../src/casefile/attendance/record-attendance.ts';
import type { CaseFileIn } from '../src/casefile/state.ts';
import { savePaper as keepPaper } from '../src/store/papers.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import { decideEverything } from './after-meeting.ts';
import type { Bradford } from './cast.ts';
import { journeyOf } from './journey.ts';
import { severalOf } from './several.ts';

const recordAttendances = severalOf('write-meeting', recordAttendance);

const must = (outcome: Outcome, what: string): void => {
  if (outcome.kind !== 'done') throw new Error(`could not ${what}: ${JSON.stringify(outcome)}`);
};

type Held = CaseFileIn<'meeting' | 'closed'>;

/** Meetings that are on, and how to bring them further without pages. `book` brings a case file to its booking. */
export const meetingRoomOf = (
  bradford: Bradford,
  book: (startsAt: string) => Promise<string> = journeyOf(bradford).booked,
) => {
  const { house, person } = bradford;
  const chair = person('manager');

  let taken = 0;

  /** A booked meeting in a slot of its own; no time goes by, so that nobody's sign-in ends. */
  const booked = async (): Promise<string> => {
    taken += 1;
    const startsAt = house.clock().round({ smallestUnit: 'hour', roundingMode: 'ceil' }).add({ hours: taken });
    return await book(startsAt.toString());
  };

  const on = async (): Promise<string> => {
    const caseId = await booked();
    const command = { chairPersonId: 'manager', startedAt: house.clock().toString() };
    must(await startMeeting(house, chair, { caseId, command }), 'start the meeting');
    return caseId;
  };

  const stateOf = async (caseId: string): Promise<Held> => {
    const seen = await seeDiscussion(house, chair, { caseId });
    const state = seen.kind === 'seen' ? seen.value.state : null;
    if (state?.status !== 'meeting' && state?.status !== 'closed') throw new Error('no meeting has been held');
    return state;
  };

  const paperOf = async (caseId: string, area: string): Promise<{ text: string; version: number }> => {
    const seen = await seeDiscussion(house, chair, { caseId });
    const paper = seen.kind === 'seen' ? seen.value.papers.get(`area/${area}`) : undefined;
    return { text: paper?.fields['text'] ?? '', version: paper?.version ?? 0 };
  };

  const write = async (caseId: string, area: string, text: string, by = 'manager'): Promise<void> => {
    const { version } = await paperOf(caseId, area);
    const saved = await savePaper(house, person(by), {
      caseId,
      key: `area/${area}`,
      basedOn: version,
      fields: { text },
    });
    if (saved.kind !== 'saved') throw new Error(`could not write under ${area}: ${saved.kind}`);
  };

  /** Something under each of these areas where nothing is written yet, in one transaction. */
  const writeUnder = async (caseId: string, areas: readonly string[]): Promise<void> => {
    const [now, by] = [house.clock().toString(), chair.name];
    await withinAuthority(house.db, chair.authorityId, async (tx) => {
      for (const id of areas)
        await keepPaper(tx, { caseId, key: `area/${id}`, basedOn: 0, fields: { text: `About ${id}.` }, by, now });
    });
  };

  const invitedAs = async (caseId: string, role: string): Promise<string> => {
    const found = (await stateOf(caseId)).invitations.find((one) => one.role === role);
    if (found === undefined) throw new Error(`nobody is invited as ${role}`);
    return found.id;
  };

  const comes = async (caseId: string, ...roles: readonly string[]): Promise<void> => {
    const coming = (await stateOf(caseId)).attendance.filter(({ role }) => roles.includes(role));
    const commands = coming.map((one) => ({ attendance: { ...one, presence: 'present', how: 'virtual' } as const }));
    must(await recordAttendances(house, chair, caseId, commands), 'mark who is there');
  };

  /** Quorate, with everything decided, confirmed and written: nothing stands in the way of its end. */
  const readyToEnd = async (): Promise<string> => {
    const caseId = await on();
    await comes(caseId, 'social-worker', 'team-manager', 'police', 'health');
    must(await confirmFamilyDetails(house, chair, { caseId, command: { corrections: '' } }), 'confirm the family');
    must(await stateConfidentiality(house, chair, { caseId, command: {} }), 'give the statement');
    const areas = house.protocols.get('bradford')?.at(-1)?.protocol.meeting.areas ?? [];
    await writeUnder(
      caseId,
      areas.map(({ id }) => id),
    );
    await decideEverything(bradford, caseId);
    return caseId;
  };

  const end = async (caseId: string): Promise<void> => {
    const because = 'It had to end.';
    const reasons = { quorum: because, areas: because, 'family-details': because, confidentiality: because };
    await decideEverything(bradford, caseId);
    const command = { endedAt: house.clock().toString() };
    must(await closeMeeting(house, chair, { caseId, command, reasons }), 'end the meeting');
  };

  return { booked, on, stateOf, paperOf, write, invitedAs, comes, readyToEnd, end };
};

/** Text of a page as people read it, roughly: without markup, one blank between words. */
export const wordsOf = ({ body }: Pick<LightMyRequestResponse, 'body'>): string =>
  body
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
