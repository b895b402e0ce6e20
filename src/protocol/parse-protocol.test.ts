import { describe, expect, test } from 'vitest';
import { parseProtocol } from './parse-protocol.ts';
import { clausesJsonl, faultsAfter, yaml } from '../../test/slip.ts';

describe('A protocol is read', () => {
  test('whole, with its clauses and its conditions, when nothing is wrong', () => {
    const parsed = parseProtocol({ yaml, clausesJsonl });
    expect(parsed.ok ? [parsed.value.protocol.authority, parsed.value.clauses.size] : parsed.faults).toEqual([
      'bradford',
      224,
    ]);
  });
});

describe('An author is told, with the place and the line, that', () => {
  test.each([
    [
      'a word has no meaning',
      'rationaleBy: service-manager',
      'reasonBy: service-manager',
      'urgencies.other.reasonBy: “reasonBy” has no meaning here.',
    ],
    ['a figure should not be a text', 'minutes: 60\n', 'minutes: sixty\n', 'slots.minutes: This should be a number.'],
    [
      'a word is not one of those possible',
      'kind: safety-plan',
      'kind: plan',
      'meeting.areas.safety-plan.kind: Use one of: notes, contributions, views, actions, safety-plan, outcome.',
    ],
    [
      'an id has a capital letter',
      '{ id: south, name: South',
      '{ id: South, name: South',
      'desks.South.id: Use small letters, digits and hyphens.',
    ],
    [
      'a limit is of no known kind',
      '{ workingDays: 15 }',
      '{ days: 15 }',
      'timescales.conference-held.within: A limit is written like { elapsed: PT2H }, { workingDays: 15 }, { sameDay: true }, { before: PT2H, of: meeting-starts }, { by: review-date } or { noFigure: true }.',
    ],
  ])('%s', (_what, was, wrote, said) => {
    const fault = faultsAfter({ was, wrote }).find((each) => each.said === said);
    expect(fault?.onLine).toContain(wrote.split(',')[0]?.trim());
  });

  test('something is missing', () => {
    expect(faultsAfter({ was: '    owner: minute-taker\n', wrote: '' })).toEqual([
      {
        said: 'timescales.minutes-issued.owner: “owner” is missing. Say whose duty it is: a role, or “invitee” where the clock is for each person.',
        onLine: '- duty: minutes-issued',
      },
    ]);
  });

  test('the YAML itself is broken, or says a thing twice', () => {
    expect(
      faultsAfter({ was: 'deputies: [service-manager]', wrote: 'deputies: [service-manager' }).length,
    ).toBeGreaterThan(0);
    expect(faultsAfter({ was: 'version: 1\n', wrote: 'version: 1\nversion: 2\n' })).toEqual([
      { said: ': Map keys must be unique', onLine: 'version: 2' },
    ]);
  });

  test('there is nothing to read', () => {
    const parsed = parseProtocol({ yaml: '', clausesJsonl: '' });
    expect(parsed).toMatchObject({ ok: false, faults: [{ file: 'protocol.yaml', line: 1 }] });
  });

  test('several things are wrong, each of them', () => {
    const wrote = 'owner: nobody\n    warn: PT4X';
    expect(faultsAfter({ was: 'owner: minute-taker\n    warn: PT4H', wrote }).map(({ onLine }) => onLine)).toEqual([
      'owner: nobody',
      'warn: PT4X',
    ]);
  });
});
