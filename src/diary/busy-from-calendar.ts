import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from '../calendar/answer.ts';
import type { Stretch } from './diaries.ts';
import { joined, within } from './hours.ts';

type BusyRead = Answer<readonly Stretch[], 'not-a-calendar' | 'too-many-times'>;

/** More occurrences than this are not somebody's diary, and would only keep the reader busy. */
const mostOccurrences = 20_000;

const london = 'Europe/London';

const isZone = (name: string): boolean => {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
};

/** The instant of a time in a calendar. One without a zone, or in a zone that nothing explains, is of the clocks in London. */
const instantOf = (time: ICAL.Time, zoneNamed: string | null): number => {
  const { year, month, day, hour, minute, second, isDate, zone } = time;
  if (!isDate && zone.tzid !== 'floating' && zone !== ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const shown = Temporal.PlainDateTime.from({
    ...{ year, month, day },
    ...(isDate ? {} : { hour, minute, second }),
  });
  const named = zoneNamed !== null && isZone(zoneNamed) ? zoneNamed : london;
  const isUtc = !isDate && zone === ICAL.Timezone.utcTimezone;
  return shown.toZonedDateTime(isUtc ? 'UTC' : named).epochMilliseconds;
};

const textOf = (component: ICAL.Component, property: string): string => {
  const value = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value.toUpperCase() : '';
};

/** Empty where there is none. */
const parameterOf = (property: ICAL.Property | null, name: string): string => property?.getFirstParameter(name) ?? '';

const zoneOf = (component: ICAL.Component, property: string): string | null =>
  parameterOf(component.getFirstProperty(property), 'tzid') || null;

/** Cancelled, or marked as leaving its owner free. */
const leavesFree = (component: ICAL.Component): boolean =>
  textOf(component, 'status') === 'CANCELLED' ||
  textOf(component, 'transp') === 'TRANSPARENT' ||
  textOf(component, 'x-microsoft-cdo-busystatus') === 'FREE';

const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');

const recurrenceOf = (component: ICAL.Component): number | null => {
  const value = component.getFirstPropertyValue('recurrence-id');
  return value instanceof ICAL.Time ? instantOf(value, zoneOf(component, 'recurrence-id')) : null;
};

class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** Counts what is read, over all of a calendar. */
type Count = () => void;

const counter = (): Count => {
  let read = 0;
  return () => {
    read += 1;
    if (read > mostOccurrences) throw new TooMany();
  };
};

const lengthOf = (event: ICAL.Event, zone: string | null): number =>
  instantOf(event.endDate, zone) - instantOf(event.startDate, zone);

/** A day lasts until the next, also on those on which the clocks change. */
const endOf = (event: ICAL.Event, starts: ICAL.Time, zone: string | null): number => {
  if (!starts.isDate) return instantOf(starts, zone) + lengthOf(event, zone);
  const ends = starts.clone();
  ends.addDuration(event.duration);
  return instantOf(ends, zone);
};

const startsIn = function* (event: ICAL.Event, count: Count): Generator<ICAL.Time> {
  if (!event.isRecurring()) {
    yield event.startDate;
    return;
  }
  const times = event.iterator();
  for (;;) {
    const next: unknown = times.next();
    if (!(next instanceof ICAL.Time)) return;
    count();
    yield next;
  }
};

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
}

const isOccurrence = (found: unknown): found is Occurrence =>
  typeof found === 'object' &&
  found !== null &&
  'item' in found &&
  found.item instanceof ICAL.Event &&
  'startDate' in found &&
  found.startDate instanceof ICAL.Time;

/** What one occurrence of a series has become: itself, or as the last change to it and all later ones has it. */
const occurrenceOf = (series: ICAL.Event, startDate: ICAL.Time): Occurrence => {
  const found: unknown = series.findRangeException(startDate) === null ? null : series.getOccurrenceDetails(startDate);
  return isOccurrence(found) ? found : { item: series, startDate };
};

/** How much earlier than its series has it an occurrence may be, in milliseconds. */
const earliest = (later: readonly ICAL.Component[]): number =>
  Math.max(0, ...later.map((each) => (recurrenceOf(each) ?? 0) - startOf(each)));

