import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

test('Two desks with one id are refused', () => {
  expect(faultsAfter({ was: '{ id: south, name: South', wrote: '{ id: east, name: South' })[0]).toEqual({
    said: 'desks.east: “east” is used twice in this list. Give one of them another name.',
    onLine: '- { id: east, name: East, clauses: [BR-051, BR-160] }',
  });
});

test('Two duties, two seats or two invitees of one name are refused', () => {
  const slips = [
    { was: 'duty: meeting-held-24h', wrote: 'duty: meeting-held-2h' },
    { was: 'seat: police', wrote: 'seat: social-worker' },
    { was: 'role: housing, name', wrote: 'role: probation, name' },
  ];
  for (const slip of slips) {
    const said = faultsAfter(slip).map((fault) => fault.said);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('is used twice in this list.');
  }
});

test('A field with the id of a field in another section is refused, because answers are kept by id', () => {
  expect(
    faultsAfter({ was: '- id: checks\n          forInvitees', wrote: '- id: team\n          forInvitees' }),
  ).toEqual([
    {
      said: 'request.sections.checks.fields.team: The section “team” has a field “team” already.',
      onLine: '- id: team',
    },
  ]);
});

test('Children and parents can both have a name', () => {
  expect(faultsAfter({ was: 'label: Full address', wrote: 'label: Address' })).toEqual([]);
});

test('A fact with two fields to answer it is refused at the second', () => {
  expect(faultsAfter({ was: 'fact: incident', wrote: 'fact: injury' }).map(({ said }) => said)).toContain(
    'request.sections.presenting-issue.fields.incident.fact: Another field already answers “injury”.',
  );
});

test('Two sections for the same people are refused', () => {
  expect(faultsAfter({ was: 'group: other-child', wrote: 'group: child' })).toEqual([
    { said: 'request.sections.other-children.group: Another section already lists “child”.', onLine: 'group: child' },
  ]);
});
