import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { correctedCase, exampleCase } from '../../test/example-case.ts';
import type { CaseEvent, Recorded } from '../casefile/events.ts';
import type { Answers } from '../casefile/request/request-form.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { inviteeLetters } from './invitee-messages.ts';
import { staffLetters } from './staff-messages.ts';
import { lettersFor } from './writing.ts';

/** What somebody might type about a family: no word of it can occur in a message by chance. */
const typed = fc.string({
  unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'w', 'Q', 'X', 'Z', 'é', 'ß', '漢', '5', '9'),
  minLength: 6,
  maxLength: 30,
});
const date = fc.integer({ min: 1950, max: 2026 }).map((year) => `${String(year)}-03-17`);

const family = fc.record({ name: typed, address: typed, number: typed, born: date, note: typed, reason: typed });
type Family = typeof family extends fc.Arbitrary<infer Value> ? Value : never;

const answersOf = ({ name, address, number, born }: Family): Answers => ({
  name,
  address,
  'case-number': number,
  'date-of-birth': born,
});

/** The example with every word about the family replaced by what was typed. */
const caseAbout = (about: Family): CaseFileIn<'closed'> => ({
  ...correctedCase,
  form: {
    answers: { ...exampleCase.form.answers, 'presenting-issue': about.note, rationale: about.note, checks: about.note },
    people: exampleCase.form.people.map((person) => ({ ...person, answers: answersOf(about) })),
    invitees: [],
    notInvited: [{ role: 'midwife', reason: about.reason }],
  },
  notes: Object.fromEntries(Object.keys(exampleCase.notes).map((area) => [area, about.note])),
  information: exampleCase.information.map((each) => ({ ...each, text: about.note })),
  views: exampleCase.views.map((each) => ({ ...each, view: about.note })),
  actions: exampleCase.actions.map((each) => ({ ...each, what: about.note, review: about.note })),
});

const eventsAbout = (state: CaseFileIn<'closed'>, { note, reason }: Family): readonly CaseEvent[] => {
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
    { type: 'Invited', data: { invitation } },
    { type: 'BookingChangeAsked', data: { change: { kind: 'cancel', reason } } },
    { type: 'BookingChangeDeclined', data: { reason } },
    { type: 'MeetingRearranged', data: { booking: { ...booking, place: note }, reason } },
    { type: 'MeetingCancelled', data: { reason } },
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

const now = '2026-11-21T16:00:00Z';

const messagesAbout = (about: Family) => {
  const state = caseAbout(about);
  const protocol = bradford.protocol;
  const writing = { caseId: 'case-1', state, protocol, people, address: 'https://convenor.example.org', now };
  return eventsAbout(state, about).flatMap((event, index) => {
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

/** Long lines of a calendar entry go on in the next line after a blank. */
const unfolded = (calendar: string): string => calendar.replace(/\r\n[ \t]/gu, '');

describe('messages and calendar entries', () => {
  test('hold no name, date of birth, address, number or written word about a family, whatever they are', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(family, (about) => {
        const messages = messagesAbout(about);
        expect(messages.length).toBeGreaterThan(20);
        const sent = messages
          .map(({ subject, body, calendar }) => `${subject}\n${body}\n${unfolded(calendar ?? '')}`)
          .join('\n');
        for (const secret of Object.values(about)) expect(sent).not.toContain(secret);
      }),
      { numRuns: 40 },
    );
  });

  test('go to one recipient each and name no other', () => {
    const messages = messagesAbout({ name: 'Xq', address: 'Xq', number: 'Xq', born: 'Xq', note: 'Xq', reason: 'Xq' });
    for (const { body, calendar, recipient } of messages) {
      expect(recipient).toMatch(/^[^,;\s]+@[^,;\s]+$/u);
      expect(`${body}${calendar ?? ''}`).not.toMatch(/@(?!convenor\.invalid)/u);
    }
  });
});
