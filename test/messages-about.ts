import fc from 'fast-check';
import { inviteeLetters } from '../src/application/invitee-messages.ts';
import { staffLetters } from '../src/application/staff-messages.ts';
import { lettersFor } from '../src/application/writing.ts';
import type { CaseEvent, Recorded } from '../src/casefile/events.ts';
import type { Answers } from '../src/casefile/request/request-form.ts';
import type { CaseFileIn } from '../src/casefile/state.ts';
import type { Message } from '../src/store/outbox.ts';
import { dutyNotices } from '../src/timescales/duty-notices.ts';
import { digestLetter, lettersOf } from '../src/watch/letters.ts';
import { bradford } from './bradford.ts';
import { clocksAlone } from './clocks-alone.ts';
import { correctedCase, exampleCase } from './example-case.ts';

/** What somebody might type about a family: no word of it can occur in a message by chance. */
const typed = fc.string({
  unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'w', 'Q', 'X', 'Z', 'é', 'ß', '漢', '5', '9'),
  minLength: 6,
  maxLength: 30,
});
const date = fc.integer({ min: 1950, max: 2026 }).map((year) => `${String(year)}-03-17`);

const digits = fc.stringMatching(/^\d{9,10}$/u);

export const family = fc.record({
  ...{ name: typed, address: typed, number: typed, born: date, note: typed, reason: typed },
  // The prefixes keep them from being the numbers of our own links and times by chance.
  nhs: digits.map((rest) => `999 ${rest}`),
  telephone: digits.map((rest) => `07700 ${rest}`),
});
export type Family = typeof family extends fc.Arbitrary<infer Value> ? Value : never;

const answersOf = ({ name, address, number, born, nhs, telephone }: Family): Answers => ({
  name,
  address,
  'case-number': number,
  'date-of-birth': born,
  'nhs-number': nhs,
  telephone,
});

const minuteTaker = { personId: 'p-minute-taker', name: 'A person', role: 'minute-taker', agency: 'social-care' };

/** What is written beside the meeting: calls, what was asked for, findings, reasons. */
const besides = ({ note, reason }: Family) => {
  const written = { at: '2026-11-19T17:00:00Z', by: minuteTaker };
  const invitationId = 'inv-police';
  return {
    calls: [
      { ...written, id: 'c1', invitationId, number: '01632 960000', result: 'reached', spokeWith: note, said: note },
    ],
    informationAsked: [{ ...written, invitationId, what: note, dueAt: '2026-11-20T12:00:00Z' }],
    departures: [{ ...written, rule: 'booked-in-time', clauses: [], reason }],
    lateness: { 'held-in-time': reason },
    findings: [{ at: written.at, by: 'A person', fact: 'joint-enquiry', value: true, reason }],
  } as const;
};

/** The example with every word about the family replaced by what was typed. */
export const caseAbout = (about: Family): CaseFileIn<'closed'> => ({
  ...correctedCase,
  ...besides(about),
  form: {
    answers: { ...exampleCase.form.answers, 'presenting-issue': about.note, rationale: about.note, checks: about.note },
    people: exampleCase.form.people.map((person) => ({ ...person, answers: answersOf(about) })),
    invitees: [],
    notInvited: [{ role: 'midwife', reason: about.reason }],
  },
  notes: Object.fromEntries(Object.keys(exampleCase.notes).map((area) => [area, about.note])),
  information: exampleCase.information.map((each) => ({ ...each, text: about.note })),
  views: exampleCase.views.map((each) => ({ ...each, view: about.note })),
  decisions: exampleCase.decisions.map((each) => ({ ...each, details: { rationale: about.note } })),
  actions: exampleCase.actions.map((each) => ({ ...each, what: about.note, review: about.note })),
});

/** The same before its meeting, while answers and information are waited for and one of those invited will not come. */
export const bookedAbout = (about: Family): CaseFileIn<'booked'> => {
  const whole = caseAbout(about);
  const declined = { kind: 'decline', reason: about.reason, at: '2026-11-19T17:00:00Z' } as const;
  const invitations = whole.invitations.map((each, index) => ({ ...each, answer: index === 0 ? declined : null }));
  return { ...whole, status: 'booked', invitations, information: [] };
};

