import { describe, expect, test } from 'vitest';
import { render } from '../html.ts';
import { checkboxes, radios } from './choices.ts';
import { dateInput, dateTimeInput } from './dates.ts';
import { errorOf, errorSummary } from './error-summary.ts';
import { input } from './input.ts';
import { summaryList, table } from './lists.ts';
import { textarea } from './textarea.ts';
import { pagination } from './ways.ts';

const markup = '<script>alert(1)</script>"\'';
const isEscaped = (text: string) => !text.includes('<script') && text.includes('&lt;script');

describe('what people typed in a GOV.UK component', () => {
  test.each([
    ['label', render(input({ name: 'a', label: markup }))],
    ['value', render(input({ name: 'a', label: 'A', value: markup }))],
    ['hint', render(input({ name: 'a', label: 'A', hint: markup }))],
    ['error', render(input({ name: 'a', label: 'A', error: markup }))],
    ['long text', render(textarea({ name: 'a', label: 'A', value: markup }))],
    ['counted text', render(textarea({ name: 'a', label: 'A', value: markup, maxLength: 100 }))],
    ['choice', render(radios({ name: 'a', label: 'A', choices: [{ value: markup, label: markup }] }))],
    ['date', render(dateInput({ name: 'a', label: 'A', value: { day: markup } }))],
    ['summary', render(summaryList({ rows: [{ key: markup, value: markup }] }))],
    ['cell', render(table({ caption: markup, columns: [{ title: markup }], rows: [[markup]] }))],
    ['error summary', render(errorSummary([{ message: markup, field: 'a' }]))],
  ])('is never markup: %s', (_where, written) => {
    expect(isEscaped(written)).toBe(true);
  });

  test('keeps its line ends and indentation in a long text', () => {
    const typed = 'One\n  Two\n\n    Three';
    expect(render(textarea({ name: 'a', label: 'A', value: typed }))).toContain(`>${typed}</textarea>`);
    expect(render(textarea({ name: 'a', label: 'A', value: typed, maxLength: 99 }))).toContain(`>${typed}</textarea>`);
  });
});

describe('a question with an error', () => {
  test('is tied to its message, and the summary leads to it', () => {
    const errors = [{ field: 'surname', message: 'Enter a last name', code: 'x', clauses: [] }];
    expect(render(errorSummary(errors))).toContain('href="#surname"');
    const written = render(input({ name: 'surname', label: 'Last name', error: errorOf(errors, 'surname') }));
    expect(written).toContain('aria-describedby="surname-error"');
    expect(written).toContain('id="surname"');
  });

  test('a date’s link lands in its first box', () => {
    const written = render(dateInput({ name: 'born', label: 'Born', error: 'Enter a date' }));
    expect(written).toMatch(/<input[^>]* id="born"[^>]* name="born-day"/);
    expect(written).toContain('name="born-year"');
  });

  test('a radio’s link lands on its first choice', () => {
    const written = render(radios({ name: 'desk', label: 'Desk', choices: [{ value: 'e', label: 'East' }] }));
    expect(written).toMatch(/<input[^>]* id="desk"/);
  });
});

describe('components', () => {
  test('a date and time asks for four parts', () => {
    const written = render(dateTimeInput({ name: 'at', label: 'When?', value: { time: '14:05' } }));
    for (const part of ['day', 'month', 'year', 'time']) expect(written).toContain(`name="at-${part}"`);
    expect(written).toContain('value="14:05"');
  });

  test('chosen choices stay chosen', () => {
    const choices = [{ value: 'a', label: 'A' }, 'or', { value: 'b', label: 'B' }] as const;
    expect(render(checkboxes({ name: 'x', label: 'X', choices, values: ['b'] }))).toMatch(/value="b" checked/);
    expect(render(radios({ name: 'x', label: 'X', choices, value: 'a' }))).toMatch(/value="a" checked/);
  });

  test('pages of a list are shown only when there are several', () => {
    const href = (page: number) => `/x?page=${page}`;
    expect(pagination({ page: 1, pages: 1, href })).toBeNull();
    expect(render(pagination({ page: 3, pages: 9, href }))).toContain('aria-current="page"');
  });
});
