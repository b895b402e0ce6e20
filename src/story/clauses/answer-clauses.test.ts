import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { readStories } from '../read-stories.ts';
import { answerClauses } from './answer-clauses.ts';
import type { FiledStory } from './proof.ts';

const storiesIn = (text: string): readonly FiledStory[] => {
  const read = readStories(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.stories.map((story) => ({ file: 'a.feature', story }));
};

const answerTo = (id: string, story = '') => {
  const feature = `Feature: One\n\n${story}`;
  return answerClauses(bradford, story === '' ? [] : storiesIn(feature)).find((clause) => clause.id === id);
};

const within24Hours = (tag: string): string => `  ${tag}
  Scenario: A meeting within 24 hours
    Given urgency is "24-hours"
    When meeting-decided happens at 2026-11-20 16:45
    Then meeting-held-24h is due at 2026-11-21 16:45
`;

describe('A clause is answered', () => {
  test('by a rule where a story that holds would not hold without the entries that cite it', () => {
    const answered = answerTo('BR-014', within24Hours('@BR-014'));
    expect(answered).toMatchObject({ kind: 'clock', answer: 'rule', stories: ['a.feature:4'], proven: true });
    expect(answered?.by).toContain('timescales.meeting-held-24h');
  });

  test('but not proved by a story that holds without it as well', () => {
    expect(answerTo('BR-015', within24Hours('@BR-015'))).toMatchObject({ stories: [], proven: false });
  });

  test('nor by a story that does not hold', () => {
    const wrong = within24Hours('@BR-014').replace('2026-11-21 16:45', '2026-11-22 16:45');
    expect(answerTo('BR-014', wrong)).toMatchObject({ stories: [], proven: false });
  });

  test('nor by a story that is not tagged with it', () => {
    expect(answerTo('BR-014', within24Hours('@BR-044'))).toMatchObject({ stories: [], proven: false });
  });

  test('by the form where the request asks for it', () => {
    expect(answerTo('BR-184')).toMatchObject({
      answer: 'form',
      by: ['request.sections.parents.fields.address'],
      proven: true,
    });
  });
});
