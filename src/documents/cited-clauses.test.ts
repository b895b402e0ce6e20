import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { documentOf, firstIssue, secondIssue } from '../../test/example-documents.ts';
import { withCitedClauses } from './cited-clauses.ts';
import { heading } from './printed-document.ts';

describe('the rules behind the pages', () => {
  test.each([
    ['first', documentOf(firstIssue())],
    ['corrected', documentOf(secondIssue())],
  ])('of the %s minutes are all that they cite, each once and in order', (_name, document) => {
    const cited = new Set(JSON.stringify({ ...document, blocks: document.blocks.slice(0, -1) }).match(/BR-\d{3}/gu));
    const last = document.blocks.at(-1);
    expect(last?.kind === 'clauses' ? last.rows.map(({ id }) => id) : null).toEqual([...cited].sort());
  });

  test('are left out where nothing is cited', () => {
    const document = {
      ...documentOf(firstIssue()),
      warning: { lead: null, text: '', clauses: [], manner: 'plain' } as const,
    };
    expect(withCitedClauses({ ...document, blocks: [heading(1, 'Nothing')] }, bradford.clauses).blocks).toHaveLength(1);
  });
});
