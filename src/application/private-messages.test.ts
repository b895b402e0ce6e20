import fc from 'fast-check';
import ICAL from 'ical.js';
import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../test/example-case.ts';
import { calendarFaults } from '../../test/mail/calendar-faults.ts';
import {
  type Family,
  bookedAbout,
  caseAbout,
  eventsAbout,
  example,
  family,
  lettersAbout,
  mailbox,
  messagesAbout,
  now,
  ofDuties,
} from '../../test/messages-about.ts';
import type { CaseEvent } from '../casefile/events.ts';
import { composeLetter } from '../post/letter.ts';
import type { Message } from '../store/outbox.ts';
import { inviteeLetters } from './invitee-messages.ts';
import { staffLetters } from './staff-messages.ts';

/** Everything in which a secret could hide: as it is, by its words, and a date as people write it. */
const traces = (about: Family): readonly string[] => {
  const [year = '', month = '', day = ''] = about.born.split('-');
  const dates = [
    about.born,
    `${year}${month}${day}`,
    `${day}/${month}/${year}`,
    `${String(Number(day))} March ${year}`,
  ];
  const numbers = [about.nhs, about.telephone].map((number) => number.replaceAll(' ', ''));
  return [...Object.values(about), ...dates, ...numbers].map((secret) => secret.toLowerCase());
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

/** As a program of others than us reads it. */
const calendarIn = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? new ICAL.Component('vevent'));
  return { uid: event.uid, sequence: event.sequence, method: calendar.getFirstPropertyValue('method') };
};

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

  test('are the same letter for letter whatever is written about a family', () => {
    const usual = messagesAbout(example);
    fc.assert(
      fc.property(family, (about) => {
        expect(messagesAbout(about)).toEqual(usual);
      }),
      { numRuns: 10 },
    );
  });

  test('are of every kind there is', () => {
    const tried = eventsAbout(caseAbout(example), example).map(({ type }) => type);
    expect(tried).toEqual(expect.arrayContaining([...Object.keys(inviteeLetters), ...Object.keys(staffLetters)]));
    const kinds = new Set(messagesAbout(example).map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['invitation', 'minutes', 'duty-before', 'duty-late', 'duty-up', 'digest']),
    );
    const bodies = ofDuties(bookedAbout(example)).map(({ body }) => body);
    for (const chased of ['Answer the invitation', 'Send what your agency knows'])
      expect(
        bodies.filter((body) => body.includes(chased)),
        chased,
      ).not.toEqual([]);
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
      const all = allOf(travelling);
      for (const each of invited.filter((one) => one !== message.recipient))
        expect(all).not.toContain(each.toLowerCase());
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

  test('keep one name for each invitation in its reader’s calendar, with a number that rises at every change', () => {
    const { booking, invitations } = exampleCase;
    const moved: CaseEvent = { type: 'MeetingRearranged', data: { booking, reason: 'A reason' } };
    const entries = lettersAbout(exampleCase, [
      ...invitations.map((invitation): CaseEvent => ({ type: 'Invited', data: { invitation } })),
      ...[moved, moved],
      { type: 'MeetingCancelled', data: { reason: 'A reason' } },
    ]).flatMap(({ recipient, calendar }) => (calendar === null ? [] : [{ recipient, ...calendarIn(calendar) }]));
    const readers = Map.groupBy(entries, ({ recipient }) => recipient);
    expect(readers.size).toBe(invitations.length);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(invitations.length);
    for (const [reader, told] of readers) {
      expect(new Set(told.map(({ uid }) => uid)).size, reader).toBe(1);
      expect(told.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL']);
      const numbers = told.map(({ sequence }) => sequence);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    }
  });

  test('tell a mailbox that answers for two who were invited of both, and nobody twice of the same', () => {
    const [first, second] = exampleCase.invitations.map(({ id }) => id);
    const shared = exampleCase.invitations.map((each) =>
      each.id === second ? { ...each, email: exampleCase.invitations[0]?.email ?? '' } : each,
    );
    const moved: CaseEvent = {
      type: 'MeetingRearranged',
      data: { booking: exampleCase.booking, reason: 'A reason' },
    };
    const told = lettersAbout({ ...exampleCase, invitations: shared }, [moved]);
    const keys = told.flatMap(({ kind, dedupeKey }) => (kind === 'moved' ? [dedupeKey] : []));
    expect(new Set(keys).size).toBe(shared.length);
    const names = told.flatMap(({ calendar }) => (calendar === null ? [] : [calendarIn(calendar).uid]));
    expect(names).toEqual(expect.arrayContaining([`${first}@convenor.invalid`, `${second}@convenor.invalid`]));
  });

  test('are the same bytes at every attempt', async () => {
    const [message] = messagesAbout(example);
    if (message === undefined) throw new Error('no message');
    expect((await sentOut(message)).raw).toBe((await sentOut(message)).raw);
  });
});
