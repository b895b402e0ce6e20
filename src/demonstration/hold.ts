import { closeMeeting } from '../application/close-meeting.ts';
import type { House } from '../application/house.ts';
import type { Person } from '../application/person.ts';
import { savePaper } from '../application/save-paper.ts';
import { startMeeting } from '../application/start-meeting.ts';
import {
  agreeAction,
  confirmFamilyDetails,
  recordAttendance,
  recordDecision,
  stateConfidentiality,
} from '../application/use-cases.ts';
import { childrenFor } from '../casefile/decision/children.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { mustBeDone } from './play.ts';
import { answers, notes } from './meeting-texts.ts';

interface Meeting {
  readonly caseId: string;
  readonly chair: Person;
}

/** Opens the meeting with everybody there, the family details confirmed and the statement given. */
export const open = async (house: House, { caseId, chair }: Meeting): Promise<CaseFileIn<'meeting'>> => {
  const startedAt = house.clock().toString();
  const command = { chairPersonId: chair.id, startedAt };
  const { state } = mustBeDone(await startMeeting(house, chair, { caseId, command }), 'start a meeting');
  if (state.status !== 'meeting') throw new Error('The demonstration has a meeting that did not start');
  for (const { id, role, agency, name } of state.attendance) {
    const attendance = { id, role, agency, name, presence: 'present', how: 'virtual' } as const;
    mustBeDone(await recordAttendance(house, chair, { caseId, command: { attendance } }), 'record attendance');
  }
  mustBeDone(await confirmFamilyDetails(house, chair, { caseId, command: { corrections: '' } }), 'confirm the family');
  mustBeDone(await stateConfidentiality(house, chair, { caseId, command: {} }), 'give the statement');
  return state;
};

/** Writes every area of the record. */
export const writeAreas = async (house: House, { caseId, chair }: Meeting): Promise<void> => {
  for (const [area, text] of Object.entries(notes))
    await savePaper(house, chair, { caseId, key: `area/${area}`, basedOn: 0, fields: { text } });
};

/** Takes every decision that the protocol wants, child by child. */
const decide = async (
  house: House,
  { caseId, chair }: Meeting,
  { meeting, protocol }: { meeting: CaseFileIn<'meeting'>; protocol: ProtocolInForce },
): Promise<void> => {
  for (const rule of protocol.protocol.meeting.decisions) {
    const { answer, details } = answers[rule.id] ?? { answer: rule.options[0]?.id ?? '', details: {} };
    const children = rule.perChild ? childrenFor(rule, meeting.form).map(({ id }) => id) : [null];
    for (const childId of children) {
      const decision = { decisionId: rule.id, childId, answer, details };
      mustBeDone(
        await recordDecision(house, chair, { caseId, command: { decision, basedOn: 0 } }),
        `decide ${rule.id}`,
      );
    }
  }
};

const agree = async (house: House, { caseId, chair }: Meeting, meeting: CaseFileIn<'meeting'>): Promise<void> => {
  const hours = (number: number): string => house.clock().add({ hours: number }).toString();
  const by = (role: string) => meeting.invitations.find((each) => each.role === role);
  const rows = [
    {
      kind: 'action',
      what: 'Carry out the child protection medical and send the findings to the team manager.',
      role: 'paediatrician',
      byWhen: hours(6),
    },
    {
      kind: 'action',
      what: 'See the children alone and record what they say.',
      role: 'social-worker',
      byWhen: hours(24),
    },
    {
      kind: 'action',
      what: 'Check police records for both parents and the address.',
      role: 'police',
      byWhen: hours(8),
    },
    {
      kind: 'safety-plan',
      what: 'The children stay with their grandmother until the medical is known.',
      role: 'social-worker',
      byWhen: hours(2),
    },
  ] as const;
  for (const { role, ...row } of rows) {
    const invitation = by(role) ?? by('social-worker');
    const who = invitation?.name ?? '';
    const action = {
      ...row,
      id: house.newId(),
      who,
      agency: invitation?.agency ?? '',
      invitationId: invitation?.id ?? null,
      review: 'Team manager, tomorrow at noon',
    };
    mustBeDone(await agreeAction(house, chair, { caseId, command: { action } }), 'agree an action');
  }
};

/** Holds the whole meeting and ends it. */
export const hold = async (
  houses: { readonly start: House; readonly end: House },
  meeting: Meeting,
  protocol: ProtocolInForce,
): Promise<void> => {
  const opened = await open(houses.start, meeting);
  await writeAreas(houses.start, meeting);
  await decide(houses.end, meeting, { meeting: opened, protocol });
  await agree(houses.end, meeting, opened);
  const { caseId, chair } = meeting;
  const command = { endedAt: houses.end.clock().toString() };
  mustBeDone(await closeMeeting(houses.end, chair, { caseId, command }), 'end a meeting');
};
