import type { Clause } from '../protocol/schema.ts';
import { type Block, type Cell, type PrintedDocument, heading } from './printed-document.ts';

const inCell = (cell: Cell): readonly string[] => cell.flatMap(({ clauses }) => clauses);

const inBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return block.clauses;
    case 'words':
      return block.words.clauses;
    case 'facts':
      return block.rows.flatMap(({ words, clauses }) => [...clauses, ...inCell(words)]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(inCell));
    case 'panel':
      return inCell(block.words);
    case 'clauses':
      return [];
  }
};

/** The document with the clauses it cites added at its end, so that no number needs looking up elsewhere. */
export const withCitedClauses = (document: PrintedDocument, clauses: ReadonlyMap<string, Clause>): PrintedDocument => {
  const cited = new Set([...document.warning.clauses, ...document.blocks.flatMap(inBlock)]);
  const rows = [...cited].sort().flatMap((id) => {
    const clause = clauses.get(id);
    return clause === undefined ? [] : [{ id, requirement: clause.requirement }];
  });
  if (rows.length === 0) return document;
  const appendix: readonly Block[] = [heading(1, 'The rules behind these pages'), { kind: 'clauses', rows }];
  return { ...document, blocks: [...document.blocks, ...appendix] };
};