export const eventsAbout = (state: CaseFileIn<'closed'>, { note, reason }: Family): readonly CaseEvent[] => {
  const { booking, form, authorisation, invitations, issues, corrections } = state;
  const [invitation] = invitations;
  const [issue] = issues;
  const [correction] = corrections;
  if (invitation === undefined || issue === undefined || correction === undefined) throw new Error('no example');
  return [
    { type: 'RequestCompleted', data: { form } },
    { type: 'RequestReturned', data: { reason } },
    { type: 'MeetingAuthorised', data: { ...authorisation, rationale: { by: 'Imran Salter', text: note } } },
    { type: 'MeetingNotNeeded', data: { reason } },
    { type: 'MeetingBooked', data: { booking } },
    { type: 'Invited', data: { invitation } },
    { type: 'InformationAsked', data: { invitationId: invitation.id, what: note, dueAt: booking.startsAt } },
    { type: 'BookingChangeAsked', data: { change: { kind: 'cancel', reason } } },
    { type: 'BookingChangeDeclined', data: { reason } },
    { type: 'MeetingRearranged', data: { booking: { ...booking, place: note }, reason } },
    { type: 'MeetingCancelled', data: { reason } },
    { type: 'MeetingAskedAgain', data: { reason } },
    { type: 'ChairNamed', data: { chairName: 'A person', chairPersonId: 'p-service-manager' } },
    { type: 'MinuteTakerNamed', data: { minuteTakerName: 'A person', minuteTakerPersonId: 'p-minute-taker' } },
    { type: 'ActionTableSent', data: { invitationIds: invitations.map(({ id }) => id) } },
    { type: 'MinutesIssued', data: { issue } },
    { type: 'CorrectionProposed', data: { correction: { ...correction, shouldSay: note, reason } } },
    { type: 'CorrectionDecided', data: { ruling: { correctionId: correction.id, accepted: false, reason } } },
  ];
};

const people = ['team-manager', 'service-manager', 'social-worker', 'minute-taker'].map((role) => ({
  id: role === 'social-worker' ? 'p-worker' : `p-${role}`,
  name: 'A person',
  role,
  agency: 'social-care',
  jobTitle: role,
  email: `${role}@council.example.org`,
  telephone: '01632 960113',
  desk: role === 'minute-taker' ? 'east' : null,
  team: null,
  addresses: [`${role}@council.example.org`],
  demonstration: true,
}));

export const now = '2026-11-21T16:00:00Z';

const address = 'https://convenor.example.org';
export const mailbox = { name: 'Convenor', email: 'desk@council.example.org' };

/** What these events, one after the other, give rise to. */
export const lettersAbout = (state: CaseFileIn<'closed'>, events: readonly CaseEvent[]): readonly Message[] => {
  const protocol = bradford.protocol;
  const writing = { caseId: 'case-1', before: state, state, protocol, people, address, mailbox, now };
  return events.flatMap((event, index) => {
    const recorded: Recorded = {
      ...event,
      version: index + 50,
      occurredAt: now,
      recordedAt: now,
      actor: state.begunBy,
    };
    return [...lettersFor(inviteeLetters, recorded, writing), ...lettersFor(staffLetters, recorded, writing)];
  });
};

const ofEvents = (about: Family): readonly Message[] => {
  const state = caseAbout(about);
  return lettersAbout(state, eventsAbout(state, about));
};

/** Of every duty of a case file, before its limit, at it and up the line; and all of them in a digest. */
export const ofDuties = (state: CaseFileIn<'booked' | 'closed'>): readonly Message[] => {
  const duties = clocksAlone(state, bradford, now);
  const { reference } = state;
  const word = bradford.protocol.words.discussion;
  const told = dutyNotices(state, { protocol: bradford.protocol, duties }).map((notice) => ({
    ...{ ...notice, caseId: 'case-1', reference, word, now },
    ...{ teamManagerId: 'p-team-manager', socialWorkerId: 'p-worker', lateOwner: notice.owner, lateToldAt: null },
  }));
  const digest = digestLetter({ recipient: 'social-worker@council.example.org', sendAt: now }, told, address);
  return [...told.flatMap((notice) => lettersOf(notice, { people, address })), digest];
};

export const messagesAbout = (about: Family): readonly Message[] => [
  ...ofEvents(about),
  ...[caseAbout(about), bookedAbout(about)].flatMap(ofDuties),
];

export const example: Family = {
  name: 'Xq',
  address: 'Xq',
  number: 'Xq',
  born: '2020-03-17',
  note: 'Xq',
  reason: 'Xq',
  nhs: '999 0000000000',
  telephone: '07700 000000000',
};
