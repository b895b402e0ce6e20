import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarEntry } from './calendar-entry.ts';

const entry: CalendarEntry = {
  invitationId: 'b7c1f0aa-54fd-4d0e-9c1b-0d8e1c9f2f11',
  sequence: 7,
  method: 'REQUEST',
  reference: 'SD-2303',
  word: 'strategy meeting',
  startsAt: '2026-07-03T13:00:00Z',
  endsAt: '2026-07-03T14:00:00Z',
  writtenAt: '2026-07-02T08:15:42Z',
  link: 'https://convenor.example.org/discussions/d1/invitations/i1',
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
    expect(event.description).toBe(`Sign in to answer and to see the details: ${entry.link} Do not forward.`);
    expect(component.getFirstPropertyValue('url')).toBe(entry.link);
    expect(
      component
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'class',
      'created',
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'last-modified',
      'sequence',
      'status',
      'summary',
      'uid',
      'url',
      'x-microsoft-cdo-busystatus',
    ]);
  });

  test('has its times in UTC, whatever the clock of the machine', () => {
    const { component } = read(entry);
    expect(stamp(component, 'dtstart')).toBe('2026-07-03T13:00:00Z');
    expect(stamp(component, 'dtend')).toBe('2026-07-03T14:00:00Z');
    for (const name of ['dtstamp', 'created', 'last-modified'])
      expect(stamp(component, name)).toBe('2026-07-02T08:15:42Z');
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

  test('lists nobody, and names the mailbox it came from where there is one', () => {
    expect(calendarEntry(entry)).not.toMatch(/ATTENDEE|ORGANIZER|LOCATION/u);
    const organiser = { name: 'East desk', email: 'east.desk@council.example.org' };
    expect(read({ ...entry, organiser }).event.organizer.toLowerCase()).toBe('mailto:east.desk@council.example.org');
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
