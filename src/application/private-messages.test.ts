import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { clocksAlone } from '../../test/clocks-alone.ts';
import { correctedCase, exampleCase } from '../../test/example-case.ts';
import { calendarFaults } from '../../test/mail/calendar-faults.ts';
import type { CaseEvent, Recorded } from '../casefile/events.ts';
import type { Answers } from '../casefile/request/request-form.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { composeLetter } from '../post/letter.ts';
import type { Message } from '../store/outbox.ts';
import { dutyNotices } from '../timescales/duty-notices.ts';
import { digestLetter, lettersOf } from '../watch/letters.ts';
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

const now = '2026-11-21T16:00:00Z';

const address = 'https://convenor.example.org';
const mailbox = { name: 'Convenor', email: 'desk@council.example.org' };

const ofEvents = (about: Family): readonly Message[] => {
  const state = caseAbout(about);
  const protocol = bradford.protocol;
  const writing = { caseId: 'case-1', before: state, state, protocol, people, address, mailbox, now };
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

/** Of every duty of the case file, before its limit, at it and up the line; and all of them in a digest. */
const ofDuties = (about: Family): readonly Message[] => {
  const state = caseAbout(about);
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

const messagesAbout = (about: Family): readonly Message[] => [...ofEvents(about), ...ofDuties(about)];

/** Everything in which a secret could hide: as it is, by its words, and a date as people write it. */
const traces = (about: Family): readonly string[] => {
  const [year = '', month = '', day = ''] = about.born.split('-');
  const dates = [
    about.born,
    `${year}${month}${day}`,
    `${day}/${month}/${year}`,
    `${String(Number(day))} March ${year}`,
  ];
  return [...Object.values(about), ...dates].map((secret) => secret.toLowerCase());
};

/** A message as it goes out, and as its reader's program takes it apart. */
interface Travelling {
  readonly message: Message;
  readonly raw: string;
  readonly parsed: ParsedMail;
}

const id = '7f8c1c39-5d3f-4a70-9a51-0f3c0f7d8f10';

const sentOut = async (message: Message): Promise<Travelling> => {
  const raw = await composeLetter({ ...message, id, createdAt: now }, mailbox);
  return { message, raw: raw.toString('latin1'), parsed: await simpleParser(raw) };
};

const filesIn = ({ parsed }: Travelling): readonly string[] =>
  parsed.attachments.map(({ content }) => content.toString('utf8'));

/** Every byte of it, decoded and not; long lines of a calendar entry go on in the next line after a blank. */
const allOf = (travelling: Travelling): string => {
  const { raw, parsed } = travelling;
  const files = filesIn(travelling).map((file) => file.replaceAll(/\r\n[ \t]/gu, ''));
  const headers = parsed.headerLines.map(({ line }) => line);
  return [raw, parsed.subject ?? '', parsed.text ?? '', ...headers, ...files].join('\n').toLowerCase();
};

const example: Family = { name: 'Xq', address: 'Xq', number: 'Xq', born: '2020-03-17', note: 'Xq', reason: 'Xq' };

describe('messages and calendar entries, as they go out', () => {
  test('hold no name, date of birth, address, number or written word about a family, whatever they are', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(family, async (about) => {
        const secrets = traces(about);
        for (const travelling of await Promise.all(messagesAbout(about).map(sentOut))) {
          const all = allOf(travelling);
          for (const secret of secrets) expect(all).not.toContain(secret);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('are of every kind there is', () => {
    const tried = eventsAbout(caseAbout(example), example).map(({ type }) => type);
    expect(tried).toEqual(expect.arrayContaining([...Object.keys(inviteeLetters), ...Object.keys(staffLetters)]));
    const kinds = new Set(messagesAbout(example).map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['invitation', 'minutes', 'duty-before', 'duty-late', 'duty-up', 'digest']),
    );
  });

  test('go to one recipient each, name no other of those invited, and say that they are not to be forwarded', async () => {
    const invited = exampleCase.invitations.map(({ email, name }) => [email, name]).flat();
    for (const travelling of await Promise.all(messagesAbout(example).map(sentOut))) {
      const { message, raw, parsed } = travelling;
      expect(message.recipient).toMatch(/^[^,;\s]+@[^,;\s]+$/u);
      expect(raw.match(/^(?:to|cc|bcc):.*$/gimu)).toEqual([`To: ${message.recipient}`]);
      const known = [message.recipient, mailbox.email, `${id}@council.example.org`];
      const found = allOf(travelling).match(/[\w.-]+@(?!convenor\.invalid)[\w.-]+/gu) ?? [];
      expect(found.filter((address) => !known.includes(address))).toEqual([]);
      for (const each of invited.filter((one) => one !== message.recipient)) expect(parsed.text).not.toContain(each);
      expect(parsed.text).toContain('Do not forward');
    }
  });

  test('have a calendar entry that every program reads, once to be shown and once as a file', async () => {
    const timed = messagesAbout(example).filter(({ calendar }) => calendar !== null);
    expect(timed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['invitation', 'moved', 'cancelled']));
    for (const travelling of await Promise.all(timed.map(sentOut))) {
      const { message, raw, parsed } = travelling;
      const method = message.kind === 'cancelled' ? 'CANCEL' : 'REQUEST';
      expect(raw).toContain(`Content-Type: text/calendar; charset=utf-8; method=${method}`);
      expect(parsed.attachments.map(({ contentType }) => contentType).toSorted()).toEqual([
        'application/ics',
        'text/calendar',
      ]);
      for (const file of filesIn(travelling)) {
        expect(file.trimEnd()).toBe(message.calendar?.trimEnd());
        expect(calendarFaults(`${file.trimEnd()}\r\n`)).toEqual([]);
        expect(file).toContain('Do not forward');
      }
    }
  });

  test('are the same bytes at every attempt', async () => {
    const [message] = messagesAbout(example);
    if (message === undefined) throw new Error('no message');
    expect((await sentOut(message)).raw).toBe((await sentOut(message)).raw);
  });
});
