import { Temporal } from 'temporal-polyfill';
import { listAuthorities } from '../../store/authorities.ts';
import { calendarFailed, calendarWasRead, type DueCalendar, takeDueCalendars } from '../../store/calendars.ts';
import { type Database, connectAs } from '../../store/connect.ts';
import type { DatabaseSettings } from '../../store/settings.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import { newBell } from '../../store/bell.ts';
import type { Saying } from '../start-watch.ts';
import { type Fetched, fetchCalendar } from './fetch-calendar.ts';
import { readBusy } from './read-busy.ts';

export interface Reading {
  readonly say: (saying: Saying) => void;
  readonly fetch?: (address: string, ways: { readonly stopping?: AbortSignal }) => Promise<Fetched>;
  /** Once it is aborted nothing more is begun, and what is under way is left for the next time. */
  readonly stopping?: AbortSignal;
}

/** How far ahead a calendar is read: further than anybody plans a meeting. */
const weeksAhead = 12;
const most = 20;

/** The stretch of a calendar that is read: from yesterday, so that nothing is missed in any time zone. */
export function stretchRead(now: string): { readonly from: number; readonly to: number } {
  const from = Temporal.Instant.from(now).subtract({ hours: 24 });
  return { from: from.epochMilliseconds, to: from.add({ hours: weeksAhead * 7 * 24 }).epochMilliseconds };
}

const timesOf = async (calendar: DueCalendar, { fetch = fetchCalendar, stopping }: Reading) => {
  const fetched = await fetch(calendar.address, stopping === undefined ? {} : { stopping });
  return fetched.ok ? await readBusy(fetched.text, stretchRead(calendar.now)) : fetched;
};

const isStopped = ({ stopping }: Reading): boolean => stopping?.aborted ?? false;

/** Reads every calendar whose time has come, once. What goes wrong with one is noted with it and is no other's trouble. */
export async function readDueCalendars(db: Database, reading: Reading): Promise<void> {
  for (const { id: authority } of await listAuthorities(db)) {
    const due = await withinAuthority(db, authority, (tx) => takeDueCalendars(tx, most));
    for (const calendar of due) {
      if (isStopped(reading)) return;
      const read = await timesOf(calendar, reading);
      if (isStopped(reading)) return;
      await withinAuthority(db, authority, (tx) =>
        read.ok ? calendarWasRead(tx, calendar, read.busy) : calendarFailed(tx, calendar, read.fault),
      );
      // Neither the address nor what it said: both are somebody's own.
      reading.say({ event: read.ok ? 'read calendar' : 'could not read calendar', authority, diary: calendar.diaryId });
    }
  }
}

const lookEvery = 60_000;

/** Reads calendars as their times come, beside the watch and apart from it, until it is stopped. Answers how to stop. */
export function startReadingCalendars(settings: DatabaseSettings, reading: Reading): () => Promise<void> {
  const db = connectAs({ ...settings.connection('watch'), max: 1 }, 'watch');
  const bell = newBell();
  const stopping = new AbortController();
  const ending = { ...reading, stopping: stopping.signal };
  const working = (async () => {
    for (;;) {
      await bell.sleep(lookEvery);
      if (isStopped(ending)) return;
      await readDueCalendars(db, ending).catch(() => reading.say({ event: 'cannot read calendars' }));
    }
  })();
  return async () => {
    stopping.abort();
    bell.ring();
    await working;
    await db.destroy();
  };
}
