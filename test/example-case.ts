import type { Actor } from '../src/casefile/events.ts';
import type { CaseFileIn } from '../src/casefile/state.ts';
import { exampleFamily } from './example-family.ts';
import { exampleAttendance, exampleInvitations } from './example-invitations.ts';
import { exampleActions, exampleDecisions, exampleNotes } from './example-meeting.ts';

const worker: Actor = { personId: 'p-worker', name: 'Callum Bright', role: 'social-worker', agency: 'social-care' };
const manager: Actor = { personId: 'p-manager', name: 'Ruth Adeyemi', role: 'team-manager', agency: 'social-care' };
const officer: Actor = { personId: 'p-police', name: 'DS Priya Nandakumar', role: 'police', agency: 'police' };
const doctor: Actor = { personId: 'p-doctor', name: 'Dr Samuel Obi', role: 'paediatrician', agency: 'health' };
const teacher: Actor = { personId: 'p-school', name: 'Nadia Crewe', role: 'education', agency: 'education' };
const gp: Actor = { personId: 'p-gp', name: 'Dr Helen Marsh', role: 'gp', agency: 'health' };

/** A closed case file about a made-up family of three children, held in time and quorate. No issue of the minutes yet. */
export const exampleCase: CaseFileIn<'closed'> = {
  status: 'closed',
  version: 42,
  reference: 'SD-2303',
  protocolVersion: 1,
  begunBy: worker,
  begunAt: '2026-11-19T14:31:00Z',
  follows: null,
  departures: [],
  lateness: {},
  happenings: [],
  putRight: [],
  findings: [],
  form: {
    answers: {
      urgency: '24-hours',
      desk: 'east',
      locality: 'east',
      team: 'East assessment team',
      'case-type': 'open-case',
      stage: 'new-information',
      injury: 'yes',
      'urgent-medical': 'yes',
      'sexual-abuse-concern': 'no',
      'youth-justice': 'no',
      'presenting-issue': exampleNotes['reason'] ?? '',
      incident: 'yes',
      'incident-date': '2026-11-19',
      rationale: 'An injury that the account does not explain, and a child who named an adult.',
      'level-of-risk': 'high',
    },
    people: exampleFamily,
    invitees: [],
    notInvited: [{ role: 'midwife', reason: 'The safeguarding midwife is invited instead.' }],
  },
  completedAt: '2026-11-19T15:12:00Z',
  authorisation: {
    urgency: '24-hours',
    decidedAt: '2026-11-19T15:30:00Z',
    actionTakenAt: null,
    sentAt: '2026-11-19T15:34:00Z',
    desk: 'east',
    rationale: null,
    route: null,
    agreements: [],
    by: manager,
  },
  booking: {
    desk: 'east',
    startsAt: '2026-11-20T14:00:00Z',
    endsAt: '2026-11-20T15:00:00Z',
    mode: 'virtual',
    place: 'https://meet.example.org/sd-2303',
    chairPersonId: 'p-manager',
    chairName: 'Ruth Adeyemi',
    minuteTakerName: 'Marta Ellwood',
    minuteTakerPersonId: 'p-desk',
    roomId: null,
  },
  bookedAt: '2026-11-19T16:08:00Z',
  changeAsked: null,
  invitations: exampleInvitations,
  information: [
    {
      invitationId: 'inv-police',
      text: 'Two calls to the address in 2024 about shouting, no offence recorded. Lewis Tarnwick has a caution from 2019 for common assault on a former partner. No record for Dana Ferrowby or Karim Osterley.\n\nThis means that a pattern of violence towards family members cannot be ruled out.',
      at: '2026-11-20T10:40:00Z',
      by: officer,
    },
    {
      invitationId: 'inv-school',
      text: 'Attendance 96 per cent. Mina is settled and does well. Since September she has been tired on Mondays and has twice asked to stay after school. Marks photographed and drawn on a body map by the designated lead.',
      at: '2026-11-20T11:15:00Z',
      by: teacher,
    },
    {
      invitationId: 'inv-gp',
      text: 'Immunisations up to date for both children. Teo was seen with a bruise on the shin in October, explained by a fall from a low step; he was not yet crawling. Dana was seen for low mood in May.',
      at: '2026-11-20T12:05:00Z',
      by: gp,
    },
    {
      invitationId: 'inv-paediatrician',
      text: 'From the photographs, the marks may be from fingers. An examination within 24 hours is needed to say more. A bruise in a baby who does not move about needs explaining, whatever the account.',
      at: '2026-11-20T13:20:00Z',
      by: doctor,
    },
  ],
  startedAt: '2026-11-20T14:02:00Z',
  startRecordedAt: '2026-11-20T14:02:00Z',
  chairPersonId: 'p-manager',
  attendance: exampleAttendance,
  familyDetailsConfirmed: {
    at: '2026-11-20T14:05:00Z',
    by: manager,
    corrections: 'The postcode of Karim Osterley is ZZ8 1QT, not ZZ8 1QF.',
  },
  confidentialityStatedAt: '2026-11-20T14:06:00Z',
  decisions: exampleDecisions,
  views: [
    {
      invitationId: 'inv-police',
      view: 'Threshold met for Mina and Teo. Joint enquiry; the police lead the criminal investigation.',
      differs: false,
      at: '2026-11-20T14:40:00Z',
      version: 26,
    },
    {
      invitationId: 'inv-deputy',
      view: 'The threshold is met for the unborn baby as well: the same adult would be in the home at birth, and waiting loses four weeks of antenatal work.',
      differs: true,
      at: '2026-11-20T14:41:00Z',
      version: 27,
    },
    {
      invitationId: 'inv-school',
      view: 'Agrees. Asks that Mina hears from somebody she knows what happens next.',
      differs: false,
      at: '2026-11-20T14:42:00Z',
      version: 28,
    },
  ],
  actions: exampleActions,
  endedAt: '2026-11-20T14:55:00Z',
  endRecordedAt: '2026-11-20T14:55:00Z',
  notes: exampleNotes,
  actionTableSentAt: '2026-11-20T14:55:20Z',
  actionTableTo: [],
  issues: [],
  corrections: [],
  signatures: [],
  conferenceHeldOn: null,
  conferenceRecordedAt: null,
};

