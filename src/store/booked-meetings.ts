import { sql } from 'kysely';
import { instantOf } from '../calendar/instants.ts';
import type { BookedMeeting } from '../diary/diaries.ts';
import type { Tx } from './connect.ts';
import type { Span } from './diary-times.ts';

interface Row extends Omit<BookedMeeting, 'from' | 'to'> {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The meetings that are booked for any part of a span, at every desk, in order. A slot is no longer than a day. */
export async function bookedMeetings(tx: Tx, { from, to }: Span): Promise<readonly BookedMeeting[]> {
  const { rows } = await sql<Row>`
    select s.case_id as "caseId", c.reference, s.desk, s.starts_at as "startsAt", s.ends_at as "endsAt", s.line,
      s.chair_person_id as "chairPersonId", s.minute_taker_person_id as "minuteTakerPersonId", s.room_id as "roomId",
      coalesce(i.mandatory, '{}') as mandatory, coalesce(i.expected, '{}') as expected,
      coalesce(d.summary -> 'languages', '[]') as languages
    from slot as s
    join case_file as c on c.id = s.case_id
    left join discussion as d on d.case_id = s.case_id
    left join lateral (
      select array_agg(distinct role) filter (where mandatory) as mandatory,
        array_agg(distinct role) filter (where not mandatory) as expected
      from invitation where case_id = s.case_id and not cancelled
    ) as i on true
    where not s.cancelled and s.starts_at > ${from}::timestamptz - interval '24 hours' and s.starts_at < ${to}
      and s.ends_at > ${from}
    order by s.starts_at, s.desk, s.case_id`.execute(tx);
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    from: instantOf(startsAt).epochMilliseconds,
    to: instantOf(endsAt).epochMilliseconds,
  }));
}
