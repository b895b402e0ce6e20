import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

const fields = 'request.sections';

test.each([
  ['a role in the quorum', 'filledBy: [police]', 'filledBy: [polise]', 'quorum.police.filledBy[1]', 'a role'],
  ['a deputy of the chair', 'deputies: [service-manager]', 'deputies: [head]', 'chair.deputies[1]', 'a role'],
  ['the chair', '  role: team-manager\n  dep', '  role: boss\n  dep', 'chair.role', 'a role'],
  ['who authorises', 'authorisedBy: team-manager', 'authorisedBy: boss', 'request.authorisedBy', 'a role'],
  ['who takes the minutes', '  role: minute-taker\n', '  role: boss\n', 'minuteTaker.role', 'a role'],
  ['whose rationale it is', 'By: service-manager\n    cl', 'By: boss\n    cl', 'urgencies.other.rationaleBy', 'a role'],
  [
    'whose people are chosen',
    'staff, role: team-manager',
    'staff, role: boss',
    `${fields}.team.fields.team-manager.role`,
    'a role',
  ],
  ['the owner of a duty', 'owner: minute-taker', 'owner: desk', 'timescales.minutes-issued.owner', 'a role'],
  ['the agency of a role', 'agency: housing, clauses', 'agency: homes, clauses', 'roles.housing.agency', 'an agency'],
  [
    'the agency of an invitee',
    'agency: housing, need',
    'agency: homes, need',
    'request.invitees.housing.agency',
    'an agency',
  ],
  ['the area of a decision', 'area: safety-plan', 'area: safe', 'meeting.decisions.safety-plan.area', 'an area'],
  [
    'what an area starts from',
    'From: presenting-issue',
    'From: name',
    'meeting.areas.reason.startsFrom',
    'a field of the request',
  ],
])('An author who misspells %s is told where', (_what, was, wrote, path, kind) => {
  const [fault, ...others] = faultsAfter({ was, wrote });
  expect(others).toEqual([]);
  expect(fault?.said.startsWith(`${path}: “`)).toBe(true);
  expect(fault?.said).toContain(`” is not ${kind} of this protocol.`);
  expect(fault?.onLine).toContain(wrote.split('\n')[0]?.trim());
});

test('A clock can belong to each person invited, who is no role of the protocol', () => {
  expect(faultsAfter({ was: 'owner: invitee', wrote: 'owner: invitee # each of them' })).toEqual([]);
});
