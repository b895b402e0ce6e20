import type { Temporal } from 'temporal-polyfill';
import { type At, inLondon } from '../../../calendar/london.ts';
import { sayDay, sayTime } from '../../../calendar/say.ts';
import type { DiaryRow } from '../../../application/diary/every-diary.ts';
import { interpreter } from '../../../disclosure/diary.ts';
import { agencyName } from '../../../protocol/agency-name.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** "On leave" or "Away": no reason is kept. */
export const sayWhy = (why: 'leave' | 'absence'): string => (why === 'leave' ? 'On leave' : 'Away');

const isMidnight = (at: At): boolean => inLondon(at).toPlainTime().toString({ smallestUnit: 'minute' }) === '00:00';

/** "from tomorrow to Friday 27 November", with times where it is not whole days. */
export const sayStretch = (
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  now: Temporal.Instant,
): string => {
  const [from, to] = [inLondon(startsAt), inLondon(endsAt)];
  const [first, last] = [from.toPlainDate(), to.toPlainDate()];
  if (!isMidnight(startsAt) || !isMidnight(endsAt)) {
    const end = first.equals(last) ? '' : `${sayDay(last, now)} `;
    return `${sayDay(first, now)} ${sayTime(startsAt)} to ${end}${sayTime(endsAt)}`;
  }
  const lastWhole = last.subtract({ days: 1 });
  return first.equals(lastWhole) ? sayDay(first, now) : `${sayDay(first, now)} to ${sayDay(lastWhole, now)}`;
};

/** What somebody is: "Police", "Interpreter, Polish". */
export const sayRole = ({ role, languages }: DiaryRow, protocol: Protocol): string => {
  if (role === interpreter) return ['Interpreter', ...languages].join(', ');
  return role === null ? '' : roleName(protocol, role);
};

/** Where somebody works: their agency, or the desk. */
export const sayAgency = ({ agency }: DiaryRow, protocol: Protocol): string =>
  agency === null ? '' : agencyName(protocol, agency);
