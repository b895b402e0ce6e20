import { expect, test } from 'vitest';
import { shownProblems, whereNext } from './where-next.ts';

const problem = (field: string) => ({ section: 's', key: 'section/s', field, message: `Enter ${field}`, clauses: [] });
const journey = { here: '/here', next: '/next', list: '/list' };

test('a complete form leads on', () => {
  expect(whereNext({ go: 'continue', _shown: 'a' }, [], journey)).toBe('/next');
});

test('a form with something missing is shown again with what is missing', () => {
  expect(whereNext({ go: 'continue', _shown: 'a,b' }, [problem('a')], journey)).toBe('/here?check=1');
});

test('a form that is to be finished later leads on, or to the list', () => {
  expect(whereNext({ go: 'later', _shown: 'a' }, [problem('a')], journey)).toBe('/next');
  expect(whereNext({ go: 'list', _shown: 'a' }, [problem('a')], journey)).toBe('/list');
});

test('a question that was not on the form is shown, not counted as missed', () => {
  expect(whereNext({ go: 'continue', _shown: 'a' }, [problem('b')], journey)).toBe('/here?more=b#b');
  expect(whereNext({ go: 'continue', _shown: 'a' }, [problem('a'), problem('b')], journey)).toBe(
    '/here?check=1&more=b',
  );
});

test('a page shows errors only when it was sent back, and not about questions that are new', () => {
  const problems = [problem('a'), problem('b')];
  expect(shownProblems({}, problems)).toEqual({ errors: [], added: [] });
  expect(shownProblems({ check: '1', more: 'b' }, problems)).toEqual({ errors: [problem('a')], added: ['b'] });
  expect(shownProblems({ more: 'gone' }, problems)).toEqual({ errors: [], added: [] });
});