/** The same case after issue 1, with one correction accepted, one declined, a rule not followed, and nobody from health. */
export const correctedCase: CaseFileIn<'closed'> = {
  ...exampleCase,
  version: 48,
  attendance: exampleCase.attendance.filter(({ agency }) => agency !== 'health'),
  notes: {
    ...exampleNotes,
    'social-care-information': 'One earlier contact in 2024, about arguments heard by neighbours.',
  },
  departures: [
    {
      rule: 'quorum',
      clauses: ['BR-007', 'BR-065'],
      reason: 'Health could not join in time; waiting would have left the children at home with the adult of concern.',
      at: '2026-11-20T14:54:00Z',
      by: manager,
    },
  ],
  lateness: { 'meeting-held-24h': 'The first slot was taken by a meeting about a child at risk of death.' },
  authorisation: { ...exampleCase.authorisation, decidedAt: '2026-11-19T12:30:00Z' },
  issues: [
    {
      number: 1,
      pdfSha256: '0'.repeat(64),
      docxSha256: '0'.repeat(64),
      invitationIds: exampleInvitations.map(({ id }) => id).filter((id) => id !== 'inv-midwife'),
      issuedAt: '2026-11-21T10:05:00Z',
      version: 44,
      received: { 'inv-police': '2026-11-21T10:31:00Z' },
    },
  ],
  corrections: [
    {
      id: 'c1',
      issueNumber: 1,
      invitationId: 'inv-police',
      area: 'social-care-information',
      shouldSay: 'One earlier contact in 2024, about arguments heard by neighbours.',
      reason: 'One of the two contacts was about another address.',
      proposedAt: '2026-11-21T11:00:00Z',
      proposedBy: 'DS Priya Nandakumar',
      ruling: {
        correctionId: 'c1',
        accepted: true,
        reason: 'Checked against the case file.',
        newText: 'One earlier contact in 2024, about arguments heard by neighbours.',
        at: '2026-11-21T14:00:00Z',
        by: 'Ruth Adeyemi',
        version: 47,
      },
    },
    {
      id: 'c2',
      issueNumber: 1,
      invitationId: 'inv-school',
      area: 'outcome',
      shouldSay: 'An enquiry starts for the unborn baby too.',
      reason: 'We thought that was agreed.',
      proposedAt: '2026-11-21T12:00:00Z',
      proposedBy: 'Nadia Crewe',
      ruling: {
        correctionId: 'c2',
        accepted: false,
        reason: 'The view is recorded as a different view.',
        at: '2026-11-21T14:02:00Z',
        by: 'Ruth Adeyemi',
        version: 48,
      },
    },
  ],
};
