import { sayDay, sayTime } from '../calendar/say.ts';
import { londonDate } from '../calendar/london.ts';
import { sentenceCase } from '../protocol/in-a-sentence.ts';
import type { Protocol } from '../protocol/schema.ts';
import { sayAll, sayAttendee } from './say-who.ts';
import type { Want } from './want.ts';
import type { Cause, Hours } from './why-nothing.ts';
import { Temporal } from 'temporal-polyfill';

const instant = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

const whys: Readonly<Record<Hours['why'], string>> = {
  'outside-hours': 'not working',
  leave: 'on leave',
  absence: 'absent',
  busy: 'busy',
  meetings: 'in other meetings',
};

/** "today 09:00 to 12:00 (on leave)" */
const sayHours = ({ from, to, why }: Hours, now: Temporal.Instant): string =>
  `${sayDay(londonDate(instant(from)), now)} ${sayTime(instant(from))} to ${sayTime(instant(to))} (${whys[why]})`;

type Saying = {
  readonly want: Pick<Want, 'mandatory' | 'expected'>;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
};

/** What stood in the way, in a sentence: "Police cannot come today 09:00 to 12:00 (in other meetings)." */
export const sayCause = ({ kind, id, role, hours }: Cause, { want, protocol, now }: Saying): string => {
  const when = sayAll(hours.map((each) => sayHours(each, now)));
  switch (kind) {
    case 'agency':
      return sentenceCase(`${sayAttendee({ agency: id, role: role ?? '' }, want, protocol)} cannot come ${when}.`);
    case 'chair':
      return `Nobody can chair ${when}.`;
    case 'desk':
      return `Every desk is full ${when.replaceAll(` (${whys.meetings})`, '')}.`;
    case 'no-time':
      return 'No usual time lies before the limit.';
    case 'passed':
      return 'The limit has passed.';
    case 'choice':
      return 'A time before the limit was free and was not taken.';
  }
};