const startOf = (component: ICAL.Component): number =>
  instantOf(new ICAL.Event(component).startDate, zoneOf(component, 'dtstart'));

/** Changes to a series: the occurrences that stand by themselves, and the changes that hold for all later ones as well. */
interface Changes {
  readonly moved: ReadonlySet<number>;
  readonly later: readonly ICAL.Component[];
}

const ofEvent = (
  component: ICAL.Component,
  stretch: Stretch,
  { moved, later, count }: Changes & { readonly count: Count },
): readonly Stretch[] => {
  const series = new ICAL.Event(component, { exceptions: [...later] });
  const zone = zoneOf(component, 'dtstart');
  const last = stretch.to + earliest(later);
  const times: Stretch[] = [];
  for (const planned of startsIn(series, count)) {
    const at = instantOf(planned, zone);
    if (at >= last) break;
    const { item: event, startDate: starts } = occurrenceOf(series, planned);
    const own = zoneOf(event.component, 'dtstart');
    const [from, to] = [instantOf(starts, own), endOf(event, starts, own)];
    const counts = !moved.has(at) && !leavesFree(event.component);
    if (counts && from < stretch.to && to > stretch.from) times.push({ from, to });
  }
  return times;
};

const holdsForLater = (component: ICAL.Component): boolean =>
  parameterOf(component.getFirstProperty('recurrence-id'), 'range').toUpperCase() === 'THISANDFUTURE';

/** One that was moved or cancelled stands by itself, and no longer where its series has it. */
const eventTimes = (calendar: ICAL.Component, stretch: Stretch, count: Count): readonly Stretch[] => {
  const events = calendar.getAllSubcomponents('vevent').filter((each) => each.getFirstProperty('dtstart') !== null);
  const changes = Map.groupBy(
    events.filter((each) => recurrenceOf(each) !== null),
    uidOf,
  );
  const changesTo = (component: ICAL.Component): Changes => {
    const own = recurrenceOf(component) === null ? (changes.get(uidOf(component)) ?? []) : [];
    return { moved: new Set(own.map((each) => recurrenceOf(each) ?? 0)), later: own.filter(holdsForLater) };
  };
  return events.flatMap((each) => ofEvent(each, stretch, { ...changesTo(each), count }));
};

/** What a server says of somebody without saying what of: their busy times. */
const freeBusyTimes = (calendar: ICAL.Component, count: Count): readonly Stretch[] =>
  calendar
    .getAllSubcomponents('vfreebusy')
    .flatMap((each) => each.getAllProperties('freebusy'))
    .filter((property) => parameterOf(property, 'fbtype').toUpperCase() !== 'FREE')
    .flatMap((property): readonly unknown[] => property.getValues())
    .flatMap((value) => {
      count();
      if (!(value instanceof ICAL.Period)) return [];
      return [{ from: instantOf(value.start, null), to: instantOf(value.getEnd(), null) }];
    });

const calendarsIn = (text: string): readonly ICAL.Component[] => {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) return [];
  const all: readonly unknown[] = parsed[0] === 'vcalendar' ? [parsed] : parsed;
  return all
    .filter((each): each is unknown[] => Array.isArray(each) && each[0] === 'vcalendar')
    .map((each) => new ICAL.Component(each));
};

/**
 * When somebody is busy in a stretch by their calendar (iCalendar, RFC 5545), in order and joined where times meet:
 * recurring events, those moved or cancelled, several time zones. Nothing else of the calendar is read. A rule that never
 * comes true can keep the reader for ever: read what comes from outside where it can be stopped.
 */
export const busyFromCalendar = (text: string, stretch: Stretch): BusyRead => {
  try {
    const calendars = calendarsIn(text);
    if (calendars.length === 0) return noAnswer('not-a-calendar', 'This is not a calendar (iCalendar, .ics)');
    const count = counter();
    const busy = calendars.flatMap((each) => [...eventTimes(each, stretch, count), ...freeBusyTimes(each, count)]);
    return answer(joined(busy.map((each) => within(each, stretch))));
  } catch (fault) {
    return fault instanceof TooMany
      ? noAnswer('too-many-times', 'This calendar has too many times in it')
      : noAnswer('not-a-calendar', 'This is not a calendar (iCalendar, .ics)');
  }
};
