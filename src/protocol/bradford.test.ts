import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { yaml } from '../../test/slip.ts';

const { protocol, clauses } = bradford;
const numbers = (...ranges: readonly (readonly [number, number])[]): readonly string[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => `BR-${String(from + index).padStart(3, '0')}`),
  );
const uncited = (wanted: readonly string[]): readonly string[] => wanted.filter((clause) => !yaml.includes(clause));

describe('Bradford’s protocol cites', () => {
  test('each of the 63 clauses about the request form', () => {
    const ofForm = [...clauses.values()].filter(({ kind }) => kind === 'form-field').map(({ id }) => id);
    expect(ofForm).toHaveLength(63);
    expect(uncited(ofForm)).toEqual([]);
  });

  test('each clause about the nine areas and the eighteen prompts', () => {
    expect(uncited(numbers([99, 108], [132, 149]))).toEqual([]);
  });

  test('everything that binds', () => {
    const binding = [...clauses.values()].filter(({ modality }) => modality.startsWith('must')).map(({ id }) => id);
    expect(uncited(binding)).toEqual([]);
  });
});

describe('Bradford’s protocol has', () => {
  test('five desks, three urgencies and seven slots of an hour', () => {
    expect(protocol.desks.map(({ id }) => id)).toEqual([
      'south',
      'east',
      'west',
      'keighley-shipley',
      'corporate-parenting',
    ]);
    expect(protocol.urgencies.map(({ id }) => id)).toEqual(['two-hours', '24-hours', 'other']);
    expect(protocol.slots).toMatchObject({
      starts: ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'],
      minutes: 60,
    });
  });

  test('nine areas in the order of the procedure, and the eighteen prompts among them once each', () => {
    expect(
      protocol.meeting.areas.flatMap((area) => area.clauses.filter((clause) => numbers([100, 108]).includes(clause))),
    ).toEqual(numbers([100, 108]));
    const prompts = protocol.meeting.areas.flatMap(({ prompts: all }) => all.flatMap((prompt) => prompt.clauses));
    expect(prompts.filter((clause) => numbers([132, 149]).includes(clause)).toSorted()).toEqual(numbers([132, 149]));
  });

  test('every attendee row of the form, those the form calls mandatory marked so', () => {
    const rows = protocol.request.invitees.filter(({ need, when }) => need === 'mandatory' && when === undefined);
    expect(rows.map(({ role }) => role)).toEqual(['team-manager', 'social-worker', 'police', 'health']);
    expect(protocol.request.invitees.filter(({ role }) => role !== 'next-team')).toHaveLength(21);
  });

  test('a decision to close each matter the meeting must settle', () => {
    const closing = protocol.meeting.decisions.filter(({ closesMeeting }) => closesMeeting).map(({ id }) => id);
    expect(closing.toSorted()).toEqual(
      [
        'consent-to-see',
        'consent-to-contact',
        'medical',
        'safety-plan',
        'threshold',
        'legal-action',
        'family-information',
      ].toSorted(),
    );
  });

  test('a clock for each limit of the procedure, and one assumed where the procedure gives no figure', () => {
    expect(protocol.timescales.map(({ duty, within, assumed }) => [duty, within, assumed])).toEqual([
      ['meeting-held-2h', { elapsed: 'PT2H' }, false],
      ['meeting-held-24h', { elapsed: 'PT24H' }, false],
      ['meeting-held-other', { workingDays: 5 }, true],
      ['minutes-issued', { elapsed: 'PT24H' }, false],
      ['corrections', { elapsed: 'PT24H' }, false],
      ['conference-held', { workingDays: 15 }, false],
    ]);
  });

  test('no way to reach anybody: contacts are not part of a procedure', () => {
    expect(yaml).not.toMatch(/@|https?:|www\./);
    expect(yaml.match(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g)).toEqual(['01632 960999']);
  });
});
