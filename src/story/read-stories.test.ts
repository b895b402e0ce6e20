import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { objection } from './testing/playing.ts';
import { readStories } from './read-stories.ts';
import { runStories } from './run-stories.ts';

const feature = `
@BR-014
Feature: How soon a meeting is held

  Background:
    Given urgency is "24-hours"

  @BR-044 @wip
  Scenario Outline: Decided at <decided>
    When meeting-decided happens at <decided>
    Then meeting-held-24h is due at <due>

    @BR-165
    Examples:
      | decided          | due              |
      | 2026-11-20 16:45 | 2026-11-21 16:45 |
      | 2026-11-20 09:00 | 2026-11-21 09:01 |

  Rule: Urgent ones
    Background:
      Given injury is true
    Scenario: The rule’s background comes after the feature’s
      * injury is then true
`;

const run = () => runStories({ protocol: bradford, featureText: feature, file: 'how-soon.feature' });

describe('A feature file', () => {
  test('has a story for each row of its examples, with every background before it', () => {
    expect(run().stories.map(({ name, line, steps }) => [name, line, steps.map((step) => step.line)])).toEqual([
      ['Decided at 2026-11-20 16:45', 16, [6, 10, 11]],
      ['Decided at 2026-11-20 09:00', 17, [6, 10, 11]],
      ['The rule’s background comes after the feature’s', 22, [6, 21, 23]],
    ]);
  });

  test('hands its clauses down to its rules, scenarios and examples', () => {
    expect(run().stories.map(({ clauses }) => clauses)).toEqual([
      ['BR-014', 'BR-044', 'BR-165'],
      ['BR-014', 'BR-044', 'BR-165'],
      ['BR-014'],
    ]);
  });

  test('passes or fails story by story, and says what was found instead', () => {
    const { stories } = run();
    expect(stories.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(stories[1]?.steps[2]).toEqual({
      line: 11,
      text: 'meeting-held-24h is due at 2026-11-21 09:01',
      ok: false,
      message: 'It is due Saturday 21 November 2026 at 09:00.',
    });
  });

  test('that is no Gherkin is refused with its lines', () => {
    expect(readStories('Feature: One\n  Scenario: Two\n    Given injury is true\n  Nonsense\n')).toMatchObject({
      ok: false,
      faults: [{ line: 4 }],
    });
    expect(readStories('Nonsense')).toMatchObject({ ok: false, faults: [{ line: 1 }] });
  });

  test('can be written for another protocol', () => {
    const read = readStories('Feature: One\n  Scenario: Two\n    Given the protocol "wirral"\n');
    expect(read.ok && read.stories.map(({ protocol }) => protocol)).toEqual(['wirral']);
  });
});

describe('A step', () => {
  test('that is none is answered with the nearest ones', () => {
    expect(objection('meeting-held is due on Friday 2026-11-20')).toContain(
      'This is no step of the story language. Nearest: “{duty} is due ',
    );
    expect(objection('the minutes are sent to police')).toContain('“the minutes go/goes to {roles}”');
    expect(objection('police has to be there')).toContain('This is no step of the story language.');
  });

  test('with a name that is none is answered with the nearest', () => {
    expect(objection('meeting-held-24 is waiting')).toContain(
      '“meeting-held-24” is not a duty of this protocol. Did you mean “meeting-held-2',
    );
    expect(objection('police and helth take part')).toBe(
      '“helth” is not a role of this protocol. Did you mean “health”?',
    );
  });
});

test('A tag of a clause that the procedure does not have fails the story', () => {
  const featureText = 'Feature: One\n  @BR-999\n  Scenario: Two\n    * injury is true\n';
  const { stories } = runStories({ protocol: bradford, featureText, file: 'a.feature' });
  expect(stories[0]?.ok).toBe(false);
  expect(stories[0]?.steps[0]?.message).toContain('“BR-999” is not a clause of Bradford.');
});
