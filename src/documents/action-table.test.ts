import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { exampleCase } from '../../test/example-case.ts';
import { actionTableContent, actionTableDocument } from './action-table.ts';

const sentAt = '2026-11-20T14:55:20Z';
const content = actionTableContent(exampleCase, bradford, sentAt);
const document = actionTableDocument(content, bradford.clauses);

const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the action table', () => {
  test('says who does what by when, and how it is reviewed', () => {
    expect(tables[0]?.columns.map(({ label }) => label)).toEqual([
      'What will be done',
      'Who',
      'By when',
      'How it is reviewed',
    ]);
    expect(tables[0]?.rows[0]?.map((cell) => cell.map(({ text }) => text))).toEqual([
      ['Visit the home together, see Mina and Teo, and speak to Mina alone about her wishes and feelings.'],
      ['Callum Bright and DS Priya Nandakumar', 'Children’s social care'],
      ['Friday 20 November 2026', 'by 17:00'],
      ['Visit recorded on the case file by the end of the day.'],
    ]);
  });

  test('has the safety plan beside the actions', () => {
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 2]);
  });

  test('cites the clauses of the table and explains them', () => {
    const explained = document.blocks.find(({ kind }) => kind === 'clauses');
    expect(explained).toMatchObject({ rows: [{ id: 'BR-061' }, { id: 'BR-109' }, { id: 'BR-110' }, { id: 'BR-120' }] });
  });

  test('holds nothing of the record beyond the actions', () => {
    const words = JSON.stringify(document);
    for (const kept of ['caution from 2019', 'Karim Osterley lives elsewhere', '2019-03-02', '4418207', 'Larkspur'])
      expect(words).not.toContain(kept);
  });

  test('says so when nothing was agreed', () => {
    const empty = actionTableDocument(
      actionTableContent({ ...exampleCase, actions: [] }, bradford, sentAt),
      bradford.clauses,
    );
    expect(JSON.stringify(empty)).toContain('No actions were agreed.');
  });
});
