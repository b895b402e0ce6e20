import { expect, test } from 'vitest';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { form } from '../../../test/bradford-request.ts';
import { standInsMissing } from './stand-ins.ts';

const { protocol } = bradfordBut({});
const standIn = { insteadOf: 'education', when: 'schoolHoliday = true', because: 'The schools are closed.' };
const inForce = bradfordBut({
  request: {
    ...protocol.request,
    invitees: protocol.request.invitees.map((one) =>
      one.role === 'housing' ? { ...one, ...standIn, need: 'suggested' } : one,
    ),
  },
});
const [someone] = form.invitees;
if (someone === undefined) throw new RangeError('an invitee expected');
const invited = (...roles: readonly string[]) => ({ invitees: roles.map((role) => ({ ...someone, role })) });
const missing = (schoolHoliday: boolean | null, ...roles: readonly string[]) =>
  standInsMissing(inForce, { schoolHoliday }, invited(...roles)).map(({ rule, inPlaceOf }) => [rule.role, inPlaceOf]);

test('A meeting in the school holidays wants whoever stands in for the school, if the request invites the school alone', () => {
  const place = protocol.request.invitees.find(({ role }) => role === 'education')?.name;
  expect(missing(true, 'education')).toEqual([['housing', place]]);
});

test('Nobody is missing in term, where nobody knows, or when they are invited already', () => {
  expect([missing(false, 'education'), missing(null, 'education')]).toEqual([[], []]);
  expect([missing(true, 'education', 'housing'), missing(true, 'police')]).toEqual([[], []]);
});
