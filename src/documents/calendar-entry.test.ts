import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFaults } from '../../test/mail/calendar-faults.ts';
import { type CalendarEntry, calendarEntry } from './calendar-entry.ts';

const entry: CalendarEntry = {
  invitationId: 'b7c1f0aa-54fd-4d0e-9c1b-0d8e1c9f2f11',
  sequence: 7,
  method: 'REQUEST',
  reference: 'SD-2303',
  word: 'strategy meeting',
  mode: 'virtual',
  startsAt: '2026-07-03T13:00:00Z',
  endsAt: '2026-07-03T14:00:00Z',
  writtenAt: '2026-07-02T08:15:42Z',
  link: 'https://convenor.example.org/discussions/d1/invitations/i1',
  organiser: { name: 'Convenor', email: 'desk@council.example.org' },
  recipient: 'police@police.example.org',
};

const read = (one: CalendarEntry) => {
  const calendar = ICAL.Component.fromString(calendarEntry(one));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
};

const stamp = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));

describe('a calendar entry', () => {
  test('says which meeting, when, and where to sign in, and no more', () => {
    const { event, component } = read(entry);
    expect(event.summary).toBe('Strategy meeting SD-2303');
    expect(event.description).toBe(
      `Sign in to answer and to see the details: ${entry.link}\nAn answer given in your calendar reaches nobody. Do not forward.`,
    );
    expect(event.location).toBe('By video');
    expect(component.getFirstPropertyValue('url')).toBe(entry.link);
    expect(
      component
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'attendee',
      'class',
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'last-modified',
      'location',
      'organizer',
      'sequence',
      'status',
      'summary',
      'transp',
      'uid',
      'url',
      'x-microsoft-cdo-busystatus',
      'x-microsoft-disallow-counter',
    ]);
  });

  test('has its times in UTC, whatever the clock of the machine', () => {
    const { component } = read(entry);
    expect(stamp(component, 'dtstart')).toBe('2026-07-03T13:00:00Z');
    expect(stamp(component, 'dtend')).toBe('2026-07-03T14:00:00Z');
    for (const name of ['dtstamp', 'last-modified']) expect(stamp(component, name)).toBe('2026-07-02T08:15:42Z');
    expect(calendarEntry(entry)).toContain('DTSTAMP:20260702T081542Z');
  });

  test('keeps its name through every change, with a rising number', () => {
    const moved = read({ ...entry, sequence: 9, startsAt: '2026-07-03T15:00:00Z', endsAt: '2026-07-03T16:00:00Z' });
    expect(moved.event.uid).toBe(read(entry).event.uid);
    expect(moved.event.sequence).toBe(9);
  });

  test('asks for the meeting, and takes it back when it is cancelled', () => {
    expect(read(entry).calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const { calendar, component } = read({ ...entry, method: 'CANCEL', sequence: 10 });
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('names the mailbox that it came from, the same in every change, and its one reader, who need not answer there', () => {
    for (const { component } of [read(entry), read({ ...entry, method: 'CANCEL', sequence: 9 })]) {
      expect(String(component.getFirstPropertyValue('organizer'))).toBe('mailto:desk@council.example.org');
      const attendees = component.getAllProperties('attendee');
      expect(attendees.map((each) => String(each.getFirstValue()))).toEqual(['mailto:police@police.example.org']);
      expect(attendees[0]?.getFirstParameter('rsvp')).toBe('FALSE');
    }
  });

  test('is written as RFC 5545 asks, whatever stands in its fields', () => {
    const odd = 'Réunion ; stratégique, \\ "漢字"\n'.repeat(8);
    const one = { ...entry, word: odd, reference: odd, organiser: { name: odd, email: entry.organiser.email } };
    expect(calendarFaults(calendarEntry(one))).toEqual([]);
    expect(read(one).event.summary).toContain('stratégique, \\ "漢字"');
    expect(calendarFaults(calendarEntry(entry))).toEqual([]);
  });

  test('cannot be made to hold a second entry by what stands in a field', () => {
    const { calendar, event } = read({ ...entry, reference: 'SD-1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x' });
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.summary).toContain('SD-1');
  });

  test('without a time is a mistake of the program and throws', () => {
    expect(() => calendarEntry({ ...entry, startsAt: '' })).toThrow();
  });
});
