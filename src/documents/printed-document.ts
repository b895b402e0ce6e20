/** Words on paper and the clauses they rest on. A blank line parts paragraphs, a line break is kept. */
export interface Words {
  /** What the text answers, printed small above it; null where nothing needs saying. */
  readonly lead: string | null;
  readonly text: string;
  readonly clauses: readonly string[];
  readonly manner: 'plain' | 'strong' | 'quiet';
}

/** What stands in one cell of a table or beside one label: lines under each other. */
export type Cell = readonly Words[];

export interface Column {
  readonly label: string;
  /** Its share of the width. */
  readonly share: number;
}

/** A label and what stands beside it; the clauses stand under the label. */
export interface Fact {
  readonly label: string;
  readonly clauses: readonly string[];
  readonly words: Cell;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly clauses: readonly string[];
    }
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'panel'; readonly tone: 'calm' | 'firm'; readonly title: string; readonly words: Cell }
  /** The clauses the document cites, each in the words of the catalogue; clauses elsewhere point here. */
  | { readonly kind: 'clauses'; readonly rows: readonly { readonly id: string; readonly requirement: string }[] };

/** A document ready to be set as PDF or DOCX: everything said in words, nothing left to work out. */
export interface PrintedDocument {
  /** What the file calls itself: "Strategy meeting SD-2303: minutes, issue 2". */
  readonly title: string;
  readonly authority: string;
  /** What sort of document it is: "Strategy meeting minutes". */
  readonly sort: string;
  readonly reference: string;
  /** "Issue 2" with when it was issued. */
  readonly edition: string;
  readonly issued: string;
  /** Procedure and protocol version the document was made under. */
  readonly source: string;
  /** What must not be done with it, on every page. */
  readonly warning: Words;
  /** Seven characters, `#rrggbb`. */
  readonly colour: string;
  /** ISO instant. */
  readonly issuedAt: string;
  readonly blocks: readonly Block[];
}

type WordsOf = (text: string, clauses?: readonly string[]) => Words;

export const plain: WordsOf = (text, clauses = []) => ({ lead: null, text, clauses, manner: 'plain' });
export const strong: WordsOf = (text, clauses = []) => ({ lead: null, text, clauses, manner: 'strong' });
export const quiet: WordsOf = (text, clauses = []) => ({ lead: null, text, clauses, manner: 'quiet' });
export const led = (lead: string, text: string): Words => ({ lead, text, clauses: [], manner: 'plain' });

export const fact = (label: string, words: Cell, clauses: readonly string[] = []): Fact => ({ label, clauses, words });

export const facts = (...rows: readonly Fact[]): Block => ({ kind: 'facts', rows });

export const heading = (level: 1 | 2 | 3, text: string, clauses: readonly string[] = []): Block => ({
  kind: 'heading',
  level,
  text,
  clauses,
});

export const paragraph = (words: Words): Block => ({ kind: 'words', words });
