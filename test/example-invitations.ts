import type { Attendance } from '../src/casefile/attendance/attendance.ts';
import type { Invited } from '../src/casefile/invitation/invitation.ts';

const sentAt = '2026-11-19T16:10:00Z';
const accepted = { kind: 'accept', at: '2026-11-19T16:40:00Z' } as const;

const invited = (
  [id, role, agency, name, organisation]: readonly [string, string, string, string, string],
  answer: Invited['answer'] = accepted,
  deputyFor: string | null = null,
): Invited => ({
  id,
  role,
  agency,
  name,
  organisation,
  email: `${id}@${agency}.example.org`,
  telephone: '01632 960112',
  mandatory: ['team-manager', 'social-worker', 'police', 'health'].includes(role),
  deputyFor,
  sentAt,
  answer,
});

/** Everybody invited to the example meeting, with their answers. */
export const exampleInvitations: readonly Invited[] = [
  invited(['inv-manager', 'team-manager', 'social-care', 'Ruth Adeyemi', 'East assessment team']),
  invited(['inv-worker', 'social-worker', 'social-care', 'Callum Bright', 'East assessment team']),
  invited(['inv-police', 'police', 'police', 'DS Priya Nandakumar', 'Child MASH']),
  invited(['inv-health', 'health', 'health', 'Sister Jo Whitlam', 'BDCFT strategy team'], {
    kind: 'deputy',
    name: 'Amir Tolland',
    email: 'amir.tolland@health.example.org',
    telephone: '07700 900318',
    at: '2026-11-20T09:02:00Z',
  }),
  invited(['inv-deputy', 'health', 'health', 'Amir Tolland', 'BDCFT strategy team'], accepted, 'inv-health'),
  invited(['inv-gp', 'gp', 'health', 'Dr Helen Marsh', 'Eastfield Surgery'], {
    kind: 'decline',
    reason: 'Clinic all afternoon. Written information sent.',
    at: '2026-11-20T08:30:00Z',
  }),
  invited(['inv-paediatrician', 'paediatrician', 'health', 'Dr Samuel Obi', 'Bradford Royal Infirmary']),
  invited(['inv-school', 'education', 'education', 'Nadia Crewe', 'Larkfield Primary School']),
  invited(['inv-midwife', 'safeguarding-midwife', 'health', 'Eve Langton', 'Maternity safeguarding team'], null),
];

const came = (
  id: string,
  presence: Attendance['presence'],
  how: Attendance['how'],
  at = '2026-11-20T14:02:00Z',
): Attendance => {
  const found = exampleInvitations.find((invitation) => invitation.id === id);
  if (found === undefined) throw new Error(`no invitation ${id}`);
  const { role, agency, name } = found;
  return { id, role, agency, name, presence, how, at };
};

export const exampleAttendance: readonly Attendance[] = [
  came('inv-manager', 'present', 'virtual'),
  came('inv-worker', 'present', 'virtual'),
  came('inv-police', 'present', 'virtual'),
  came('inv-deputy', 'present', 'telephone'),
  came('inv-gp', 'apologies', null),
  came('inv-paediatrician', 'left', 'virtual', '2026-11-20T14:35:00Z'),
  came('inv-school', 'present', 'virtual'),
  came('inv-midwife', 'absent', null),
  {
    id: 'guest-early-help',
    role: 'early-help',
    agency: 'early-help',
    name: 'Tom Harkness',
    presence: 'present',
    how: 'virtual',
    at: '2026-11-20T14:08:00Z',
  },
];
