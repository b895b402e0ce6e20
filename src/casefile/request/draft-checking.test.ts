import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { authorityCalendar } from '../../calendar/authority-calendar.ts';
import { draftChecking } from './draft-checking.ts';
import { inviteeRows } from './invitee-rows.ts';

const { protocol } = bradfordBut({});
const invitee = protocol.request.invitees.find(({ role }) => role === 'housing');
if (invitee === undefined) throw new RangeError('an invitee from housing expected');
const standIn = { insteadOf: 'education', when: 'schoolHoliday = true', because: 'The schools are closed.' };
const invitees = [
  ...protocol.request.invitees.filter(({ role }) => role !== 'housing'),
  { ...invitee, ...standIn, need: 'suggested' as const },
];
const halfTerm = { from: '2026-10-26', to: '2026-10-30', title: 'Half term' };
const calendar = authorityCalendar({
  closures: [],
  schoolYears: [{ from: '2026-09-01', to: '2027-08-31', assumed: false, holidays: [halfTerm] }],
});
const inForce = { ...bradfordBut({ request: { ...protocol.request, invitees } }), calendar };

const rowsOn = (day: string) => inviteeRows(new Map(), draftChecking(new Map(), inForce, Temporal.PlainDate.from(day)));
const proposed = (day: string) =>
  rowsOn(day)
    .filter((row) => row.proposed)
    .map(({ rule }) => rule.role);

test('In the school holidays a request proposes whoever stands in for the school; in term, and where nobody knows, it does not', () => {
  expect(proposed('2026-10-27')).toContain('housing');
  for (const day of ['2026-10-20', '2027-10-26']) expect(proposed(day)).not.toContain('housing');
});

test('Where nobody has said whether it is the school holidays, the request says that, and to ask', () => {
  const because = (day: string) => rowsOn(day).find(({ rule }) => rule.role === 'housing')?.because;
  expect(because('2027-10-26')).toContain('Whether the schools are on holiday is not known');
  expect([because('2026-10-20'), because('2026-10-27')]).toEqual([null, 'The schools are closed.']);
});
